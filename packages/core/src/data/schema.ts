import * as z from 'zod'
import { sound } from '../errors.js'
import { envelopeShape } from '../events/event.js'
import type { AnyModel } from '../world/model.js'
import { formOf, formOfAny, type Names } from './form.js'

/**
 * JSON Schema (draft 7, which editors read) of a file of rules. With a model it lists that model's types of event,
 * fields, indicators and kinds of measure, so that an editor completes them; what depends on where a name stands is only
 * found by `rulesFromData`.
 */
export function rulesSchema(model?: AnyModel): Readonly<Record<string, unknown>> {
  return sound('rulesSchema', () => {
    const names = model === undefined ? null : namesOf(model)
    const asked = JSON.stringify(names)
    if (last?.asked !== asked) last = { asked, schema: JSON.stringify(schemaOf(names)) }
    return JSON.parse(last.schema) as Readonly<Record<string, unknown>>
  })
}

/** An editor asks for the same one at each change of a file, and to make it takes many times as long as to read it. */
let last: { readonly asked: string; readonly schema: string } | null = null

type Lists = Readonly<Record<keyof Names, readonly string[]>>

function schemaOf(names: Lists | null): unknown {
  const { rules } = names === null ? formOfAny() : formOf(mapped(names))
  return z.toJSONSchema(rules, { target: 'draft-7', io: 'input' })
}

const mapped = (names: Lists): Names =>
  Object.fromEntries(Object.entries(names).map(([name, list]) => [name, z.enum(list)])) as unknown as Names

function namesOf({ events, actorIndicators, tieIndicators, measures, demands }: AnyModel): Lists {
  const payloads = Object.values(events as Record<string, { payload: object }>).flatMap(({ payload }) =>
    Object.keys(payload),
  )
  const inForce = Object.values(measures as Record<string, { fields: object }>).flatMap(({ fields }) =>
    Object.keys(fields),
  )
  return {
    event: oneOf(Object.keys(events)),
    field: oneOf([...Object.keys(envelopeShape), ...payloads]),
    actorIndicator: oneOf(Object.keys(actorIndicators)),
    tieIndicator: oneOf(Object.keys(tieIndicators)),
    change: oneOf([
      ...Object.keys(actorIndicators).map((name) => `actors.${name}`),
      ...Object.keys(tieIndicators).map((name) => `ties.${name}`),
    ]),
    measure: oneOf(Object.keys(measures)),
    inForce: oneOf([
      'id',
      'kind',
      'actor',
      'target',
      'since',
      'coercer',
      'issue',
      'ask',
      ...inForce,
      ...Object.keys(demands?.fields ?? {}),
    ]),
  }
}

const oneOf = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
