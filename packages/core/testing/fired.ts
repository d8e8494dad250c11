import type { Check, Effect } from '../src/index.js'
import type { Emission } from '../src/rules/effect.js'

/** What a rule answered for one binding: every condition, asked without short cut, and its effects where all held. */
export interface Answer {
  /** The element of `over` that it ran for; the empty string without `over`. */
  readonly binding: string
  /** Whether all conditions held. */
  readonly fired: boolean
  /** Every condition with value, need and margin, those after a failure included. */
  readonly checks: readonly Check[]
  /** Contributions and emissions; none where it did not fire. */
  readonly effects: readonly Effect[]
}

/** What a rule answered to an event. */
export interface Fired {
  /** Whether it fired, for any binding. */
  readonly fired: boolean
  /** One for each binding, in order; empty where the rule does not listen to the event. */
  readonly answers: readonly Answer[]
  /** Of all bindings, in order. */
  readonly checks: readonly Check[]
  /** Contributions and emissions of all bindings, in order. */
  readonly effects: readonly Effect[]
  /** Amounts by path, added up where the rule contributes more than once. */
  readonly contributions: Readonly<Record<string, number>>
  /** Follow-on events with their delays, of all bindings, in order. */
  readonly emissions: readonly Omit<Emission, 'kind'>[]
}
