import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { agrees, table } from './row.js'
import { validationRows } from './rows.js'
import { hasShared } from './shared.js'

// `pnpm validate:trade` solves everything again and writes the table into the README.
const path = fileURLToPath(new URL('../README.md', import.meta.url))
const between = /(<!-- validation:.*?-->\n)[\s\S]*?(<!-- \/validation -->)/

describe.skipIf(!hasShared)('the validation table (skipped without the published data beside the project)', () => {
  const rows = hasShared ? validationRows() : []

  it('misses nothing that the package must reproduce', () => {
    expect(rows.filter((row) => row.kind === 'required' && !agrees(row))).toEqual([])
  })

  it('in the README is the one that comes out', async () => {
    const readme = readFileSync(path, 'utf8')
    expect(readme).toMatch(between)
    const fresh = readme.replace(between, (_, start: string, end: string) => `${start}${table(rows)}\n${end}`)
    await expect(fresh).toMatchFileSnapshot(path)
  })
})
