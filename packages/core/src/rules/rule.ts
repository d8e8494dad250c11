import { sound } from '../errors.js'
import type { AnyModel, EventType, ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import type { Condition } from './condition.js'
import type { Changeable, Effect, Effects } from './effect.js'
import type { Knob } from './knob.js'
import type { Moment } from './moment.js'

type Knobs = Readonly<Record<string, Knob>>

/** What a rule claims of itself. The laws hold it to that. */
export interface RuleClaims<M extends AnyModel> {
  /** The types of event it listens to. */
  readonly on: EventType<M> | readonly EventType<M>[]
  /** Ids of the claims it rests on. */
  readonly basis: readonly string[]
  /** Types it may bring about, each with its least delay in days. */
  readonly emits?: { readonly [Type in EventType<M>]?: number }
  /** Indicators it may change. */
  readonly changes?: readonly Changeable<M>[]
  /** Numbers in it that somebody may see differently, by the names that its logic uses. */
  readonly knobs?: Knobs
}

type Heard<M extends AnyModel, Claims extends RuleClaims<M>> = Claims['on'] extends readonly (infer Type)[]
  ? Type & EventType<M>
  : Claims['on'] & EventType<M>
type Used<Claims> = Claims extends { readonly knobs: infer Own extends Knobs } ? Own : Record<never, never>
type Emitted<M extends AnyModel, Claims> = Claims extends { readonly emits: infer Types }
  ? keyof Types & EventType<M>
  : never
type Changed<M extends AnyModel, Claims> = Claims extends { readonly changes: readonly (infer Name)[] }
  ? Name & Changeable<M>
  : never

/** Refuses what a generic constraint lets pass: fields that are no claims, and types of event that do not exist. */
type KnownOnly<M extends AnyModel, Claims> = {
  readonly [Field in Exclude<keyof Claims, keyof RuleClaims<M>>]: never
} & (Claims extends { readonly emits: infer Types }
  ? { readonly emits: { readonly [Type in Exclude<keyof Types, EventType<M>>]: never } }
  : unknown)

/** What a rule does, typed by what it claims. */
export interface RuleLogic<M extends AnyModel, Claims extends RuleClaims<M>> {
  /** Runs once for each id returned, ascending: neighbours, members, ties. */
  readonly over?: (event: ModelEvent<M, Heard<M, Claims>>, world: World<M>) => readonly string[]
  /** All must hold. */
  readonly when?: readonly Condition<Moment<M, Heard<M, Claims>, Used<Claims>>>[]
  /** The answer where all hold: contributions and follow-on events, made by `effects`. */
  readonly then: (
    moment: Moment<M, Heard<M, Claims>, Used<Claims>>,
    effects: Effects<M, Emitted<M, Claims>, Changed<M, Claims>>,
  ) => readonly Effect[]
}

/** A rule as the engine runs it: what was declared, without its types. */
export interface Rule {
  /** Unique within a rulebook; the record names it. */
  readonly id: string
  /** Types of event that it answers. */
  readonly on: readonly string[]
  /** Ids of the claims that it rests on. */
  readonly basis: readonly string[]
  /** Least delay in days by type of event. */
  readonly emits: Readonly<Record<string, number>>
  /** Indicators that it may contribute to: `actors.<indicator>`, `ties.<indicator>`. */
  readonly changes: readonly string[]
  /** Numbers in it that somebody may see differently, by the names that it gives them. */
  readonly knobs: Knobs
  /** The ids that it runs once for each of, ascending; null where it runs once. */
  readonly over: ((event: ModelEvent<AnyModel>, world: World) => readonly string[]) | null
  /** Conditions, asked in this order, that must all hold. */
  readonly when: readonly Condition<Moment>[]
  /** What it brings about where they hold: effects, as data. */
  readonly then: (moment: Moment, effects: Effects<AnyModel, string, string>) => readonly Effect[]
}

/**
 * Declares a rule of a model: first what it claims, then what it does. Emitting an undeclared or unknown event, changing an undeclared indicator, or reading an
 * unknown field does not compile.
 */
export function rule<M extends AnyModel, const Claims extends RuleClaims<M>>(
  _model: M,
  id: string,
  claims: Claims & KnownOnly<M, Claims>,
  logic: RuleLogic<M, Claims>,
): Rule {
  return sound('rule', () => {
    const { over, when, then } = logic
    const { on, basis, emits, changes, knobs } = claims as RuleClaims<M>
    return {
      id,
      on: typeof on === 'string' ? [on] : (on as readonly string[]),
      basis,
      emits: (emits ?? {}) as Readonly<Record<string, number>>,
      changes: changes ?? [],
      knobs: knobs ?? {},
      over: (over ?? null) as Rule['over'],
      when: (when ?? []) as Rule['when'],
      then: then as unknown as Rule['then'],
    }
  })
}
