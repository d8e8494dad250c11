/**
 * Where each state stands on the tile map, as row and column. Shape and neighbourhood count for more than distance:
 * Central America is its own stair, the Antilles an arc, and every state has the same area, so the small ones can be
 * read and chosen like the large ones.
 */
const ROWS: readonly (readonly [row: number, states: string])[] = [
  [0, 'CAN --- --- --- --- --- ---'],
  [1, 'USA --- --- BHS --- --- ---'],
  [2, 'MEX --- CUB HTI DOM KNA ATG'],
  [3, 'GTM BLZ JAM --- --- DMA ---'],
  [4, 'SLV HND --- --- --- LCA BRB'],
  [5, '--- NIC --- --- --- VCT ---'],
  [6, '--- CRI --- --- --- GRD ---'],
  [7, '--- --- PAN --- --- TTO ---'],
  [8, '--- --- COL VEN GUY SUR ---'],
  [9, '--- ECU PER --- BRA --- ---'],
  [10, '--- --- --- BOL PRY --- ---'],
  [11, '--- --- CHL ARG URY --- ---'],
]

/** A place on the map: row 0 is the north, column 0 the west. */
export interface Tile {
  readonly iso: string
  readonly row: number
  readonly column: number
}

/** The 35 states of the Americas in reading order, each with its place. */
export const tiles: readonly Tile[] = ROWS.flatMap(([row, states]) =>
  states.split(' ').flatMap((iso, column) => (iso === '---' ? [] : [{ iso, row, column }])),
)

/** Rows and columns of tiles. */
export const tileGrid = { rows: 12, columns: 7 } as const

/**
 * The state a step up, down, left or right of another: the nearest one in that direction, looking along the row or
 * column first. At the edge of the map it is the same state again.
 */
export function tileBeside(iso: string, direction: 'up' | 'down' | 'left' | 'right'): string {
  const from = tiles.find((tile) => tile.iso === iso)
  if (!from) return tiles[0]?.iso ?? iso
  const vertical = direction === 'up' || direction === 'down'
  const sign = direction === 'up' || direction === 'left' ? -1 : 1
  const best = tiles
    .map((tile) => {
      const along = sign * (vertical ? tile.row - from.row : tile.column - from.column)
      const aside = Math.abs(vertical ? tile.column - from.column : tile.row - from.row)
      // A step to the side costs more than two ahead: one expects to stay in the row or column.
      return { iso: tile.iso, along, cost: along + 2.5 * aside }
    })
    .filter((candidate) => candidate.along > 0)
    .reduce<{ iso: string; cost: number } | null>(
      (nearest, candidate) => (nearest && nearest.cost <= candidate.cost ? nearest : candidate),
      null,
    )
  return best?.iso ?? iso
}
