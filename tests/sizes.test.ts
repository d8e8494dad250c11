import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries } from './declarations.js'
import { budgets } from './packed/sizes.mjs'
import { root } from './source-files.js'

// The limits that CI holds the packed entries to stand in core's README. UPDATE_README=1 writes them there.
const path = join(root, 'packages/core/README.md')
const between = /(<!-- sizes:.*?-->\n)([\s\S]*?)(\n?<!-- \/sizes -->)/

const rows = budgets.map(({ name, limit }) => `| \`${name}\` | ${String(limit).replace(/(\d)(?=(\d{3})+$)/g, '$1,')} |`)
const table = ['| import | at most, bytes |', '|---|---|', ...rows].join('\n')

const written = readFileSync(path, 'utf8')
const readme = process.env.UPDATE_README
  ? written.replace(between, (_, start: string) => `${start}${table}\n<!-- /sizes -->`)
  : written
if (readme !== written) writeFileSync(path, readme)

describe('the limits of sizes', () => {
  it('stand in the README', () => {
    expect(readme.match(between)?.[2]).toBe(table)
  })

  it('are set for every entry of core', () => {
    const limited = budgets.flatMap(({ imports }) => imports.match(/^export \* from '(.*)'$/)?.[1] ?? [])
    const doors = entries.map(({ specifier }) => specifier).filter((door) => door.startsWith('@lapolicy/core'))
    expect(limited.sort()).toEqual(doors.sort())
  })

  it('leave the five names at most 12,000 bytes', () => {
    expect(budgets[0]).toMatchObject({ name: 'defineModel, rule, run, branch, why', limit: 12_000 })
  })
})
