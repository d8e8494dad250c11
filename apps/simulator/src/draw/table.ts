import { palette } from '../theme/palette.js'
import { pad } from './cells.js'
import { type Look, type Piece, painted, textOf } from './look.js'

/** A column of a table. */
export interface Column<Row> {
  readonly title: string
  /** Cells it needs. With `grow` it also takes its share of what is left over. */
  readonly width: number
  readonly grow?: number
  readonly align?: 'left' | 'right'
  /** 0 is always shown; where space is short, the highest number goes first. */
  readonly priority: number
  /** What stands in a row, given the cells there are: a sparkline draws itself to fit. */
  readonly cell: (row: Row, cells: number) => Piece
}

export interface TableOptions<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Index of the selected row; it is always in view. */
  readonly selected?: number | null
  /** Whether the table listens to keys: then its selection is bright. */
  readonly isFocused?: boolean
  /** Index of the first row shown, before it is moved to show the selected one. */
  readonly offset?: number
  readonly cells: number
  /** Lines of the table, its heading among them. */
  readonly height: number
  /** What to say where there is no row. */
  readonly empty?: string
  readonly look: Look
}

/**
 * A table of exactly `height` lines and `cells` cells: a heading, then as many rows as fit. The first cell of every
 * line belongs to the bar of the selected row, one space stands between columns.
 */
export function table<Row>(options: TableOptions<Row>): readonly string[] {
  const { rows, selected = null, cells, height, look } = options
  const shown = fitted(options.columns, cells - 1)
  const heading = look.paint.bold(
    pad(` ${shown.map(({ column, cells }) => pad(look.text(column.title), cells, column.align)).join(' ')}`, cells),
  )
  const room = Math.max(0, height - 1)
  const first = scrolled({ offset: options.offset ?? 0, selected, total: rows.length, room })
  const lines = rows.slice(first, first + room).map((row, index) => {
    const isSelected = first + index === selected
    const line = shown
      .map(({ column, cells }) => {
        const piece = column.cell(row, cells)
        return painted(piece, pad(look.text(textOf(piece)), cells, column.align, look.glyphs.ellipsis))
      })
      .join(' ')
    return selectable(line, cells, isSelected, options.isFocused ?? true, look)
  })
  if (rows.length === 0 && options.empty !== undefined) lines.push(pad(` ${look.text(options.empty)}`, cells))
  return Array.from({ length: height }, (_, index) => (index === 0 ? heading : (lines[index - 1] ?? pad('', cells))))
}

/** A line with the bar and the background of a selection, exactly so many cells wide. */
export function selectable(line: string, cells: number, isSelected: boolean, isFocused: boolean, look: Look): string {
  const { paint, glyphs } = look
  if (!isSelected) return pad(` ${line}`, cells)
  const bar = paint.fg(isFocused ? palette.accent : palette.muted, glyphs.selected)
  return paint.bg(palette.selection, pad(bar + line, cells))
}

/** The first row to show, so that the selected one is in view and no line is left empty while rows remain. */
export function scrolled(of: {
  readonly offset: number
  readonly selected: number | null
  readonly total: number
  readonly room: number
}): number {
  const last = Math.max(0, of.total - of.room)
  let first = Math.min(Math.max(0, of.offset), last)
  if (of.selected === null || of.room <= 0) return first
  const selected = Math.min(Math.max(0, of.selected), Math.max(0, of.total - 1))
  if (selected < first) first = selected
  if (selected >= first + of.room) first = selected - of.room + 1
  return first
}

interface Fitted<Row> {
  readonly column: Column<Row>
  readonly cells: number
}

/** The columns that there is space for, least important ones dropped first, and the rest of the space shared out. */
function fitted<Row>(columns: readonly Column<Row>[], cells: number): readonly Fitted<Row>[] {
  const needs = (kept: readonly Column<Row>[]): number =>
    kept.reduce((sum, column) => sum + column.width, 0) + Math.max(0, kept.length - 1)
  let kept = [...columns]
  while (needs(kept) > cells) {
    const lowest = Math.max(...kept.map((column) => column.priority))
    if (lowest <= 0) break
    // Of equals the rightmost goes.
    const index = kept.findLastIndex((column) => column.priority === lowest)
    kept = kept.filter((_, at) => at !== index)
  }
  let spare = Math.max(0, cells - needs(kept))
  let shares = kept.reduce((sum, column) => sum + (column.grow ?? 0), 0)
  return kept.map((column) => {
    const grow = column.grow ?? 0
    const extra = shares > 0 ? Math.floor((spare * grow) / shares) : 0
    spare -= extra
    shares -= grow
    return { column, cells: column.width + extra }
  })
}
