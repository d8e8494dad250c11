import { envelopeShape } from '../events/event.js'
import type { Indicator } from '../world/indicator.js'
import { schemaSays } from './schema-text.js'
import { type JsonSchema, schemaOf } from './shape-schema.js'

/** The dialect of every schema. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** A calendar date. A pattern, and no `format`: validators disagree on what they do with formats. */
export const dateSchema: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
}

export const textSchema: JsonSchema = { type: 'string' }

/** A name that may be a key: anything but `__proto__`. */
const keyName: JsonSchema = { not: { const: '__proto__' } }

/** An id of an actor: paths part ids by dots, bindings by `>`. */
const actorName: JsonSchema = { pattern: '^[^.>]+$', ...keyName }

/** A record of values by id. */
export const byId = (value: JsonSchema, of: 'actors' | 'ids' = 'ids'): JsonSchema => ({
  type: 'object',
  propertyNames: of === 'actors' ? actorName : keyName,
  additionalProperties: value,
})

/** A record with these fields; those named are optional. */
export function fields(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

/** A list of values. */
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** A schema with a description. */
export const about = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema })

/** A reference to a definition of the same schema. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** A level of an indicator: inside its range, or not known. */
export function levelSchema(indicator: Indicator): JsonSchema {
  const { unit, range, merge, opening, meaning, changeOnly } = indicator
  const [low, high] = range
  const words = schemaSays('indicator.about', {
    meaning: `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}`,
    unit,
    low,
    high,
    merge,
    opening: opening ?? schemaSays('indicator.unknown'),
  })
  return {
    description: changeOnly ? schemaSays('indicator.change-only', { about: words }) : words,
    anyOf: [{ type: 'number', minimum: low, maximum: high }, { type: 'null' }],
  }
}

/** The schemas of the fields that every event carries, but its type. */
export function envelopeSchemas(): Readonly<Record<string, JsonSchema>> {
  const { type: _, date: __, id: ___, ...rest } = envelopeShape
  return {
    id: about(schemaSays('field.id'), { type: 'string', minLength: 1, maxLength: 2000, ...keyName }),
    date: about(schemaSays('field.date'), dateSchema),
    ...Object.fromEntries(
      Object.entries(rest).map(([name, schema]) => [
        name,
        about(schemaSays(`field.${name as keyof typeof rest}`), schemaOf(schema)),
      ]),
    ),
  }
}

/** Fields of the envelope that an event may leave out. */
export const optionalFields: readonly string[] = ['precision', 'claimedBy', 'disputedBy', 'records']

/** Definitions of the envelope's fields, to be referred to by `fieldRefs`: many types of event share them. */
export const fieldDefinitions = (schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.keys(schemas).map((name) => [`field-${name}`, schemas[name] as JsonSchema]))

/** References to definitions of fields, by field. */
export const fieldRefs = (schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.keys(schemas).map((name) => [name, ref(`field-${name}`)]))
