import { widthOf } from './grid.js'
import type { Tally } from './tally.js'

/** How a number is spread over the runs in which it is known. */
export interface Spread {
  /** In how many runs it is known, a whole number from 0. */
  readonly known: number
  /** Mean, in the number's unit; null where it is known in no run. */
  readonly mean: number | null
  /** Standard deviation of the sample, in the number's unit; 0 for a single run, null where it is known in none. */
  readonly deviation: number | null
  /** By how much, in the number's unit, a quantile or the mean may be off, because values are kept on a grid; 0: exact. */
  readonly within: number
}

/** Mean and deviation, summed in ascending order: equal tallies give equal bits. */
export function spreadOf(tally: Tally): Spread {
  const { values, counts, least, most, grid } = tally
  const known = knownIn(tally)
  const within = grid === null ? 0 : widthOf(grid) / 2
  if (least === null || most === null) return { known, mean: null, deviation: null, within }
  const middles = values.map((_, at) => middleOf(tally, at))
  const sum = middles.reduce((total, value, at) => total + value * (counts[at] as number), 0)
  // A sum is rounded, a mean of equals must be their value.
  const mean = Math.min(most, Math.max(least, sum / known))
  const squares = middles.reduce(
    (total, value, at) => total + (value - mean) * (value - mean) * (counts[at] as number),
    0,
  )
  return { known, mean, deviation: known > 1 ? Math.sqrt(squares / (known - 1)) : 0, within }
}

/**
 * The value below which a share of the runs lies, interpolated between neighbours (definition 7 of Hyndman & Fan 1996);
 * null where the number is known in no run.
 */
export function quantileOf(tally: Tally, share: number): number | null {
  const known = knownIn(tally)
  if (known === 0) return null
  const rank = (known - 1) * share
  const below = Math.floor(rank)
  const [low, high] = [atRank(tally, below), atRank(tally, Math.min(below + 1, known - 1))]
  return low + (high - low) * (rank - below)
}

const knownIn = ({ counts }: Tally): number => counts.reduce((sum, times) => sum + times, 0)

/** The value that stands at a place, from 0, when all are in order. The two ends are exact on any grid. */
function atRank(tally: Tally, rank: number): number {
  const { counts, least, most } = tally
  if (rank === 0) return least as number
  let seen = 0
  for (let at = 0; at < counts.length; at++) {
    seen += counts[at] as number
    if (seen > rank) return at === counts.length - 1 && rank === seen - 1 ? (most as number) : middleOf(tally, at)
  }
  return most as number
}

/** The middle of a cell, which no value is further from than half its width. */
function middleOf({ values, grid, least, most }: Tally, at: number): number {
  const middle = (values[at] as number) + (grid === null ? 0 : widthOf(grid) / 2)
  return Math.min(most as number, Math.max(least as number, middle))
}
