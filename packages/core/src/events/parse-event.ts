import * as z from 'zod'
import { policyError, sound } from '../errors.js'
import { dayNumberAt } from './date.js'
import { type EventEnvelope, type EventKinds, envelopeShape } from './event.js'
import { kept } from './kept.js'
import { located } from './located.js'

/** The schema of one type of event: envelope and payload, nothing else. Null when the model has no such type. */
export function eventSchema(events: EventKinds, type: string): z.ZodType | null {
  return Object.hasOwn(events, type) ? schemas(events)(type) : null
}

const schemas = kept(
  (events: EventKinds) =>
    kept(
      (type: string): z.ZodType =>
        z.strictObject({ ...events[type]?.payload, ...envelopeShape, type: z.literal(type) }),
    ),
  new WeakMap(),
)

/**
 * Reads an event handed over from outside. `where` names its place for the error: `event/unknown-type`, `event/invalid`
 * (with the path inside it and what was expected), `date/invalid`, or `input/invalid` for what cannot be looked at.
 */
export function parseEvent(events: EventKinds, given: unknown, where = 'event'): EventEnvelope {
  return sound('parseEvent', () => readEvent(events, given, where))
}

/** As `parseEvent`, for what reads an event as a part of something that it guards itself. */
export function readEvent(events: EventKinds, given: unknown, where: string): EventEnvelope {
  const type = typeof given === 'object' && given !== null ? (given as { type?: unknown }).type : undefined
  const schema = typeof type === 'string' ? eventSchema(events, type) : null
  if (schema === null)
    throw policyError('event/unknown-type', {
      type: String(type),
      where: `${where}.type`,
      known: Object.keys(events).sort(),
    })
  const result = schema.safeParse(given)
  if (!result.success) throw policyError('event/invalid', { ...located(where, result.error) })
  const event = result.data as EventEnvelope
  dayNumberAt(event.date, `${where}.date`)
  return event
}
