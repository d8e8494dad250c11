import { sound } from '../errors.js'
import { invalid } from './ensemble-error.js'
import { type SeedSpan, seedsIn } from './seeds.js'
import { quantileOf, type Spread, spreadOf } from './spread.js'
import type { Tallies } from './tallies.js'
import { checkTallies } from './tallies-shape.js'
import type { Tally } from './tally.js'

/** How a number is spread over the runs on one date, in its own unit. Nulls where it is known in none of them. */
export interface Band extends Spread {
  /** ISO date. */
  readonly date: string
  /** Level at the lowest of the quantiles. */
  readonly low: number | null
  /** Level that half of the runs stay below. */
  readonly median: number | null
  /** Level at the highest of the quantiles. */
  readonly high: number | null
  /** Levels at each of the quantiles asked for, in their order. */
  readonly levels: readonly (number | null)[]
  /** The smallest level of all runs. */
  readonly least: number | null
  /** The largest level of all runs. */
  readonly most: number | null
}

/** How often something was so. */
export interface Share {
  /** In how many runs, a whole number from 0. */
  readonly runs: number
  /** The same as a share, 0 to 1. */
  readonly share: number
}

/** How one decision went over the runs. */
export interface DecisionShares {
  /** Id of the decision. */
  readonly decision: string
  /** Runs in which there was something to decide, and their share of all. */
  readonly open: Share
  /** Runs in which the model decided: neither the record nor a choice. Their share is of those in which it was open. */
  readonly byModel: Share
  /** Every option taken, with its share of the runs in which it was open, ascending by id. */
  readonly options: readonly (Share & {
    /** Id of the option. */
    readonly option: string
  })[]
}

/** How often an event happened, or did not. */
export interface EventShare extends Share {
  /** A kind of event, or the id of a recorded one. */
  readonly id: string
}

/** What may come of an input: bands and probabilities over luck and knobs. Consequences of assumptions, not a forecast. */
export interface Bands {
  /** Id of the scenario. */
  readonly scenario: string
  /** How many runs, a whole number from 1. */
  readonly runs: number
  /** Seeds played: first and last of each stretch. */
  readonly seeds: readonly SeedSpan[]
  /** Shares of the runs below each level, ascending from 0 to 1. */
  readonly quantiles: readonly number[]
  /** By path watched, a band for each date. */
  readonly paths: Readonly<Record<string, readonly Band[]>>
  /** Ascending by decision. */
  readonly decisions: readonly DecisionShares[]
  /** Each kind of event asked about, with the share of the runs in which it happened at least once. */
  readonly events: readonly EventShare[]
  /** Recorded events that some runs did not have, with the share of those runs. */
  readonly missing: readonly EventShare[]
}

/** The quantiles of a band where nobody asks for others. */
export const usualQuantiles: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95]

/**
 * Bands of what has been counted. By default the quantiles are 5, 25, 50, 75 and 95 %. Throws `ensemble/invalid` without runs, or
 * for quantiles that are not between 0 and 1, ascending.
 */
export function bandsOf(tallies: Tallies, quantiles: readonly number[] = usualQuantiles): Bands {
  return sound('bandsOf', () => {
    checkTallies(tallies, 'tallies')
    checkQuantiles(quantiles)
    const runs = seedsIn(tallies.seeds)
    if (runs === 0) throw invalid('runs', 'none has been played', 'at least one')
    const shareOf = (count: number, all: number): Share => ({ runs: count, share: all === 0 ? 0 : count / all })
    const events = new Map(tallies.events.map((one) => [one.id, one.runs]))
    return {
      scenario: tallies.scenario,
      runs,
      seeds: tallies.seeds,
      quantiles,
      paths: Object.fromEntries(
        Object.entries(tallies.paths).map(([path, ofDates]) => [
          path,
          ofDates.map((tally, at) => bandOf(tally, tallies.dates[at] as string, quantiles)),
        ]),
      ),
      decisions: [...new Set(tallies.decisions.map(({ decision }) => decision))].map((decision) =>
        sharesOf(decision, tallies, runs, shareOf),
      ),
      events: tallies.asked.map((id) => ({ id, ...shareOf(events.get(id) ?? 0, runs) })),
      missing: tallies.missing.map((one) => ({ id: one.id, ...shareOf(one.runs, runs) })),
    }
  })
}

/** Refuses quantiles that are no shares, ascending: `ensemble/invalid`. */
export function checkQuantiles(quantiles: readonly number[]): void {
  const good =
    Array.isArray(quantiles) &&
    quantiles.length > 0 &&
    quantiles.every((share, at) => share >= 0 && share <= 1 && !(share <= (quantiles[at - 1] ?? -1)))
  if (!good) throw invalid('quantiles', `they are ${String(quantiles)}`, 'numbers from 0 to 1, ascending')
}

/** The band of one tally. */
export function bandOf(tally: Tally, date: string, quantiles: readonly number[]): Band {
  const levels = quantiles.map((share) => quantileOf(tally, share))
  const { least, most } = tally
  return {
    date,
    low: levels[0] as number | null,
    median: quantileOf(tally, 0.5),
    high: levels.at(-1) as number | null,
    levels,
    least,
    most,
    ...spreadOf(tally),
  }
}

function sharesOf(
  decision: string,
  { decisions }: Tallies,
  runs: number,
  shareOf: (count: number, all: number) => Share,
): DecisionShares {
  const rows = decisions.filter((row) => row.decision === decision && row.by !== 'closed')
  const sum = (of: typeof rows): number => of.reduce((total, row) => total + row.runs, 0)
  const open = sum(rows)
  const options = [...new Set(rows.map(({ option }) => option as string))].sort()
  return {
    decision,
    open: shareOf(open, runs),
    byModel: shareOf(sum(rows.filter(({ by }) => by === 'model')), open),
    options: options.map((option) => ({ option, ...shareOf(sum(rows.filter((row) => row.option === option)), open) })),
  }
}
