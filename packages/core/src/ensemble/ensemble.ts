import { sound } from '../errors.js'
import { barePlayer } from '../run/bare.js'
import type { Given } from '../run/scenario.js'
import type { AnyModel } from '../world/model.js'
import { type Bands, bandsOf } from './bands.js'
import { settingsOf } from './design.js'
import { happenings } from './happenings.js'
import { checkRuns, type EnsembleInput, type EnsembleOptions, settled } from './options.js'
import { joined, type SeedSpan } from './seeds.js'
import { decisionCounts, occurrences, type Tallies } from './tallies.js'
import { count, openTally, tallyOf } from './tally.js'

/** Many runs of one input, counted as they are played. What it keeps does not grow with their number. */
export interface Ensemble {
  /** How many runs have been played, a whole number from 0. */
  readonly runs: number
  /**
   * Plays so many more runs, with the seeds that come next: so long work can be shown, and stopped between two calls.
   * Throws `ensemble/invalid` for no whole number from 1 to a million, and what `run` throws.
   */
  add(runs: number): void
  /** What has been counted: plain data, to be put together with other parts. */
  tallies(): Tallies
  /** Bands and shares over the runs so far. Throws `ensemble/invalid` for quantiles that are no shares ascending, or without runs. */
  bands(quantiles?: readonly number[]): Bands
}

/** Opens an ensemble, with no run played yet. Throws `ensemble/invalid` for wrong options, and what `run` throws. */
export function ensembleOf<M extends AnyModel>(input: EnsembleInput<M>, options: EnsembleOptions): Ensemble {
  return sound('ensembleOf', () => {
    const plain = input as unknown as EnsembleInput
    // The player refuses a wrong input, and what is wrong with the options can be told by a right one only.
    const player = barePlayer({ ...plain, watch: Array.isArray(options?.watch) ? options.watch : [] })
    const { watch, events, from, boxes, resolution } = settled(plain, options)
    const varied = Object.keys(boxes).length > 0
    const settings = settingsOf(plain.rulebook.knobs, boxes, plain.settings ?? {})
    const happenedIn = happenings(events, plain.scenario.schedule as readonly Given[])
    const tallies = watch.map((path) => [path, player.dates.map(() => openTally(resolution))] as const)
    const decisions = decisionCounts()
    const [had, missed] = [occurrences(), occurrences()]
    let runs = 0

    const play = (seed: number): void => {
      const run = varied ? player.play(seed, { settings: settings(seed) }) : player.play(seed)
      for (const [path, ofDates] of tallies) {
        const levels = run.series[path] as readonly (number | null)[]
        for (let at = 0; at < ofDates.length; at++) count(ofDates[at] as (typeof ofDates)[number], levels[at] ?? null)
      }
      for (const { id, option, by } of run.decisions) decisions.add({ decision: id, option, by, runs: 1 })
      for (const id of happenedIn(run.happened)) had.add({ id, runs: 1 })
      for (const id of run.missing) missed.add({ id, runs: 1 })
      runs++
    }
    const seeds = (): readonly SeedSpan[] => (runs === 0 ? [] : joined([[from, from + runs - 1]]))
    const counted = (): Tallies => ({
      scenario: plain.scenario.id,
      seeds: seeds(),
      resolution,
      dates: player.dates,
      paths: Object.fromEntries(tallies.map(([path, ofDates]) => [path, ofDates.map(tallyOf)])),
      decisions: decisions.rows(),
      asked: events,
      events: had.rows(),
      missing: missed.rows(),
    })
    return {
      get runs() {
        return runs
      },
      add(more) {
        checkRuns(more, from + runs)
        for (let left = more; left > 0; left--) play(from + runs)
      },
      tallies: counted,
      bands: (quantiles) => bandsOf(counted(), quantiles),
    }
  })
}

/** How much is wanted at once. */
export interface Wanted {
  /** How many runs, a whole number from 1 to a million. */
  readonly runs: number
  /** Shares of the runs that are to lie below each level of a band, ascending from 0 to 1; by default .05, .25, .5, .75, .95. */
  readonly quantiles?: readonly number[]
}

/** Plays `runs` runs and gives their bands. Throws `ensemble/invalid` for wrong options, and what `run` throws. */
export function ensemble<M extends AnyModel>(input: EnsembleInput<M>, options: EnsembleOptions & Wanted): Bands {
  return sound('ensemble', () => {
    const opened = ensembleOf(input, options)
    opened.add(options.runs)
    return opened.bands(options.quantiles)
  })
}
