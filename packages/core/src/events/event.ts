import * as z from 'zod'

/** How an event is known. `simulated`: brought about by a rule or by an option that no source records. */
export const standings = ['reported', 'claimed', 'disputed', 'planned', 'hypothetical', 'simulated'] as const
/** How an event is known: one of `standings`. */
export type Standing = (typeof standings)[number]

/** How exactly an event's date is known. `assumed`: a play date chosen by the scenario, respecting the order of causes. */
export const precisions = ['day', 'month', 'year', 'assumed'] as const
/** How exactly a date is known: one of `precisions`. */
export type Precision = (typeof precisions)[number]

/** Where a statement stands: a source's key and a short locator inside it. */
export const Citation = z.strictObject({ source: z.string().min(1), locator: z.string() })
export type Citation = Readonly<z.infer<typeof Citation>>

/** What brought an event about: the event that a rule answered. */
export interface Cause {
  /** Id of the event that the rule answered. */
  readonly event: string
  /** Id of the rule that brought this one about. */
  readonly rule: string
}

/** What every event carries beside its payload. */
export interface EventEnvelope<Type extends string = string> {
  /** The cause path; for a given event, the scenario's own id. Unique within a run. */
  readonly id: string
  /** What happened, one of the model's types: subject and past participle (`toll.raised`). */
  readonly type: Type
  /** ISO date on which it is played. */
  readonly date: string
  /** How exactly the date is known; left out where it is known to the day. */
  readonly precision?: Precision
  /** Who did it: an actor's id, or null where nobody did or it is not known. */
  readonly actor: string | null
  /** To whom it was done: an actor's id, or null where to nobody in particular. */
  readonly target: string | null
  /** Whether somebody reports it, claims it, disputes it, plans it, or only a run brought it about. */
  readonly standing: Standing
  /** Where it is recorded; empty for what only a run brought about. */
  readonly sources: readonly Citation[]
  /** Who says that it happened, where that is contested. */
  readonly claimedBy?: readonly string[]
  /** Who says that it did not happen, or not so. */
  readonly disputedBy?: readonly string[]
  /** Ids of the recorded events that this one stands for; later recorded events may need them. */
  readonly records?: readonly string[]
  /** What brought it about; null for given events, the clock's, and those of a decision. */
  readonly cause: Cause | null
}

export const envelopeShape = {
  id: z
    .string()
    .min(1)
    .max(2000)
    .refine((id) => id !== '__proto__', 'an id that an object can hold as a key'),
  type: z.string(),
  date: z.string(),
  precision: z.enum(precisions).optional(),
  actor: z.string().nullable(),
  target: z.string().nullable(),
  standing: z.enum(standings),
  sources: z.array(Citation),
  claimedBy: z.array(z.string()).optional(),
  disputedBy: z.array(z.string()).optional(),
  records: z.array(z.string()).optional(),
  cause: z.strictObject({ event: z.string(), rule: z.string() }).nullable(),
}

/** A type of event: the shape of its payload, with units in the field names. */
export interface EventKind<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Fields beside the envelope's, as zod types; their names carry the units. */
  readonly payload: Shape
  /** Two rules may both bring it about on one event; the run then logs it once. */
  readonly coalesce?: boolean
}

/** No field of these names: for shapes whose own names would be written over. */
export type Without<Names extends PropertyKey> = { readonly [Name in Names]?: never }

/** Declares a type of event by its payload, whose names are none of the envelope's. */
export function event<const Shape extends z.ZodRawShape & Without<keyof EventEnvelope>>(
  payload: Shape,
  options: { readonly coalesce?: boolean } = {},
): EventKind<Shape> {
  return { payload, ...options }
}

/** The clock's event: the last day of a calendar month. `days` counts from the previous close or the start. */
export const monthClosed = event({ days: z.number().int().min(1).max(31) })

export type EventKinds = Readonly<Record<string, EventKind>>
export type WithClock<Events extends EventKinds> = Events & { readonly 'month.closed': typeof monthClosed }

// The inferred type of an empty object forbids every key, the envelope's too; an empty payload adds nothing instead.
type PayloadOf<Kind> =
  Kind extends EventKind<infer Shape>
    ? keyof Shape extends never
      ? unknown
      : Readonly<z.infer<z.ZodObject<Shape>>>
    : never

/** The payload of one type of event. */
export type Payload<Events, Type extends keyof Events> = PayloadOf<Events[Type]>

/** A whole event of one type (a union when several types are given). */
export type EventOf<Events, Type extends keyof Events> = Type extends string
  ? EventEnvelope<Type> & PayloadOf<Events[Type]>
  : never
