import type { Glyphs } from '../theme/glyphs.js'
import type { BrailleCanvas } from './braille.js'
import { type Range, stepOf, type Values, valueAt } from './scale.js'

/** A line to plot; later ones are drawn over earlier ones. */
export interface PlotSeries {
  readonly values: Values
  readonly branch: 'A' | 'B'
}

/** What stands in a cell of the plot; no branch means that the cell is free. */
export type Plot = (column: number, row: number) => { readonly sign: string; readonly branch: 'A' | 'B' | null }

/** Cells between two marks on a line, so that lines can be told apart without colours too. */
const MARK_EVERY = 12

/** Lines in braille, with the branch's mark at the end of its line and every twelve cells along it. */
export function braillePlot(
  series: readonly PlotSeries[],
  range: Range,
  columns: number,
  height: number,
  glyphs: Glyphs,
  canvas: BrailleCanvas,
): Plot {
  const marks = new Map<number, number>()
  for (const [owner, { values, branch }] of series.entries()) {
    let before: { x: number; y: number } | null = null
    for (let x = 0; x < columns * 2; x++) {
      const value = valueAt(values, x, columns * 2)
      if (value === null) {
        before = null
        continue
      }
      const y = stepOf(value, range, height * 4)
      canvas.line(before?.x ?? x, before?.y ?? y, x, y, owner)
      before = { x, y }
    }
    for (const column of markColumns(values, branch, columns)) {
      const value = valueAt(values, column * 2 + 1, columns * 2)
      const isShared =
        branch === 'B' &&
        series.some((other) => other.branch === 'A' && valueAt(other.values, column * 2 + 1, columns * 2) === value)
      // Before the fork there is no second branch to mark.
      if (value !== null && !isShared) marks.set((stepOf(value, range, height * 4) >> 2) * columns + column, owner)
    }
  }
  const branchOf = (owner: number | null | undefined): 'A' | 'B' | null => series[owner ?? -1]?.branch ?? null
  return (column, row) => {
    const marked = branchOf(marks.get(row * columns + column))
    if (marked) return { sign: marked === 'A' ? glyphs.branchA : glyphs.branchB, branch: marked }
    const { sign, owner } = canvas.cell(column, row)
    return { sign, branch: branchOf(owner) }
  }
}

/** One letter a column and branch, where braille cannot be shown. */
export function asciiPlot(
  series: readonly PlotSeries[],
  range: Range,
  columns: number,
  height: number,
  glyphs: Glyphs,
): Plot {
  const owners = new Map<number, 'A' | 'B'>()
  for (const { values, branch } of series) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(values, column, columns)
      if (value !== null) owners.set(stepOf(value, range, height) * columns + column, branch)
    }
  }
  return (column, row) => {
    const branch = owners.get(row * columns + column) ?? null
    return { sign: branch === null ? ' ' : branch === 'A' ? glyphs.branchA : glyphs.branchB, branch }
  }
}

/** The last column with a value, and every twelfth: B's halfway between A's, so the marks do not hide one another. */
function markColumns(values: Values, branch: 'A' | 'B', columns: number): readonly number[] {
  const known = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => valueAt(values, column * 2 + 1, columns * 2) !== null,
  )
  const offset = branch === 'A' ? MARK_EVERY / 2 : 0
  const last = known.at(-1)
  return known.filter((column) => column === last || (column > 0 && column % MARK_EVERY === offset))
}
