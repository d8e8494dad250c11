import * as z from 'zod'
import { precisions, standings } from '../events/event.js'
import { own } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { type Steps, unknownName } from './fault.js'
import type { Compiled, Read, Scope } from './scope.js'
import { NONE, sortOfSchema } from './sort.js'

const text = z.string()
const somebody = text.nullable()

/** What every event carries and a rule may read. */
const header: Readonly<Record<string, z.ZodType>> = {
  id: text,
  date: text,
  actor: somebody,
  target: somebody,
  standing: z.enum(standings),
  precision: z.enum(precisions).optional(),
}

/** Compiles the reading of one field of the event: nothing where the event's type does not have it, though another has. */
export function fieldOfEvent(name: string, { model, on }: Scope, steps: Steps): Compiled {
  const declared = on.map((type) => fieldOf(name, type, model, on))
  const fields = declared.filter((field) => field !== undefined)
  if (fields.length === 0)
    unknownName(steps, `field of ${on.join(' or ')}`, name, [
      'type',
      ...Object.keys(header),
      ...on.flatMap((type) => Object.keys(model.events[type].payload)),
    ])
  const sort = fields.reduce((sorts, field) => sorts | sortOfSchema(field), 0)
  return {
    sort: fields.length < on.length ? sort | NONE : sort,
    read: readers[name] ?? ((moment) => (moment.event as unknown as Fields)[name]),
    fields,
  }
}

type Fields = Readonly<Record<string, unknown>>

/** The commonest fields, read without looking a name up. */
const readers: Readonly<Record<string, Read<unknown> | undefined>> = Object.assign(Object.create(null), {
  actor: ({ event }: Parameters<Read<unknown>>[0]) => event.actor,
  target: ({ event }: Parameters<Read<unknown>>[0]) => event.target,
})

function fieldOf(name: string, type: string, model: AnyModel, on: readonly string[]): z.ZodType | undefined {
  if (name === 'type') return z.enum(on)
  return (own(header, name) ?? own(model.events[type].payload, name)) as z.ZodType | undefined
}
