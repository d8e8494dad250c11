import { pad } from '../../draw/cells.js'
import type { Look } from '../../draw/look.js'
import { selectable } from '../../draw/table.js'
import { wrap } from '../../draw/wrap.js'
import { palette } from '../../theme/palette.js'

/** The place that something has to draw itself in, frame not included, and what the terminal can show. */
export interface Room {
  readonly cells: number
  readonly rows: number
  readonly look: Look
}

/** Words in the colour of second thoughts. */
export function muted({ look }: Pick<Room, 'look'>, words: string): string {
  return look.paint.fg(palette.muted, look.text(words))
}

/** Words that stand out. */
export function bold({ look }: Pick<Room, 'look'>, words: string): string {
  return look.paint.bold(look.text(words))
}

/** Words in lines that fit, each after an indent of spaces; the first may begin with something else of that width. */
export function paragraph({ cells, look }: Room, words: string, indent = 0, first = ''): readonly string[] {
  const space = ' '.repeat(indent)
  return wrap(look.text(words), Math.max(1, cells - indent)).map(
    (line, row) => (row === 0 && first !== '' ? pad(first, indent) : space) + line,
  )
}

/** A heading, and lines under it; nothing where there are no lines. */
export function section(room: Room, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [bold(room, title), ...lines]
}

/** Exactly so many cells; where a text is cut, the sign for it is one that the terminal has. */
export function cut(look: Look, words: string, cells: number, align: 'left' | 'right' = 'left'): string {
  return pad(words, cells, align, look.glyphs.ellipsis)
}

/** A line of a list, exactly so many cells: with its bar and background where it is selected. */
export function listLine({ cells, look }: Pick<Room, 'cells' | 'look'>, words: string, isSelected: boolean): string {
  return selectable(cut(look, words, cells - 1), cells, isSelected, true, look)
}

/** Exactly so many lines, the rest cut off or empty. */
export function exactly(lines: readonly string[], rows: number): readonly string[] {
  return Array.from({ length: Math.max(0, rows) }, (_, row) => lines[row] ?? '')
}

/** Blocks of lines in as many rows as there are, scrolled so that the selected block is seen whole where it can be. */
export function scrolledBlocks(
  blocks: readonly (readonly string[])[],
  selected: number,
  rows: number,
): readonly string[] {
  const height = (from: number, to: number): number =>
    blocks.slice(from, to + 1).reduce((sum, block) => sum + block.length, 0)
  let first = 0
  while (first < selected && height(first, selected) > rows) first++
  return exactly(blocks.slice(first).flat(), rows)
}
