import type { EventKind } from '../events/event.js'
import { idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import {
  about,
  envelopeSchemas,
  fieldDefinitions,
  fieldRefs,
  fields,
  listOf,
  optionalFields,
  ref,
  textSchema,
} from './schema-pieces.js'
import { schemaSays } from './schema-text.js'
import { type JsonSchema, shapeSchema } from './shape-schema.js'

type Schemas = Readonly<Record<string, JsonSchema>>

/** The envelope alone: what core fixes of every event. */
export function envelopeSchema(): JsonSchema {
  const properties = { ...envelopeSchemas(), type: about(schemaSays('field.type'), { type: 'string', minLength: 1 }) }
  return { ...fields(properties, optionalFields), additionalProperties: true }
}

/** The events of a run, or those that a scenario gives: no cause, but what they hang on. */
export type EventForm = 'event' | 'given'

/** An event of any type of the model. */
export function anyEvent(model: AnyModel, form: EventForm): JsonSchema {
  return { oneOf: idsOf(model.events).map((type) => ref(`${form}-${type}`)) }
}

/** A definition of every type of event, and of the fields that they share. `given` ones refer to `condition`. */
export function eventDefinitions(model: AnyModel, form: EventForm): Schemas {
  const { cause, ...common } = envelopeSchemas()
  const hung = {
    needs: about(schemaSays('field.needs'), listOf(textSchema)),
    when: about(schemaSays('field.when'), listOf(ref('condition'))),
  }
  const shared: Schemas = form === 'given' ? { ...common, ...hung } : { ...common, cause: cause as JsonSchema }
  return {
    ...fieldDefinitions(shared),
    ...Object.fromEntries(
      idsOf(model.events).map((type) => [
        `${form}-${type}`,
        typed(type, model.events[type] as EventKind, fieldRefs(shared)),
      ]),
    ),
  }
}

function typed(type: string, kind: EventKind, shared: Schemas): JsonSchema {
  const payload = shapeSchema(kind.payload)
  const own = payload.properties as Schemas
  const required = (payload.required ?? []) as readonly string[]
  const left = Object.keys(own).filter((name) => !required.includes(name))
  return {
    title: type,
    ...fields({ ...shared, type: { const: type }, ...own }, [...optionalFields, 'needs', 'when', ...left]),
  }
}
