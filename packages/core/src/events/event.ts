import * as z from 'zod'

/** How an event is known. `simulated`: brought about by a rule or by an option that no source records. */
export const standings = ['reported', 'claimed', 'disputed', 'planned', 'hypothetical', 'simulated'] as const
export type Standing = (typeof standings)[number]

/** How exactly an event's date is known. `assumed`: a play date chosen by the scenario, respecting the order of causes. */
export const precisions = ['day', 'month', 'year', 'assumed'] as const
export type Precision = (typeof precisions)[number]

/** Where a statement stands: a source's key and a short locator inside it. */
export const Citation = z.strictObject({ source: z.string().min(1), locator: z.string() })
export type Citation = Readonly<z.infer<typeof Citation>>

/** What brought an event about: the event that a rule answered. */
export interface Cause {
  readonly event: string
  readonly rule: string
}

/** What every event carries beside its payload. */
export interface EventEnvelope<Type extends string = string> {
  /** The cause path; for a given event, the scenario's own id. Unique within a run. */
  readonly id: string
  readonly type: Type
  /** ISO date on which it is played. */
  readonly date: string
  readonly precision?: Precision
  readonly actor: string | null
  readonly target: string | null
  readonly standing: Standing
  readonly sources: readonly Citation[]
  readonly claimedBy?: readonly string[]
  readonly disputedBy?: readonly string[]
  /** Ids of the recorded events that this one stands for; later recorded events may need them. */
  readonly records?: readonly string[]
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
