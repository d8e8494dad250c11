import type { Glyphs } from '../theme/glyphs.js'
import { brailleCanvas } from './braille.js'
import { rangeOf, stepOf, type Values, valueAt } from './scale.js'

/** From low to high; three levels are all that ASCII can tell apart in a row. */
const ASCII_LEVELS = ['^', '-', '_'] as const

/**
 * A series as a line in one row, exactly so many cells: two points a cell in braille, one in ASCII. Gaps stay gaps.
 * The row spans the series' own range unless `min` or `max` fix it, so rows of a table with their own ranges show
 * shape, not level.
 */
export function sparkline(
  values: Values,
  cells: number,
  options: { readonly glyphs: Glyphs; readonly min?: number; readonly max?: number },
): string {
  const range = rangeOf([values], options)
  if (!range) return ' '.repeat(cells)
  if (options.glyphs.set === 'ascii') {
    return Array.from({ length: cells }, (_, at) => {
      const value = valueAt(values, at, cells)
      return value === null ? ' ' : (ASCII_LEVELS[stepOf(value, range, ASCII_LEVELS.length)] ?? ' ')
    }).join('')
  }
  const positions = cells * 2
  const canvas = brailleCanvas(cells, 1)
  let before: number | null = null
  for (let x = 0; x < positions; x++) {
    const value = valueAt(values, x, positions)
    const y = value === null ? null : stepOf(value, range, 4)
    if (y !== null) canvas.line(before === null ? x : x - 1, before ?? y, x, y, 0)
    before = y
  }
  return Array.from({ length: cells }, (_, column) => canvas.cell(column, 0).sign).join('')
}
