import { sound } from '../errors.js'
import { type BarePlayer, barePlayer } from '../run/bare.js'
import type { AnyModel } from '../world/model.js'
import { type Band, bandOf, checkQuantiles, type Share, usualQuantiles } from './bands.js'
import { settingsOf } from './design.js'
import type { Wanted } from './ensemble.js'
import { invalid } from './ensemble-error.js'
import { checkRuns, type EnsembleInput, type EnsembleOptions, settled } from './options.js'
import type { SeedSpan } from './seeds.js'
import { spreadOf } from './spread.js'
import { count, type OpenTally, openTally, tallyOf } from './tally.js'

/** What one branch does to a number, over runs that share their luck: `b − a`, in the number's unit. */
export interface PairedBand extends Band {
  /** Runs in which it is higher in b. */
  readonly rises: Share
  /** Runs in which it is lower in b. */
  readonly falls: Share
  /** Variance of the difference, in the square of the number's unit; null where it is known in no run. */
  readonly variance: number | null
  /** What that variance would be if the two branches did not share their luck: the sum of their own. */
  readonly independentVariance: number | null
  /** How many times as many runs independent luck would need: the second variance by the first; null where the first is 0. */
  readonly gain: number | null
}

/** Two branches compared run by run, over the same seeds. */
export interface Pairing {
  /** How many pairs of runs, a whole number from 1. */
  readonly runs: number
  /** Seeds played: first and last of each stretch. */
  readonly seeds: readonly SeedSpan[]
  /** Shares of the runs below each level, ascending from 0 to 1. */
  readonly quantiles: readonly number[]
  /** By path watched, the difference on each date. */
  readonly paths: Readonly<Record<string, readonly PairedBand[]>>
}

/**
 * Plays two inputs with the same seeds (and the same knobs, where they vary) and looks at the differences: what is not caused by
 * what was decided otherwise falls out. Throws `ensemble/invalid` for wrong options or inputs with different days, and what `run` throws.
 */
export function pairing<M extends AnyModel>(
  a: EnsembleInput<M>,
  b: EnsembleInput<M>,
  options: Omit<EnsembleOptions, 'events'> & Wanted,
): Pairing {
  return sound('pairing', () => {
    const sides = [a, b].map((input) => sideOf(input as unknown as EnsembleInput, options)) as [Side, Side]
    const { watch, from, resolution } = sides[0].settled
    const { runs, quantiles = usualQuantiles } = options
    const { dates } = sides[0].player
    if (String(sides[1].player.dates) !== String(dates))
      throw invalid('b', 'its days are others than those of a', 'the same days')
    checkRuns(runs, from)
    checkQuantiles(quantiles)
    const cells = watch.map((path) => [path, dates.map(() => cellOf(resolution))] as const)
    for (let seed = from; seed < from + runs; seed++) {
      const [left, right] = sides.map(({ play }) => play(seed)) as [Series, Series]
      for (const [path, ofDates] of cells)
        ofDates.forEach((cell, at) => {
          countPair(cell, left[path]?.[at] ?? null, right[path]?.[at] ?? null)
        })
    }
    return {
      runs,
      seeds: [[from, from + runs - 1]],
      quantiles,
      paths: Object.fromEntries(
        cells.map(([path, ofDates]) => [
          path,
          ofDates.map((cell, at) => pairedBand(cell, dates[at] as string, quantiles, runs)),
        ]),
      ),
    }
  })
}

type Series = Readonly<Record<string, readonly (number | null)[]>>

interface Side {
  readonly player: BarePlayer
  readonly settled: ReturnType<typeof settled>
  readonly play: (seed: number) => Series
}

function sideOf(input: EnsembleInput, options: EnsembleOptions): Side {
  const player = barePlayer({ ...input, watch: Array.isArray(options?.watch) ? options.watch : [] })
  const own = settled(input, options)
  const settings = settingsOf(input.rulebook.knobs, own.boxes, input.settings ?? {})
  const play = (seed: number): Series => player.play(seed, { settings: settings(seed) }).series
  return { player, settled: own, play }
}

interface Cell {
  readonly a: OpenTally
  readonly b: OpenTally
  readonly difference: OpenTally
  rises: number
  falls: number
}

const cellOf = (resolution: number): Cell => ({
  a: openTally(resolution),
  b: openTally(resolution),
  difference: openTally(resolution),
  rises: 0,
  falls: 0,
})

function countPair(cell: Cell, a: number | null, b: number | null): void {
  if (a === null || b === null) {
    count(cell.difference, null)
    return
  }
  count(cell.a, a)
  count(cell.b, b)
  count(cell.difference, b - a)
  if (b > a) cell.rises++
  if (b < a) cell.falls++
}

function pairedBand(
  { a, b, difference, rises, falls }: Cell,
  date: string,
  quantiles: readonly number[],
  runs: number,
): PairedBand {
  const [ofA, ofB] = [varianceOf(a), varianceOf(b)]
  const variance = varianceOf(difference)
  const independentVariance = ofA === null || ofB === null ? null : ofA + ofB
  return {
    ...bandOf(tallyOf(difference), date, quantiles),
    rises: { runs: rises, share: rises / runs },
    falls: { runs: falls, share: falls / runs },
    variance,
    independentVariance,
    gain: variance === null || independentVariance === null || variance === 0 ? null : independentVariance / variance,
  }
}

function varianceOf(tally: OpenTally): number | null {
  const { deviation } = spreadOf(tallyOf(tally))
  return deviation === null ? null : deviation * deviation
}
