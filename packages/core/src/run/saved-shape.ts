import * as z from 'zod'
import { phases } from './ledger.js'

/** The form of a saved point; its worlds and events are read by the model's own schemas. Built when a point is read. */
export function savedShape(): z.ZodType {
  const whole = z.number().int()
  const text = z.string()
  const texts = z.array(text)
  const primitive = z.union([text, z.number(), z.boolean()]).nullable()
  const checks = z.array(
    z.strictObject({
      label: text,
      holds: z.boolean(),
      value: primitive,
      need: primitive,
      margin: z.number().nullable(),
    }),
  )
  const event = z.looseObject({})
  const knobs = z.record(text, z.number())
  const ledger = z.strictObject({
    events: z.array(z.strictObject({ n: whole, phase: z.enum(phases), wave: whole, event })),
    firings: z.array(z.strictObject({ n: whole, rule: text, event: text, binding: text, checks, knobs })),
    changes: z.array(
      z.strictObject({
        n: whole,
        firing: whole,
        rule: text,
        date: text,
        path: text,
        before: z.unknown(),
        after: z.unknown(),
        delta: z.number().nullable(),
      }),
    ),
    decisions: z.array(
      z.strictObject({
        id: text,
        actor: text,
        option: text.nullable(),
        by: z.enum(['recorded', 'chosen', 'model', 'closed']),
        date: text,
        weights: z.array(z.strictObject({ option: text, weight: z.number() })),
        checks,
      }),
    ),
    missing: z.array(z.strictObject({ id: text, type: text, date: text, needs: texts, checks })),
  })
  return z.strictObject({
    day: whole,
    closed: whole,
    world: z.looseObject({}),
    agenda: z.array(z.strictObject({ day: whole, event })),
    happened: texts,
    ledger,
    opening: z.looseObject({}),
  })
}
