import type { Check } from '../rules/condition.js'
import type { Weight } from '../rules/decision.js'
import type { AnyModel, ModelEvent } from '../world/model.js'

/** The phases of a day: what was due, what is decided, and the close of the month. Consequences stay in their phase. */
export const phases = ['events', 'decisions', 'close'] as const
export type Phase = (typeof phases)[number]

/** An event that happened, with where in its day it stood. */
export interface EventRow<M extends AnyModel = AnyModel> {
  readonly n: number
  readonly phase: Phase
  readonly wave: number
  readonly event: ModelEvent<M>
}

/** A rule that fired on an event: the conditions that held, and the values of its knobs. */
export interface FiringRow {
  readonly n: number
  readonly rule: string
  /** Id of the event it answered. */
  readonly event: string
  readonly binding: string
  readonly checks: readonly Check[]
  readonly knobs: Readonly<Record<string, number>>
}

/** One contribution to one change. `before` and `after` are those of the whole merged change. */
export interface ChangeRow {
  readonly n: number
  readonly firing: number
  /** The rule that contributed; `in-force` for measures and demands, `range-limit` for what a range cut off. */
  readonly rule: string
  readonly date: string
  readonly path: string
  /** Null where a measure or demand was not there. */
  readonly before: unknown
  readonly after: unknown
  /** This row's share of `after − before`; null where the path is no number. */
  readonly delta: number | null
}

/** How a decision went. `closed`: its conditions did not hold, so there was nothing to decide. */
export interface DecisionRow {
  readonly id: string
  readonly actor: string
  readonly option: string | null
  readonly by: 'recorded' | 'chosen' | 'model' | 'closed'
  readonly date: string
  /** The model's own weights, whoever decided; they add up to 1. */
  readonly weights: readonly Weight[]
  /** For a closed decision: the conditions that failed. */
  readonly checks: readonly Check[]
}

/** A recorded event that did not happen in this run, and what was missing. */
export interface MissingRow {
  readonly id: string
  readonly type: string
  readonly date: string
  /** Ids of events (or `decision=option`) that it needs and that did not happen. */
  readonly needs: readonly string[]
  /** Conditions that failed. */
  readonly checks: readonly Check[]
}

/** The append-only record of a run. */
export interface Ledger<M extends AnyModel = AnyModel> {
  readonly events: readonly EventRow<M>[]
  readonly firings: readonly FiringRow[]
  readonly changes: readonly ChangeRow[]
  readonly decisions: readonly DecisionRow[]
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

/** Appends a firing and returns its number. */
export function firingOf(
  { firings }: OpenLedger,
  rule: string,
  event: string,
  binding: string,
  checks: readonly Check[],
  knobs: Readonly<Record<string, number>>,
): number {
  const n = firings.length
  firings.push({ n, rule, event, binding, checks, knobs })
  return n
}

/** The rule id under which events open, amend and close measures and demands. */
export const IN_FORCE = 'in-force'
