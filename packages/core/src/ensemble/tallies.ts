import { sound } from '../errors.js'
import { type Counts, openCounts } from './counts.js'
import { ensembleError, invalid } from './ensemble-error.js'
import { joined, type SeedSpan } from './seeds.js'
import { checkTallies } from './tallies-shape.js'
import { countAll, openTally, type Tally, tallyOf } from './tally.js'

/** How often a decision went one way. */
export interface DecisionCount {
  /** Id of the decision. */
  readonly decision: string
  /** The option taken; null where there was nothing to decide. */
  readonly option: string | null
  /** Who decided: the record, a choice, the model; `closed` where there was nothing to decide. */
  readonly by: 'recorded' | 'chosen' | 'model' | 'closed'
  /** In how many runs, a whole number from 1. */
  readonly runs: number
}

/** In how many runs something happened. */
export interface Occurrence {
  /** A kind of event, or the id of a recorded one. */
  readonly id: string
  /** In how many runs, a whole number from 1. */
  readonly runs: number
}

/**
 * What an ensemble has counted: plain data that survives JSON and the way between threads. It depends on the seeds played
 * and on nothing else, so parts put together equal the whole.
 */
export interface Tallies {
  /** Id of the scenario. */
  readonly scenario: string
  /** The seeds played, ascending. */
  readonly seeds: readonly SeedSpan[]
  /** Most values kept of one number. */
  readonly resolution: number
  /** ISO dates of the bands: the opening, each close of a month, the last day. */
  readonly dates: readonly string[]
  /** By path, one tally for each date. */
  readonly paths: Readonly<Record<string, readonly Tally[]>>
  /** How decisions went, ascending by decision, option and who decided. */
  readonly decisions: readonly DecisionCount[]
  /** Kinds of event that were asked about. */
  readonly asked: readonly string[]
  /** In how many runs they happened; none that never did. Ascending by kind. */
  readonly events: readonly Occurrence[]
  /** Recorded events that did not happen in some runs. Ascending by id. */
  readonly missing: readonly Occurrence[]
}

/**
 * Puts parts of one ensemble together; the order in which they come makes no difference. Throws `ensemble/invalid` without parts,
 * `ensemble/unlike` for parts of different ensembles, `ensemble/overlap` where a seed was played twice.
 */
export function merged(parts: readonly Tallies[]): Tallies {
  return sound('merged', () => {
    if (!isList(parts)) throw invalid('parts', 'they are no list', 'a list of tallies')
    parts.forEach((part, at) => {
      checkTallies(part, `parts[${at}]`)
    })
    const [first] = parts
    if (first === undefined) throw invalid('parts', 'there are none', 'at least one part')
    for (const part of parts)
      for (const what of ['scenario', 'resolution', 'dates', 'asked'] as const)
        if (String(part[what]) !== String(first[what])) throw ensembleError('ensemble/unlike', { what })
    const paths = Object.keys(first.paths)
    for (const part of parts)
      if (String(Object.keys(part.paths)) !== String(paths)) throw ensembleError('ensemble/unlike', { what: 'watch' })
    return {
      ...first,
      seeds: joined(parts.flatMap(({ seeds }) => seeds)),
      paths: Object.fromEntries(
        paths.map((path) => [path, first.dates.map((_, at) => together(first.resolution, parts, path, at))]),
      ),
      decisions: added(
        decisionCounts(),
        parts.flatMap(({ decisions }) => decisions),
      ),
      events: added(
        occurrences(),
        parts.flatMap(({ events }) => events),
      ),
      missing: added(
        occurrences(),
        parts.flatMap(({ missing }) => missing),
      ),
    }
  })
}

function together(resolution: number, parts: readonly Tallies[], path: string, at: number): Tally {
  const tally = openTally(resolution)
  for (const { paths } of parts) countAll(tally, paths[path]?.[at] as Tally)
  return tallyOf(tally)
}

/** Sums of decisions, by decision, option and who decided. */
export const decisionCounts = (): Counts<DecisionCount> =>
  openCounts(({ decision, option, by }) => JSON.stringify([decision, option, by]))

/** Sums of events, by event. */
export const occurrences = (): Counts<Occurrence> => openCounts(({ id }) => id)

function added<Row extends { readonly runs: number }>(counts: Counts<Row>, rows: readonly Row[]): readonly Row[] {
  for (const row of rows) counts.add(row)
  return counts.rows()
}

const isList = (given: unknown): boolean => Array.isArray(given)
