import { daysBetween } from '../events/date.js'
import type { Decision, Option } from '../rules/decision.js'
import { createDraws } from '../rules/draw.js'
import type { Rule } from '../rules/rule.js'
import { decisionMoment } from '../run/moment.js'
import { type AnyRun, worldOn } from '../run/run.js'
import type { Given } from '../run/scenario.js'
import type { RunState } from '../run/state.js'
import { byCodeUnit } from '../world/id.js'

/** Why a rule had nothing to answer: what it listens to did not happen, or it did not run for whom one asked about. */
export interface Silence {
  /** Whether nothing happened that it listens to, or it ran for nobody asked about. */
  readonly kind: 'unheard' | 'unbound'
  /** Each type of event that it listens to. */
  readonly types: readonly HeardType[]
  /** Where it heard and did not run for whom one asked about: for whom it ran, ascending. */
  readonly ranFor: readonly string[]
}

/** A type of event: how often and when it happened in a run, and what brings it about. */
export interface HeardType {
  /** A type that the rule listens to. */
  readonly type: string
  /** How often it happened in the whole run, opening facts aside. */
  readonly count: number
  /** The one nearest to the day asked about; of two equally near, the earlier. */
  readonly nearest: { readonly event: string; readonly date: string } | null
  /** Ids of the rules that may bring it about. */
  readonly rules: readonly string[]
  /** Recorded events of this type, with whether they happened here. */
  readonly recorded: readonly { readonly event: string; readonly date: string; readonly happened: boolean }[]
  /** Options of decisions that bring it about, with the option taken instead (null: never asked, or not yet). */
  readonly options: readonly { readonly decision: string; readonly option: string; readonly taken: string | null }[]
}

/** What became of the types of event that a rule listens to, seen from a day. */
export function heardTypes(run: AnyRun, rule: Rule, on: string): readonly HeardType[] {
  const { scenario, rulebook } = run.input
  const given = scenario.schedule as readonly Given[]
  return [...rule.on].sort(byCodeUnit).map((type) => {
    const rows = run.events.filter(({ event }) => event.type === type && event.date >= scenario.start)
    const far = (date: string): number => Math.abs(daysBetween(on, date))
    const nearest = rows.reduce<(typeof rows)[number] | null>(
      (best, row) => (best === null || far(row.event.date) < far(best.event.date) ? row : best),
      null,
    )
    const happened = new Set(rows.map(({ event }) => event.id))
    return {
      type,
      count: rows.length,
      nearest: nearest === null ? null : { event: nearest.event.id, date: nearest.event.date },
      rules: rulebook.rules.filter(({ emits }) => Object.hasOwn(emits, type)).map(({ id }) => id),
      recorded: given
        .filter((one) => one.type === type)
        .map(({ id, date }) => ({ event: id, date: date as string, happened: happened.has(id) })),
      options: optionsOf(run, type),
    }
  })
}

function optionsOf(run: AnyRun, type: string): HeardType['options'] {
  return (run.input.scenario.decisions as readonly Decision[]).flatMap((decision) => {
    const taken = run.decisions.find(({ id }) => id === decision.id)?.option ?? null
    return decision.options
      .filter((option) => bringsAbout(run, decision, option, type))
      .map(({ id }) => ({ decision: decision.id, option: id, taken }))
  })
}

/**
 * Whether an option brings a type of event about, asked in the world at the end of the decision's day. What an option
 * brings about may hang on the world, and one that was never meant for this one may fail in it: then it brings nothing.
 */
function bringsAbout(run: AnyRun, { id, date }: Decision, option: Option, type: string): boolean {
  const taken = run.decisions.flatMap((row) => (row.option === null ? [] : [`${row.id}=${row.option}`]))
  const events = run.events.filter(({ event }) => event.date <= date)
  const happened = new Set([...taken, ...events.flatMap(({ event }) => [event.id, ...(event.records ?? [])])])
  const state = {
    draws: createDraws(run.input.seed),
    input: run.input,
    happened,
    world: { ...worldOn(run, date), date },
  }
  try {
    return option
      .events(decisionMoment(state as unknown as RunState, `decision/${id}`))
      .some((one) => one.type === type)
  } catch {
    return false
  }
}
