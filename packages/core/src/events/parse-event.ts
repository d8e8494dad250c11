import * as z from 'zod'
import { policyError } from '../errors.js'
import { dayNumberAt } from './date.js'
import { type EventEnvelope, type EventKinds, envelopeShape } from './event.js'
import { located } from './located.js'

const schemas = new WeakMap<EventKinds, Map<string, z.ZodType>>()

/** The schema of one type of event: envelope and payload, nothing else. Null when the model has no such type. */
export function eventSchema(events: EventKinds, type: string): z.ZodType | null {
  const kind = Object.hasOwn(events, type) ? events[type] : undefined
  if (kind === undefined) return null
  const known = schemas.get(events) ?? new Map<string, z.ZodType>()
  schemas.set(events, known)
  const schema = known.get(type) ?? z.strictObject({ ...kind.payload, ...envelopeShape, type: z.literal(type) })
  known.set(type, schema)
  return schema
}

/**
 * Reads an event handed over from outside. `where` names its place for the error: `event/unknown-type`, `event/invalid`
 * (with the path inside it and what was expected) or `date/invalid`.
 */
export function parseEvent(events: EventKinds, given: unknown, where = 'event'): EventEnvelope {
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
