import { cellOf, EXACT, finestGrid } from './grid.js'

/**
 * The values that one number took in many runs. It depends on the values alone: neither on their order nor on how they
 * were shared out between parts. They are kept as they are while no more than the resolution differ; then on the finest grid
 * of a power of two on which no more cells than that are filled. So what is kept never grows with the number of runs.
 */
export interface Tally {
  /** In how many runs the number was not known, or no finite number. */
  readonly unknown: number
  /** The smallest value, in the number's unit; null where none is known. */
  readonly least: number | null
  /** The largest value, likewise. */
  readonly most: number | null
  /** The values are the lower edges of cells 2^grid wide, a whole number from −1074 to 1023; null while they are exact. */
  readonly grid: number | null
  /** The values that differ, ascending. */
  readonly values: readonly number[]
  /** How many times each was seen, a whole number from 1. */
  readonly counts: readonly number[]
}

/** A tally while values are still coming in. */
export interface OpenTally {
  readonly resolution: number
  readonly cells: Map<number, number>
  unknown: number
  least: number
  most: number
  exponent: number
}

/** Room for the values of one number: at most `resolution` of them are kept. */
export function openTally(resolution: number): OpenTally {
  return { resolution, cells: new Map(), unknown: 0, least: Infinity, most: -Infinity, exponent: EXACT }
}

/** Counts one value. */
export function count(tally: OpenTally, value: number | null): void {
  if (value === null || !Number.isFinite(value)) {
    tally.unknown++
    return
  }
  if (value < tally.least) tally.least = value + 0
  if (value > tally.most) tally.most = value + 0
  fill(tally, value, 1)
}

/** Counts all that another has counted. */
export function countAll(tally: OpenTally, { unknown, least, most, grid, values, counts }: Tally): void {
  tally.unknown += unknown
  tally.least = Math.min(tally.least, least ?? Infinity)
  tally.most = Math.max(tally.most, most ?? -Infinity)
  if (grid !== null && grid > tally.exponent) regrid(tally, grid)
  values.forEach((value, at) => {
    fill(tally, value, counts[at] as number)
  })
}

/** What has been counted so far, as plain data. */
export function tallyOf({ cells, unknown, least, most, exponent }: OpenTally): Tally {
  const values = Float64Array.from(cells.keys()).sort()
  return {
    unknown,
    least: cells.size > 0 ? least : null,
    most: cells.size > 0 ? most : null,
    grid: exponent === EXACT ? null : exponent,
    values: [...values],
    counts: [...values].map((value) => cells.get(value) as number),
  }
}

function fill(tally: OpenTally, value: number, times: number): void {
  const { cells, resolution } = tally
  const cell = cellOf(value, tally.exponent)
  cells.set(cell, (cells.get(cell) ?? 0) + times)
  if (cells.size > resolution) regrid(tally, finestGrid([...cells.keys()], tally.exponent, resolution))
}

function regrid(tally: OpenTally, exponent: number): void {
  const filled = [...tally.cells]
  tally.exponent = exponent
  tally.cells.clear()
  for (const [value, times] of filled) {
    const cell = cellOf(value, exponent)
    tally.cells.set(cell, (tally.cells.get(cell) ?? 0) + times)
  }
}
