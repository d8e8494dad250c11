import { describe, expect, it } from 'vitest'
import { nondeterminismIn } from './determinism.js'
import { shipped } from './source-files.js'

const scan = (text: string): string[] => nondeterminismIn({ path: 'sample.ts', text })

describe('what ships in the libraries', () => {
  const libraries = shipped.filter(({ path }) => path.startsWith('packages/'))

  it('asks no clock, no unnamed luck, no locale, no host and no loose mathematics', () => {
    expect(libraries.length).toBeGreaterThan(0)
    expect(libraries.flatMap(nondeterminismIn)).toEqual([])
  })
})

describe('the scanner', () => {
  it.each([
    ['const x = Math.random()', 'Math.random'],
    ["const x = Math['random']()", 'Math.random'],
    ['const { random } = Math', 'Math as a value'],
    ['const m = Math', 'Math as a value'],
    ['const x = Math.exp(1)', 'Math.exp'],
    ['const f = [1].map(Math.log2)', 'Math.log2'],
    ['const x = 2 ** n', 'the ** operator'],
    ['let x = 2; x **= 2', 'the ** operator'],
    ['const t = Date.now()', 'Date.now'],
    ['const t = new Date(0)', 'new Date'],
    ['const t = Date()', 'Date()'],
    ["const t = Date.parse('2025')", 'Date.parse'],
    ["const o = 'a'.localeCompare('b')", 'localeCompare'],
    ['const s = (5).toLocaleString()', 'toLocaleString'],
    ['const f = new Intl.NumberFormat()', 'Intl'],
    ['const e = process.env', 'process'],
    ['const e = globalThis.process', 'globalThis.process'],
    ['const o = { process }', 'process'],
    ['const u = crypto.randomUUID()', 'crypto'],
    ['const t = performance.now()', 'performance'],
    ["import { join } from 'node:path'", 'node:path'],
    ["const p = await import('node:path')", 'node:path'],
  ])('finds %s', (text, what) => {
    expect(scan(text)).toEqual([`sample.ts:1 ${what}`])
  })

  it('says the line', () => {
    expect(scan('const a = 1\n\nconst b = Math.random()\n')).toEqual(['sample.ts:3 Math.random'])
  })

  it.each([
    'const x = Math.floor(Math.sqrt(2)) + Math.abs(-1)',
    'const day = Date.UTC(2025, 0, 1)',
    'const process = (x: number) => x; process(1)',
    'const o = { process: 1, random: 2 }; o.process',
    'function f(performance: number): number { return performance }',
    'type Clock = Date; const s = "new Date() in words, Math.random() too" // Math.random()',
    "const u = 'https://example.org/node:path'",
  ])('lets pass: %s', (text) => {
    expect(scan(text)).toEqual([])
  })
})
