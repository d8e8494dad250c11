import { inkOn, palette } from '../theme/palette.js'
import { type Bin, binOf } from './bins.js'
import { pad, width } from './cells.js'
import type { Look } from './look.js'
import { type Tile, tileGrid, tiles } from './tiles.js'

/** Cells of one tile: the selection bar, three letters, the digit of the bin, a mark. */
const TILE_CELLS = 6

/** Cells of the whole map, without its legend: 42 wide and 12 high. */
export const tileMapSize = { columns: tileGrid.columns * TILE_CELLS, rows: tileGrid.rows } as const

export interface TileMapOptions {
  /** The value of each state; `null` or absent is "not known" and drawn as such. */
  readonly values: ReadonlyMap<string, number | null>
  readonly bins: readonly Bin[]
  readonly selected?: string | null
  /** One sign per state, for instance of an event this month; it stands behind the digit. */
  readonly marks?: ReadonlyMap<string, string>
  /** The words of the legend for a value nobody knows. */
  readonly unknown: string
  readonly look: Look
}

/**
 * A map of tiles, one per state: code, digit of its bin, mark. Twelve rows and then the legend, each line exactly
 * `tileMapSize.columns` wide. Digits and signs carry everything; colour only repeats it.
 */
export function tileMap(options: TileMapOptions): readonly string[] {
  const grid = Array.from({ length: tileGrid.rows }, (_, row) =>
    Array.from({ length: tileGrid.columns }, (_, column) => {
      const tile = tiles.find((each) => each.row === row && each.column === column)
      return tile ? drawn(tile, options) : ' '.repeat(TILE_CELLS)
    }).join(''),
  )
  return [...grid, ...legend(options)]
}

function drawn({ iso }: Tile, { values, bins, selected, marks, look }: TileMapOptions): string {
  const { paint, glyphs } = look
  const number = binOf(values.get(iso), bins)
  const background = number === null ? palette.unknown : (bins[number - 1]?.colour ?? palette.unknown)
  const label = `${iso}${number ?? glyphs.unknown}`
  const isSelected = iso === selected
  const bar = isSelected ? paint.fg(palette.accent, glyphs.selected) : ' '
  const tile = paint.bg(background, paint.fg(inkOn(background, paint.level), isSelected ? paint.bold(label) : label))
  const mark = marks?.get(iso)
  return bar + tile + (mark === undefined ? ' ' : paint.bold(pad(look.text(mark), 1, 'left', '')))
}

/** The digits with their ranges, on as many lines as they need. */
function legend({ bins, unknown, look }: TileMapOptions): readonly string[] {
  const { paint, glyphs } = look
  const entries = [
    ...bins.map((bin, index) => ({ sign: String(index + 1), label: look.text(bin.label), colour: bin.colour })),
    { sign: glyphs.unknown, label: look.text(unknown), colour: palette.unknown },
  ]
  const lines: string[] = []
  let line = ''
  for (const { sign, label, colour } of entries) {
    const swatch = paint.bg(colour, paint.fg(inkOn(colour, paint.level), sign))
    const entry = ` ${swatch} ${label}`
    if (line !== '' && width(line) + width(entry) > tileMapSize.columns) {
      lines.push(line)
      line = ''
    }
    line += entry
  }
  return [...lines, line].map((each) => pad(each, tileMapSize.columns))
}
