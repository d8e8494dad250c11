import { sound } from '../errors.js'
import type { Citation, Payload, Standing } from '../events/event.js'
import type { AnyModel, EventType } from '../world/model.js'
import type { World } from '../world/world.js'
import type { Condition } from './condition.js'
import type { Reading } from './moment.js'

/** What a decision sees when it opens. */
export interface DecisionMoment<M extends AnyModel = AnyModel> extends Reading<M> {
  /** The ISO day that is being played. */
  readonly date: string
  /** Whether an event of this id, or one that stands for it, has happened; `decision=option` asks for a choice. */
  happened(id: string): boolean
  /** A parameter's value: the player's, else the record's, else an illustrative one. */
  parameter(name: string): number
}

/** An event that an option brings about. */
export type Happening<M extends AnyModel = AnyModel, Type extends EventType<M> = EventType<M>> = Type extends string
  ? {
      readonly type: Type
      readonly actor: string | null
      readonly target: string | null
      readonly inDays?: number
      /** Recorded events that this one stands for. */
      readonly records?: readonly string[]
      readonly sources?: readonly Citation[]
      readonly standing?: Standing
      readonly claimedBy?: readonly string[]
      readonly disputedBy?: readonly string[]
    } & Payload<M['events'], Type>
  : never

/** One way to decide. */
export interface Option<M extends AnyModel = AnyModel> {
  /** Unique within the decision. */
  readonly id: string
  /** Message id. */
  readonly title: string
  /** `reported` for what the record took, `hypothetical` for what it did not. */
  readonly standing: Standing
  /** Which answer to a demand, or which move of a coercer, it is: what a strategy weighs. Options may share one. */
  readonly answer?: string
  /** How readily it is taken where a strategy has no view of its own, relative to the others; 1 by default. */
  readonly prior?: (moment: DecisionMoment<M>) => number
  /** Ids that must have happened for the record to have taken it. */
  readonly needs?: readonly string[]
  /** What follows from taking it, on the day itself or some days later. */
  readonly events: (moment: DecisionMoment<M>) => readonly Happening<M>[]
}

/** A point at which an actor chooses. */
export interface Decision<M extends AnyModel = AnyModel> {
  /** Unique within the scenario; `choices` name it. */
  readonly id: string
  /** Who decides: an actor's id. */
  readonly actor: string
  /** ISO day on which it comes up. */
  readonly date: string
  /** It opens only if all hold. */
  readonly when?: readonly Condition<DecisionMoment<M>>[]
  /** Ways to decide, to do nothing among them where that was possible. */
  readonly options: readonly Option<M>[]
  /** The option that the sources record, or null when they record none. */
  readonly recorded: string | null
  /** Names the disposition that decides when nobody chooses (`issue/…`); by default the decision's own luck. */
  readonly luck?: string
}

/** What a strategy is asked. */
export interface Question<M extends AnyModel = AnyModel> extends DecisionMoment<M> {
  /** What is to be decided, with its options. */
  readonly decision: Decision<M>
}

/** An option's weight, with the labelled terms it comes from. */
export interface Weight {
  /** Id of the option weighed. */
  readonly option: string
  /** From 0 on; only its share of all the weights counts. In the record they add up to 1. */
  readonly weight: number
}

/**
 * How an actor decides: weights over the options, in the order in which one draw walks them (softest first, so that
 * the same disposition under more pressure never answers harder). The run makes the draw.
 */
export type Strategy<M extends AnyModel = AnyModel> = (question: Question<M>, world: World<M>) => readonly Weight[]

/** The option that a draw in [0, 1) falls on, or null when no option has weight. */
export function optionAt(weights: readonly Weight[], draw: number): string | null {
  return sound('optionAt', () => {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0)
    if (!(total > 0)) return null
    let passed = 0
    let last: string | null = null
    for (const { option, weight } of weights) {
      if (weight <= 0) continue
      passed += weight / total
      last = option
      if (draw < passed) return option
    }
    return last
  })
}
