import { sound } from '../errors.js'
import { knobValue } from '../rules/knob.js'
import { type AnyRun, worldOn } from '../run/run.js'
import { defaultOf } from '../run/scenario.js'
import { byCodeUnit, own } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import { levelAt, numericPaths } from '../world/path.js'
import { sameValue } from '../world/same-value.js'
import { eventsById } from './view.js'

/** A number that differs between two runs on their last common day. */
export interface Difference {
  /** The number that differs, such as `actors.bridge.income`. */
  readonly path: string
  /** The last ISO day that both runs have played. */
  readonly date: string
  /** Level in the first run, in the indicator's unit; null where it is not known. */
  readonly a: number | null
  /** Level in the second run, in the indicator's unit; null where it is not known. */
  readonly b: number | null
  /** `b − a`, in the indicator's unit; null where either is not known. */
  readonly delta: number | null
}

/** One thing in which the inputs differ, with the values in effect; null for a decision that never opened. */
export interface InputDifference {
  /** Which part of the input it belongs to. */
  readonly kind: 'decision' | 'parameter' | 'knob' | 'seed'
  /** The decision, parameter or knob; of a seed the word `seed`. */
  readonly id: string
  /** In effect in the first run: an option, a number, or null. */
  readonly a: string | number | null
  /** In effect in the second run: an option, a number, or null. */
  readonly b: string | number | null
}

/** Where two runs part, what then differs, and which inputs made the difference. */
export interface Comparison {
  /** Largest first, by size within the indicator's range. */
  readonly differences: readonly Difference[]
  /** The first event that only one of them has, or that the two have differently. */
  readonly departure: { readonly date: string; readonly event: string } | null
  /** What differs in the inputs. */
  readonly causes: readonly InputDifference[]
  /** What happened in the first run alone. */
  readonly onlyA: readonly ModelEvent[]
  /** What happened in the second run alone. */
  readonly onlyB: readonly ModelEvent[]
}

/** What differs between two runs of one scenario, where they part, and by which inputs. */
export function compare(a: AnyRun, b: AnyRun): Comparison {
  return sound('compare', () => {
    const [onlyA, onlyB] = [absentFrom(b, a), absentFrom(a, b)]
    return {
      differences: differences(a, b),
      departure: departure(a, b),
      causes: causes(a, b),
      onlyA,
      onlyB,
    }
  })
}

function differences(a: AnyRun, b: AnyRun): readonly Difference[] {
  const [date] = [a.endedOn, b.endedOn].sort(byCodeUnit) as [string, string]
  const [ours, theirs] = [worldOn(a, date), worldOn(b, date)]
  const paths = [...new Set([...numericPaths(ours), ...numericPaths(theirs)])]
  const found = paths.flatMap((path) => {
    const [left, right] = [levelAt(ours, path) ?? null, levelAt(theirs, path) ?? null]
    if (left === right) return []
    return [{ path, date, a: left, b: right, delta: left === null || right === null ? null : right - left }]
  })
  const size = ({ path, delta }: Difference): number => Math.abs(delta ?? 0) / width(a, path)
  return found.sort((left, right) => size(right) - size(left) || byCodeUnit(left.path, right.path))
}

function width({ input: { model } }: AnyRun, path: string): number {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const [low, high] = (path.startsWith('actors.') ? model.actorIndicators : model.tieIndicators)[name]?.range ?? [0, 1]
  return high - low || 1
}

function departure(a: AnyRun, b: AnyRun): Comparison['departure'] {
  const [ours, theirs] = [eventsById(a), eventsById(b)]
  const parting = [
    ...[...ours.values()].filter((event) => !sameValue(theirs.get(event.id), event)),
    ...[...theirs.values()].filter((event) => !sameValue(ours.get(event.id), event)),
  ]
  parting.sort((left, right) => byCodeUnit(left.date, right.date) || byCodeUnit(left.id, right.id))
  const first = parting[0]
  return first ? { date: first.date, event: first.id } : null
}

function causes(a: AnyRun, b: AnyRun): readonly InputDifference[] {
  // Only what somebody chose is an input: what the model then decides otherwise is a consequence.
  const chosen = new Set([...Object.keys(a.input.choices ?? {}), ...Object.keys(b.input.choices ?? {})])
  const taken = ({ decisions }: AnyRun): Map<string, string> =>
    new Map(decisions.flatMap(({ id, option }) => (option === null || !chosen.has(id) ? [] : [[id, option] as const])))
  return [
    ...differing('decision', taken(a), taken(b)),
    ...differing('parameter', parametersOf(a), parametersOf(b)),
    ...differing('knob', knobsOf(a), knobsOf(b)),
    ...differing('seed', new Map([['seed', a.input.seed]]), new Map([['seed', b.input.seed]])),
  ]
}

/** The values in effect, set or not. */
const parametersOf = ({ input }: AnyRun): Map<string, number> =>
  new Map(
    (input.scenario.parameters ?? []).map(
      (one) => [one.name, own(input.parameters, one.name) ?? defaultOf(one)] as [string, number],
    ),
  )

const knobsOf = ({ input }: AnyRun): Map<string, number> =>
  new Map(input.rulebook.knobs.map((knob) => [knob.id, knobValue(knob, input.settings ?? {})]))

function differing(
  kind: InputDifference['kind'],
  a: ReadonlyMap<string, string | number>,
  b: ReadonlyMap<string, string | number>,
): readonly InputDifference[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort(byCodeUnit)
    .filter((id) => a.get(id) !== b.get(id))
    .map((id) => ({ kind, id, a: a.get(id) ?? null, b: b.get(id) ?? null }))
}

function absentFrom(absent: AnyRun, present: AnyRun): readonly ModelEvent[] {
  const ids = new Set(absent.events.map(({ event }) => event.id))
  return present.events.map(({ event }) => event).filter(({ id }) => !ids.has(id))
}
