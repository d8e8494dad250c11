import { sound } from '../errors.js'
import type { EventEnvelope, EventOf } from '../events/event.js'
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
      /** Fields of its payload that depend on what the player set, or on the world on its date; laid over those written here. */
      readonly fill?: (
        moment: DecisionMoment<M>,
      ) => Partial<Omit<EventOf<M['events'], Type>, keyof EventEnvelope | 'type'>>
    }
  : never

/** A number that the player sets. */
export interface Parameter {
  /** By which the input sets it. */
  readonly name: string
  /** What it counts, in words. */
  readonly unit: string
  /** Lowest and highest value that can be set. */
  readonly range: readonly [low: number, high: number]
  /** From the record, with where it stands; shown as "record" and, outside the model's own sources, marked so. */
  readonly record?: { readonly value: number; readonly source: string; readonly locator: string }
  /** Value used, and marked as such, where the record has none. */
  readonly illustrative?: number
}

/** A playable situation, as far as the engine needs it. */
export interface Scenario<M extends AnyModel = AnyModel> {
  /** In a fingerprint it stands for the whole: another situation takes another id. */
  readonly id: string
  /** First ISO day that is played. */
  readonly start: string
  /** Last ISO day that is played. */
  readonly end: string
  /** Levels at the start. */
  readonly world: World<M>
  /** Facts dated before the start: they set up measures and demands and fire no rule. */
  readonly opening: readonly Given<M>[]
  /** Recorded events that no decision brings about. */
  readonly schedule: readonly Given<M>[]
  /** Points at which somebody chooses, in any order. */
  readonly decisions: readonly Decision<M>[]
  /** Numbers that the player may set. */
  readonly parameters?: readonly Parameter[]
}

/**
 * Declares a scenario of a model, so that what its events, conditions and options may name is inferred where it is
 * written: inside `run({…})` the compiler asks what a condition reads before it has found the model. It is handed back as it was: `run` says what is wrong with one that cannot be played.
 */
export function defineScenario<M extends AnyModel>(_model: M, declared: NoInfer<Scenario<M>>): Scenario<M> {
  return declared
}

/** The value of a parameter where nobody sets it. */
export function defaultOf(parameter: Parameter): number {
  return sound('defaultOf', () => {
    return parameter.record?.value ?? parameter.illustrative ?? parameter.range[0]
  })
}
