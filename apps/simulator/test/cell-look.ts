import type { Terminal } from '@xterm/headless'

/** Colours of one cell as a terminal shows them: `#rrggbb`, a palette index, or `default`. */
export interface CellLook {
  readonly text: string
  readonly fg: string
  readonly bg: string
  readonly isBold: boolean
  readonly isUnderlined: boolean
  readonly isDim: boolean
}

/** The cell of a screen at a column and row, both from 0. */
export function cellLook(screen: Terminal, column: number, row: number): CellLook {
  const buffer = screen.buffer.active
  const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column)
  if (!cell) throw new RangeError(`no cell ${column}, ${row} on this screen`)
  const colour = (isRgb: boolean, isPalette: boolean, value: number): string =>
    isRgb ? `#${value.toString(16).padStart(6, '0')}` : isPalette ? String(value) : 'default'
  return {
    text: cell.getChars(),
    fg: colour(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()),
    bg: colour(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()),
    isBold: cell.isBold() !== 0,
    isUnderlined: cell.isUnderline() !== 0,
    isDim: cell.isDim() !== 0,
  }
}
