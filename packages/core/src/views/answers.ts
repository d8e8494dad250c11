import type { Check } from '../rules/condition.js'
import type { Draws } from '../rules/draw.js'
import type { Rule } from '../rules/rule.js'
import { bindingsOf } from '../run/fire.js'
import type { EventRow } from '../run/ledger.js'
import type { AnyRun } from '../run/run.js'
import { byCodeUnit } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import { endsOf } from '../world/world.js'
import { pastWorlds } from './past-world.js'
import { asking } from './scene.js'

/** How a rule answered one event for one binding. */
export interface RuleAnswer {
  /** Id of the event. */
  readonly event: string
  /** ISO day of the event. */
  readonly date: string
  /** The element of `over` that it was asked for; the empty string without `over`. */
  readonly binding: string
  /** Whether the rule ran for this binding at all. */
  readonly isBound: boolean
  /** Whether all conditions held. */
  readonly fired: boolean
  /** How many conditions failed, counting that it did not run for the binding. */
  readonly failed: number
  /** By how much they failed, each as a share of the larger of what was seen and needed; 1 for a yes that was a no. */
  readonly lacking: number
}

/** The events of a run that a rule was asked about; no rule is asked about opening facts. */
export function heardBy({ events, input }: AnyRun, rule: Rule): readonly EventRow[] {
  return (events as readonly EventRow[]).filter(
    ({ event }) => event.date >= input.scenario.start && rule.on.includes(event.type),
  )
}

/**
 * What a rule answered on each of some rows, in their order: for the binding asked about, for the bindings that concern
 * an actor, or for all. Where it ran for nobody that concerns the actor, those for whom it ran at other times stand in.
 */
export function answersOf(
  run: AnyRun,
  draws: Draws,
  rule: Rule,
  rows: readonly EventRow[],
  { binding, about }: { readonly binding?: string; readonly about?: string },
): readonly RuleAnswer[] {
  const concerned = (event: ModelEvent, bound: string): boolean => about === undefined || concerns(event, bound, about)
  const answered = replayed(run, draws, rule, rows, (event, bound) =>
    binding === undefined ? bound.filter((one) => concerned(event, one)) : [binding],
  )
  if (answered.length > 0 || about === undefined || binding !== undefined) return answered
  const ever = new Set<string>()
  replayed(run, draws, rule, heardBy(run, rule), (_, bound) => {
    for (const one of bound) if (namesIn(one).includes(about)) ever.add(one)
    return []
  })
  return replayed(run, draws, rule, rows, () => [...ever].sort(byCodeUnit))
}

function replayed(
  run: AnyRun,
  draws: Draws,
  rule: Rule,
  rows: readonly EventRow[],
  wanted: (event: ModelEvent, bound: readonly string[]) => readonly string[],
): readonly RuleAnswer[] {
  const { model, settings = {} } = run.input
  const worldAt = pastWorlds(run)
  return rows.flatMap((row) => {
    const { event } = row
    const world = worldAt(row)
    const bound = bindingsOf(rule, event, world)
    return wanted(event, bound).map((binding): RuleAnswer => {
      const isBound = bound.includes(binding)
      const missed = asking({ model, draws }, rule, binding)
        .checks({ event, world, settings })
        .filter(({ holds }) => !holds)
      const failed = missed.length + (isBound ? 0 : 1)
      const lacking = missed.reduce((sum, check) => sum + lackOf(check), isBound ? 0 : 1)
      return { event: event.id, date: event.date, binding, isBound, fired: failed === 0, failed, lacking }
    })
  })
}

/** Closest to firing first; those that fired last, since one asks why not. Among equals the latest. */
export function byCloseness(left: RuleAnswer, right: RuleAnswer): number {
  return (
    Number(left.fired) - Number(right.fired) ||
    left.failed - right.failed ||
    left.lacking - right.lacking ||
    byCodeUnit(right.date, left.date) ||
    byCodeUnit(left.event, right.event) ||
    byCodeUnit(left.binding, right.binding)
  )
}

/** Whether an actor is an event's actor or target, or named by a binding. */
export function concerns({ actor, target }: ModelEvent, binding: string, about: string): boolean {
  return actor === about || target === about || namesIn(binding).includes(about)
}

/** What a binding names: itself, and the ends of a tie. */
export const namesIn = (binding: string): readonly string[] => [binding, ...endsOf(binding)]

function lackOf({ margin, value, need }: Check): number {
  if (margin === null || typeof value !== 'number' || typeof need !== 'number') return 1
  return Math.min(1, Math.abs(margin) / Math.max(Math.abs(value), Math.abs(need), 1e-9))
}
