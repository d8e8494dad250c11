import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { csvCell, timelineCsv } from './csv.js'
import { timeline } from './timeline.js'

describe('the entry `@lapolicy/americas/timeline`', () => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL('../timeline.ts', import.meta.url))],
    conditions: ['@lapolicy/source'],
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  })

  it('is data alone: no engine, no schema library, nothing from outside its package', () => {
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.length).toBeGreaterThan(20)
    expect(inputs.filter((path) => !path.includes('packages/americas/src/') && !path.startsWith('src/'))).toEqual([])
  })

  it('is at most 60 kB minified and compressed', () =>
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(60_000))
})

/** The cells of a CSV text, as RFC 4180 has it. */
function parsed(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain = '']) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    )
}

describe('CSV', () => {
  const events = timeline({ beyond: true })
  const [heading = [], ...rows] = parsed(timelineCsv(events))

  it('has a line for each event with a cell for each column', () => {
    expect(rows).toHaveLength(events.length)
    expect(rows.filter((cells) => cells.length !== heading.length)).toEqual([])
    expect(rows.map((cells) => cells[heading.indexOf('says')])).toEqual(events.map(({ says }) => says))
    expect(rows.map((cells) => cells[0])).toEqual(events.map(({ id }) => id))
  })

  it('begins no formula and lets no control character out', () => {
    expect(csvCell('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`)
    expect(csvCell(' +1')).toBe("' +1")
    expect(csvCell('@sum')).toBe("'@sum")
    expect(csvCell('\u001b[31mred\u0007\r\n')).toBe('" [31mred   "')
    expect(csvCell('a\u202eb')).toBe('a b')
    expect(csvCell(-7.2)).toBe('-7.2')
    expect(csvCell(null)).toBe('')
    expect(rows.flat().filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([])
  })
})
