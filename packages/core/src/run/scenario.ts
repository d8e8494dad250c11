import type { EventOf } from '../events/event.js'
import type { Condition } from '../rules/condition.js'
import type { Decision, DecisionMoment } from '../rules/decision.js'
import type { AnyModel, EventType } from '../world/model.js'
import type { World } from '../world/world.js'

/** An event that a scenario gives: an opening fact, or something recorded on a later date. */
export type Given<M extends AnyModel = AnyModel, Type extends EventType<M> = EventType<M>> = Type extends string
  ? Omit<EventOf<M['events'], Type>, 'cause' | 'id' | 'type'> & {
      readonly id: string
      readonly type: Type
      /** Ids (or `decision=option`) without which it does not happen. */
      readonly needs?: readonly string[]
      /** Conditions, asked on its date, without which it does not happen. */
      readonly when?: readonly Condition<DecisionMoment<M>>[]
    }
  : never

/** A number that the player sets. */
export interface Parameter {
  readonly name: string
  readonly unit: string
  readonly range: readonly [low: number, high: number]
  /** From the record, with where it stands; shown as "record" and, outside the model's own sources, marked so. */
  readonly record?: { readonly value: number; readonly source: string; readonly locator: string }
  /** Used, and marked as such, where the record has none. */
  readonly illustrative?: number
}

/** A playable situation, as far as the engine needs it. */
export interface Scenario<M extends AnyModel = AnyModel> {
  readonly id: string
  readonly start: string
  readonly end: string
  /** Levels at the start. */
  readonly world: World<M>
  /** Facts dated before the start: they set up measures and demands and fire no rule. */
  readonly opening: readonly Given<M>[]
  /** Recorded events that no decision brings about. */
  readonly schedule: readonly Given<M>[]
  readonly decisions: readonly Decision<M>[]
  readonly parameters?: readonly Parameter[]
}

/** The value of a parameter where nobody sets it. */
export function defaultOf(parameter: Parameter): number {
  return parameter.record?.value ?? parameter.illustrative ?? parameter.range[0]
}
