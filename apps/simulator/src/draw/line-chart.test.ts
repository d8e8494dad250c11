import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { width } from './cells.js'
import { type LineChartOptions, lineChart } from './line-chart.js'
import { look } from './look.js'
import { paint } from './paint.js'

const plain = look(paint('none'), unicode)
const chart = (options: Partial<LineChartOptions> = {}): readonly string[] =>
  lineChart({
    series: [{ values: [0, 1, 2, 3, 4], branch: 'A' }],
    columns: 20,
    rows: 7,
    format: String,
    unknown: 'not known',
    look: plain,
    ...options,
  })

describe('a line chart', () => {
  it('has an axis, its lines, and marks at their ends', () => {
    expect(
      chart({
        series: [
          { values: [0, 1, 2, 3, 4], branch: 'A' },
          { values: [0, 1, 2, 1, 0], branch: 'B' },
        ],
        ticks: [
          { at: 0, label: 'Jan' },
          { at: 4, label: 'May' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "4┤               ⡸⠉●",
        " │           ⡖⠒⠒⠒⠃  ",
        "2┤       ⡤⠤⠤⢼       ",
        " │  ⢠⠤⠤⠤●⠁   ⠧▲⠤⠤⡄  ",
        "0┤⣀⣀⡎            ⢱⣀▲",
        " └──────────────────",
        " Jan             May",
      ]
    `)
  })

  it('is drawn with letters where there is only ASCII', () => {
    const lines = chart({
      series: [
        { values: [0, 1, 2, 3, 4], branch: 'A' },
        { values: [0, 1, 2, 1, 0], branch: 'B' },
      ],
      look: look(paint('none'), ascii),
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "4+               ooo",
        " |           oooo   ",
        "2+       oooo       ",
        " |   oooo    ^^^^   ",
        "0+ooo            ^^^",
        " +------------------",
        "                    ",
      ]
    `)
    expect(lines.join('')).toMatch(/^[ -~]*$/)
  })

  it('paints the past that branches share in the first one’s colour, and each end in its own', () => {
    const coloured = chart({
      series: [
        { values: [2, 2, 4], branch: 'A' },
        { values: [2, 2, 0], branch: 'B' },
      ],
      look: look(paint('256'), unicode),
    }).join('\n')
    expect(coloured).toContain('\u001b[38;5;74m●')
    expect(coloured).toContain('\u001b[38;5;178m▲')
    const shared = coloured.split('\n')[2]?.split('┤')[1]
    expect(shared?.startsWith('\u001b[39m\u001b[38;5;74m')).toBe(true)
  })

  it('shows cursor and baseline where no line is', () => {
    const lines = chart({ series: [{ values: [-2, 2, 2, 2], branch: 'A' }], cursor: 3, baseline: 0 })
    expect(lines[2]).toMatch(/┄+┊$/)
    expect(chart({ baseline: 99 }).join('')).not.toContain('┄')
  })

  it('leaves gaps open', () => {
    const lines = chart({ series: [{ values: [1, 1, null, null, null, 1, 1], branch: 'A' }] })
    expect(lines[2]).toMatch(/⠤+ {6,}⠤+/)
  })

  it('says so where nothing is known', () => {
    expect(chart({ series: [{ values: [null, null], branch: 'A' }] })[3]).toBe('     not known      ')
  })

  it('leaves out labels of the time axis that would overlap', () => {
    const ticks = [0, 1, 2, 3, 4].map((at) => ({ at, label: `2025-0${at + 1}` }))
    expect(chart({ ticks }).at(-1)?.trim().split(/ +/)).toEqual(['2025-01', '2025-03'])
  })

  it('has exactly the size asked for', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 40 })
    fc.assert(
      fc.property(
        values,
        values,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(unicode, ascii),
        (a, b, columns, rows, glyphs) => {
          const lines = chart({
            series: [
              { values: a, branch: 'A' },
              { values: b, branch: 'B' },
            ],
            ticks: [{ at: 3, label: 'a long label' }],
            cursor: 2,
            baseline: 0,
            columns,
            rows,
            format: (value) => value.toFixed(1),
            look: look(paint('truecolor'), glyphs),
          })
          expect(lines.map(width)).toEqual(Array.from({ length: rows }, () => columns))
        },
      ),
    )
  })
})
