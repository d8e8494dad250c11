import type * as z from 'zod'
import { sound } from '../errors.js'
import { type EventKinds, type EventOf, monthClosed, type WithClock, type Without } from '../events/event.js'
import type { Indicators } from './indicator.js'
import type { DemandHeader, DemandKinds, MeasureHeader, MeasureKind } from './measure.js'

export type MeasureKinds<Events extends EventKinds, Shapes extends Record<string, z.ZodRawShape>> = {
  readonly [Kind in keyof Shapes]: MeasureKind<Events, Shapes[Kind]>
}

/** The vocabulary of one field: what can happen, what is counted, what can be in force. Plain data; core adds the clock. */
export interface Model<
  Events extends EventKinds = EventKinds,
  ActorIndicators extends Indicators = Indicators,
  TieIndicators extends Indicators = Indicators,
  Shapes extends Record<string, z.ZodRawShape> = Record<string, z.ZodRawShape>,
  DemandShape extends z.ZodRawShape = z.ZodRawShape,
> {
  /** What can happen, by type, the clock's `month.closed` included. */
  readonly events: WithClock<Events>
  /** What is counted for each actor, by name. */
  readonly actorIndicators: ActorIndicators
  /** What is counted from one actor to another, by name. */
  readonly tieIndicators: TieIndicators
  /** What can be in force until it is lifted, by kind. */
  readonly measures: MeasureKinds<WithClock<Events>, Shapes>
  /** What opens and answers demands; null where the model has none. */
  readonly demands: DemandKinds<WithClock<Events>, DemandShape> | null
}

/** A model of any vocabulary, for what is written once for all of them. */
// biome-ignore lint/suspicious/noExplicitAny: a model of any vocabulary; inference needs the bivariance of any here.
export type AnyModel = Model<any, any, any, any, any>

/** A path parts names by dots, so none holds one. */
export type Undotted = { readonly [name: `${string}.${string}`]: never }

/**
 * Declares a model. Every type that rules, scenarios and views use is inferred from it: an unknown event, indicator or
 * field is a compile error, and so is an event or indicator whose name the engine keeps for itself or no path can hold.
 */
export function defineModel<
  const Events extends EventKinds,
  const ActorIndicators extends Indicators & Without<'kind'> & Undotted,
  const TieIndicators extends Indicators & Undotted,
  Shapes extends Record<string, z.ZodRawShape> = Record<never, z.ZodRawShape>,
  DemandShape extends z.ZodRawShape = Record<never, never>,
>(declared: {
  readonly events: Events & Without<'month.closed'>
  readonly actorIndicators: ActorIndicators
  readonly tieIndicators: TieIndicators
  readonly measures?: MeasureKinds<WithClock<Events>, Shapes>
  readonly demands?: DemandKinds<WithClock<Events>, DemandShape>
}): Model<Events, ActorIndicators, TieIndicators, Shapes, DemandShape> {
  return sound('defineModel', () => {
    return {
      events: { ...declared.events, 'month.closed': monthClosed },
      actorIndicators: declared.actorIndicators,
      tieIndicators: declared.tieIndicators,
      measures: declared.measures ?? ({} as MeasureKinds<WithClock<Events>, Shapes>),
      demands: declared.demands ?? null,
    }
  })
}

/** Names of the types of event that a model declares, and the clock's `month.closed`. */
export type EventType<M extends AnyModel> = keyof M['events'] & string
/** A whole event of a model, envelope and payload: of any of its types, or of those named. */
export type ModelEvent<M extends AnyModel = AnyModel, Type extends EventType<M> = EventType<M>> = EventOf<
  M['events'],
  Type
>
/** Names of the numbers that a model holds for each actor. */
export type ActorIndicator<M extends AnyModel> = keyof M['actorIndicators'] & string
/** Names of the numbers that a model holds for each directed tie. */
export type TieIndicator<M extends AnyModel> = keyof M['tieIndicators'] & string
export type MeasureKindOf<M extends AnyModel> = keyof M['measures'] & string

/** A measure in force: what every measure holds, and the fields of its kind. */
export type MeasureOf<M extends AnyModel, Kind extends MeasureKindOf<M> = MeasureKindOf<M>> = Kind extends string
  ? MeasureHeader<Kind> &
      (M['measures'][Kind] extends { readonly fields: infer Shape extends z.ZodRawShape }
        ? Readonly<z.infer<z.ZodObject<Shape>>>
        : never)
  : never

/** An open demand with the fields that the model adds. */
export type DemandOf<M extends AnyModel> = DemandHeader &
  (NonNullable<M['demands']> extends { readonly fields: infer Shape extends z.ZodRawShape }
    ? Readonly<z.infer<z.ZodObject<Shape>>>
    : unknown)
