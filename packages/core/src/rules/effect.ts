import type { Payload } from '../events/event.js'
import { kept } from '../events/kept.js'
import type { ActorIndicator, AnyModel, EventType, TieIndicator } from '../world/model.js'

/** A contribution to one indicator: an amount to add, or a candidate for `max`, `min`, `set`. */
export interface Contribution {
  readonly kind: 'contribution'
  readonly path: string
  /** The declaration it falls under: `actors.approval`, `ties.trust`. */
  readonly declared: string
  readonly amount: number
}

/** A follow-on event, today (0) or in some days. */
export interface Emission {
  readonly kind: 'emission'
  readonly type: string
  readonly actor: string | null
  readonly target: string | null
  readonly inDays: number
  readonly payload: Readonly<Record<string, unknown>>
}

/** What a rule returns. Data: a rule never writes. */
export type Effect = Contribution | Emission

/** Indicators that a rule may declare in `changes`. */
export type Changeable<M extends AnyModel> = `actors.${ActorIndicator<M>}` | `ties.${TieIndicator<M>}`

type NamesIn<Changes extends string, Place extends string> = Changes extends `${Place}.${infer Name}` ? Name : never

type Emitted<M extends AnyModel, Type extends EventType<M>> = {
  readonly actor: string | null
  readonly target: string | null
  readonly inDays?: number
} & Payload<M['events'], Type>

/** Makes effects, held to what the rule declares. */
export interface Effects<M extends AnyModel, Types extends EventType<M>, Changes extends string> {
  /** A contribution to an actor's indicator. */
  actor(id: string, name: NamesIn<Changes, 'actors'>, amount: number): Effect
  /** A contribution to the indicator of a directed tie. */
  tie(from: string, to: string, name: NamesIn<Changes, 'ties'>, amount: number): Effect
  /** A follow-on event. */
  emit<Type extends Types>(type: Type, event: Emitted<M, Type>): Effect
}

// Put together anew each time, a text would also be read through each time it is looked up or compared.
const actorsDeclared = kept((name: string) => `actors.${name}`)
const tiesDeclared = kept((name: string) => `ties.${name}`)
const actorPath = kept((name: string) => kept((id: string) => `actors.${id}.${name}`))
const tiePath = kept((name: string) => kept((from: string) => kept((to: string) => `ties.${from}.${to}.${name}`)))

/** The one maker of effects; its type differs per rule, its behaviour does not. */
export const effects: Effects<AnyModel, string, string> = {
  actor: (id, name, amount) => ({
    kind: 'contribution',
    path: actorPath(name)(id),
    declared: actorsDeclared(name),
    amount,
  }),
  tie: (from, to, name, amount) => ({
    kind: 'contribution',
    path: tiePath(name)(from)(to),
    declared: tiesDeclared(name),
    amount,
  }),
  emit: (type, { actor, target, inDays = 0, ...payload }) => ({
    kind: 'emission',
    type,
    actor,
    target,
    inDays,
    payload,
  }),
}
