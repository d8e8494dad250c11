import { sound } from '../errors.js'
import { idsOf } from '../world/id.js'
import type { Indicator, Indicators } from '../world/indicator.js'
import type { AnyModel } from '../world/model.js'
import { anyEvent, envelopeSchema, eventDefinitions } from './event-schemas.js'
import { sealedShape } from './run-file-shape.js'
import { scenarioDefinitions, scenarioFields } from './scenario-schema.js'
import { dialect, levelSchema } from './schema-pieces.js'
import { schemaSays } from './schema-text.js'
import { type JsonSchema, schemaOf } from './shape-schema.js'
import { usable } from './usable.js'
import { worldDefinitions, worldFields } from './world-schema.js'

/** The JSON Schemas of a model: of an event, a world, the plain part of a scenario, and a run file. */
export interface JsonSchemas {
  /** Of whatever can happen: one branch for each type. */
  readonly event: JsonSchema
  /** Of the state on a date, every level null or inside its range. */
  readonly world: JsonSchema
  /** Of what `scenarioData` gives. */
  readonly scenario: JsonSchema
  /** Of what `writeRunFile` gives, with the model's indicators. */
  readonly run: JsonSchema
}

type Topic = 'event' | 'envelope' | 'world' | 'scenario' | 'run'

/**
 * JSON Schemas (draft 2020-12) of what a model's data may be, each whole in itself. `name` goes into their `$id`
 * (`urn:lapolicy:<name>:event`). They say of a date only how it is written, and nothing of refinements that zod alone can
 * check: what they refuse, core refuses; what they accept, core may still refuse. Throws `record/not-usable`.
 */
export function jsonSchemas(model: AnyModel, names: { readonly name: string }): JsonSchemas {
  return sound('jsonSchemas', () => {
    const { name } = names
    usable(model, 'a model', {
      events: 'record',
      actorIndicators: 'record',
      tieIndicators: 'record',
      measures: 'record',
    })
    const id = (topic: Topic): string => `urn:lapolicy:${name}:${topic}`
    const world = worldFields(model)
    return {
      event: whole('event', id('event'), anyEvent(model, 'event'), eventDefinitions(model, 'event')),
      world: whole('world', id('world'), world, worldDefinitions(model)),
      scenario: whole('scenario', id('scenario'), scenarioFields(model), {
        ...scenarioDefinitions(),
        world,
        ...worldDefinitions(model),
        ...eventDefinitions(model, 'given'),
      }),
      run: whole('run', id('run'), runFields(model)),
    }
  })
}

/** The JSON Schemas of what core fixes, whatever the model: the envelope of an event, and the run file. */
export function coreSchemas(): { readonly envelope: JsonSchema; readonly run: JsonSchema } {
  return {
    envelope: whole('envelope', 'urn:lapolicy:core:event-envelope', envelopeSchema()),
    run: whole('run', 'urn:lapolicy:core:run-file', schemaOf(sealedShape())),
  }
}

function whole(
  topic: Topic,
  id: string,
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    $schema: dialect,
    $id: id,
    title: schemaSays(`${topic}.title`),
    description: schemaSays(`${topic}.about`),
    ...schema,
    ...(Object.keys(definitions).length > 0 ? { $defs: definitions } : {}),
  }
}

/** A run file whose opening levels are of the model's indicators, each inside its range. */
function runFields({ actorIndicators, tieIndicators }: AnyModel): JsonSchema {
  const schema = schemaOf(sealedShape()) as Nested
  const data = schema.properties.data as Nested
  const levels = data.properties.levels as Nested
  const held = (place: string, indicators: Indicators): readonly (readonly [string, JsonSchema])[] =>
    idsOf(indicators).map((name) => [
      `${place}.${name}`,
      { type: 'object', additionalProperties: levelSchema(indicators[name] as Indicator) },
    ])
  const { propertyNames: _, ...open } = levels as Nested & { readonly propertyNames?: unknown }
  const closed = {
    ...open,
    properties: Object.fromEntries([...held('actors', actorIndicators), ...held('ties', tieIndicators)]),
    additionalProperties: false,
  }
  return {
    ...schema,
    properties: { ...schema.properties, data: { ...data, properties: { ...data.properties, levels: closed } } },
  }
}

type Nested = JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>> }
