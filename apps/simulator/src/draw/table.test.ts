import { describe, expect, it } from 'vitest'
import { unicode } from '../theme/glyphs.js'
import { palette } from '../theme/palette.js'
import { width } from './cells.js'
import { look } from './look.js'
import { paint } from './paint.js'
import { type Column, scrolled, type TableOptions, table } from './table.js'

interface Row {
  readonly iso: string
  readonly name: string
  readonly tension: number
}

const plain = look(paint('none'), unicode)
const rows: readonly Row[] = [
  { iso: 'MEX', name: 'Mexico', tension: 12 },
  { iso: 'PAN', name: 'Panama', tension: 3 },
  { iso: 'VCT', name: 'Saint Vincent and the Grenadines', tension: 0 },
]
const columns: readonly Column<Row>[] = [
  { title: 'ISO', width: 3, priority: 0, cell: (row) => row.iso },
  { title: 'Name', width: 8, grow: 1, priority: 2, cell: (row) => row.name },
  { title: 'Tens.', width: 5, align: 'right', priority: 1, cell: (row) => String(row.tension) },
]
const draw = (options: Partial<TableOptions<Row>> = {}): readonly string[] =>
  table({ columns, rows, cells: 22, height: 4, look: plain, ...options })

describe('a table', () => {
  it('aligns, cuts, and gives what is left to the column that grows', () => {
    expect(draw({ selected: 1 })).toEqual([
      ' ISO Name        Tens.',
      ' MEX Mexico         12',
      '▌PAN Panama          3',
      ' VCT Saint Vinc…     0',
    ])
  })

  it('drops the least important columns where space is short', () => {
    expect(draw({ cells: 15 })[1]).toBe(' MEX    12     ')
    expect(draw({ cells: 6 })[1]).toBe(' MEX  ')
  })

  it('keeps the selected row in view', () => {
    expect(draw({ selected: 2, height: 3 })).toEqual([
      ' ISO Name        Tens.',
      ' PAN Panama          3',
      '▌VCT Saint Vinc…     0',
    ])
  })

  it('has exactly the size asked for', () => {
    for (const cells of [1, 5, 22, 60]) {
      for (const height of [1, 2, 10]) {
        const lines = draw({ cells, height, selected: 0, look: look(paint('256'), unicode) })
        expect(lines.map(width)).toEqual(Array.from({ length: height }, () => cells))
      }
    }
  })

  it('paints a cell after it was cut, so a colour is never torn', () => {
    const coloured = look(paint('16'), unicode)
    const name = (row: Row) => ({ text: row.name, paint: (text: string) => coloured.paint.fg(palette.bad, text) })
    const lines = draw({
      columns: [{ title: 'Name', width: 6, priority: 0, cell: name }],
      cells: 7,
      look: coloured,
    })
    expect(lines[3]).toBe(' \u001b[31mSaint…\u001b[39m')
  })

  it('lets no escape of a name reach the terminal', () => {
    expect(draw({ rows: [{ iso: '\u001b[2JX', name: 'a\nb', tension: 0 }] })[1]).toBe(' X   a b             0')
  })

  it('says when there is nothing', () => {
    expect(draw({ rows: [], empty: 'Nothing here.' })[1]).toBe(' Nothing here.        ')
  })

  it('gives the selected row a background, the bar its colour', () => {
    const line = draw({ selected: 0, look: look(paint('256'), unicode) })[1] ?? ''
    expect(line.startsWith('\u001b[48;5;236m\u001b[38;5;74m▌')).toBe(true)
    expect(line.endsWith('\u001b[49m')).toBe(true)
  })
})

describe('scrolling', () => {
  it.each([
    [{ offset: 0, selected: 0, total: 10, room: 3 }, 0],
    [{ offset: 0, selected: 3, total: 10, room: 3 }, 1],
    [{ offset: 5, selected: 2, total: 10, room: 3 }, 2],
    [{ offset: 5, selected: 6, total: 10, room: 3 }, 5],
    [{ offset: 9, selected: null, total: 10, room: 3 }, 7],
    [{ offset: 9, selected: 9, total: 2, room: 3 }, 0],
    [{ offset: 0, selected: 99, total: 10, room: 3 }, 7],
    [{ offset: 0, selected: 5, total: 10, room: 0 }, 0],
  ])('from %j starts at %d', (state, first) => {
    expect(scrolled(state)).toBe(first)
  })
})
