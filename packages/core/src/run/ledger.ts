import type { Check } from '../rules/condition.js'
import type { Weight } from '../rules/decision.js'
import type { AnyModel, ModelEvent } from '../world/model.js'

/** The phases of a day: what was due, what is decided, and the close of the month. Consequences stay in their phase. */
export const phases = ['events', 'decisions', 'close'] as const
/** A part of the day: one of `phases`. */
export type Phase = (typeof phases)[number]

/** An event that happened, with where in its day it stood. */
export interface EventRow<M extends AnyModel = AnyModel> {
  /** Place in the log, a whole number from 0. */
  readonly n: number
  /** The part of the day in which it happened. */
  readonly phase: Phase
  /** Place among the waves of its phase, a whole number from 0; same-day consequences stand in the next. */
  readonly wave: number
  /** All of it, as the rules saw it. */
  readonly event: ModelEvent<M>
}

/** A rule that fired on an event: the conditions that held, and the values of its knobs. */
export interface FiringRow {
  /** Place among the firings, a whole number from 0. */
  readonly n: number
  /** Id of the rule; `in-force` where a measure or demand was opened, amended or closed. */
  readonly rule: string
  /** Id of the event it answered. */
  readonly event: string
  /** The element of `over` that it fired for; the empty string without `over`. */
  readonly binding: string
  /** Its conditions, all of which held, with value, need and margin. */
  readonly checks: readonly Check[]
  /** Values of its own knobs, by the names that it gives them. */
  readonly knobs: Readonly<Record<string, number>>
}

/** One contribution to one change. `before` and `after` are those of the whole merged change. */
export interface ChangeRow {
  /** Place among the changes, a whole number from 0. */
  readonly n: number
  /** Place of the firing that contributed (`n`), a whole number from 0. */
  readonly firing: number
  /** The rule that contributed; `in-force` for measures and demands, `range-limit` for what a range cut off. */
  readonly rule: string
  /** ISO day on which it took effect. */
  readonly date: string
  /** What changed: `actors.<id>.<indicator>`, `ties.<from>.<to>.<indicator>`, a measure or a demand. */
  readonly path: string
  /** Null where a measure or demand was not there. */
  readonly before: unknown
  /** What stood there once the contributions of the wave were merged; null where it was closed. */
  readonly after: unknown
  /** This row's share of `after − before`; null where the path is no number. */
  readonly delta: number | null
}

/** How a decision went. `closed`: its conditions did not hold, so there was nothing to decide. */
export interface DecisionRow {
  /** As the scenario calls it. */
  readonly id: string
  /** Who had to decide: an actor's id. */
  readonly actor: string
  /** Id of what was taken; null where it stayed closed. */
  readonly option: string | null
  /** Who chose: the record, the player (`chosen`), the strategy (`model`), or nobody (`closed`). */
  readonly by: 'recorded' | 'chosen' | 'model' | 'closed'
  /** ISO day on which it came up. */
  readonly date: string
  /** The model's own weights, whoever decided; they add up to 1. */
  readonly weights: readonly Weight[]
  /** For a closed decision: the conditions that failed. */
  readonly checks: readonly Check[]
}

/** A recorded event that did not happen in this run, and what was missing. */
export interface MissingRow {
  /** As the scenario calls it. */
  readonly id: string
  /** What would have happened. */
  readonly type: string
  /** ISO day for which it is recorded. */
  readonly date: string
  /** Ids of events (or `decision=option`) that it needs and that did not happen. */
  readonly needs: readonly string[]
  /** Conditions that failed. */
  readonly checks: readonly Check[]
}

/** The append-only record of a run. */
export interface Ledger<M extends AnyModel = AnyModel> {
  /** Everything that happened, by day, phase, wave and id. */
  readonly events: readonly EventRow<M>[]
  /** Every answer of a rule, in the order of the events. */
  readonly firings: readonly FiringRow[]
  /** Every contribution to a number, and every measure and demand opened, amended or closed. */
  readonly changes: readonly ChangeRow[]
  /** Every decision that came up, and who chose. */
  readonly decisions: readonly DecisionRow[]
  /** Recorded events that did not happen, and what they lacked. */
  readonly missing: readonly MissingRow[]
}

/** The ledger while it is being written. */
export interface OpenLedger extends Ledger {
  readonly events: EventRow[]
  readonly firings: FiringRow[]
  readonly changes: ChangeRow[]
  readonly decisions: DecisionRow[]
  readonly missing: MissingRow[]
}

export const emptyLedger = (): OpenLedger => ({ events: [], firings: [], changes: [], decisions: [], missing: [] })

/** The rule id under which events open, amend and close measures and demands. */
export const IN_FORCE = 'in-force'
