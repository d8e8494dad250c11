import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries } from './declarations.js'
import { budgets, tradeBudgets } from './packed/sizes.mjs'
import { root } from './source-files.js'

// The limits that CI holds the packed entries to stand in the README of their package. UPDATE_README=1 writes them there.
const between = /(<!-- sizes:.*?-->\n)([\s\S]*?)(\n?<!-- \/sizes -->)/

const tableOf = (limits: typeof budgets): string => {
  const rows = limits.map(
    ({ name, limit }) => `| \`${name}\` | ${String(limit).replace(/(\d)(?=(\d{3})+$)/g, '$1,')} |`,
  )
  return ['| import | at most, bytes |', '|---|---|', ...rows].join('\n')
}

/** The table that a README has, after it was written there if that was asked for. */
function tableIn(readme: string, table: string): string | undefined {
  const path = join(root, readme)
  const written = readFileSync(path, 'utf8')
  const text = process.env.UPDATE_README
    ? written.replace(between, (_, start: string) => `${start}${table}\n<!-- /sizes -->`)
    : written
  if (text !== written) writeFileSync(path, text)
  return text.match(between)?.[2]
}

describe('the limits of sizes', () => {
  it.each([
    ['packages/core/README.md', budgets],
    ['packages/trade/README.md', tradeBudgets],
  ])('stand in %s', (readme, limits) => {
    const table = tableOf(limits)
    expect(tableIn(readme, table)).toBe(table)
  })

  it.each([
    ['@lapolicy/core', budgets],
    ['@lapolicy/trade', tradeBudgets],
  ])('are set for every entry of %s', (name, limits) => {
    const limited = limits.flatMap(({ imports }) => imports.match(/^export \* from '(.*)'$/)?.[1] ?? [])
    const doors = entries.map(({ specifier }) => specifier).filter((door) => door.startsWith(name))
    expect(limited.sort()).toEqual(doors.sort())
  })

  it('leave the five names at most 12,000 bytes, and trade 8,000', () => {
    expect(budgets[0]).toMatchObject({ name: 'defineModel, rule, run, branch, why', limit: 12_000 })
    expect(tradeBudgets[0]).toMatchObject({ name: '@lapolicy/trade', limit: 8_000 })
  })
})
