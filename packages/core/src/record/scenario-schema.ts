import { standings } from '../events/event.js'
import type { AnyModel } from '../world/model.js'
import { anyEvent } from './event-schemas.js'
import { about, dateSchema, fields, listOf, ref, textSchema } from './schema-pieces.js'
import { schemaSays } from './schema-text.js'
import type { JsonSchema } from './shape-schema.js'

const texts = listOf(textSchema)
const id: JsonSchema = { type: 'string', minLength: 1 }
const number: JsonSchema = { type: 'number' }
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })

/** The plain part of a scenario, as `scenarioData` gives it. */
export function scenarioFields(model: AnyModel): JsonSchema {
  const given = listOf(anyEvent(model, 'given'))
  return fields({
    id: about(schemaSays('scenario.id'), id),
    start: about(schemaSays('scenario.start'), dateSchema),
    end: about(schemaSays('scenario.end'), dateSchema),
    world: ref('world'),
    opening: about(schemaSays('scenario.opening'), given),
    schedule: about(schemaSays('scenario.schedule'), given),
    decisions: about(schemaSays('scenario.decisions'), listOf(ref('decision'))),
    parameters: about(schemaSays('scenario.parameters'), listOf(ref('parameter'))),
  })
}

/** The definitions that a scenario refers to, beside its world's and its events'. */
export const scenarioDefinitions = (): Readonly<Record<string, JsonSchema>> => ({
  condition: about(
    schemaSays('condition.about'),
    fields(
      {
        kind: { enum: ['at-least', 'at-most', 'is', 'has', 'has-not', 'chance'] },
        label: textSchema,
        need: about(schemaSays('condition.need'), {
          oneOf: [
            fields({
              value: { anyOf: [textSchema, number, { type: 'boolean' }, { type: 'null' }] },
            }),
            fields({ knob: id }),
            fields({ computed: { const: true } }),
          ],
        }),
      },
      ['need'],
    ),
  ),
  option: about(
    schemaSays('scenario.option'),
    fields(
      {
        id,
        title: textSchema,
        standing: { enum: [...standings] },
        answer: about(schemaSays('scenario.answer'), textSchema),
        needs: about(schemaSays('field.needs'), texts),
      },
      ['answer', 'needs'],
    ),
  ),
  decision: fields(
    {
      id,
      actor: id,
      date: dateSchema,
      recorded: about(schemaSays('scenario.recorded'), nullable(textSchema)),
      options: { ...listOf(ref('option')), minItems: 1 },
      when: listOf(ref('condition')),
      luck: about(schemaSays('scenario.luck'), textSchema),
    },
    ['when', 'luck'],
  ),
  parameter: fields(
    {
      name: id,
      unit: textSchema,
      range: { type: 'array', prefixItems: [number, number], items: false, minItems: 2, maxItems: 2 },
      record: about(schemaSays('scenario.record'), fields({ value: number, source: id, locator: textSchema })),
      illustrative: about(schemaSays('scenario.illustrative'), number),
    },
    ['record', 'illustrative'],
  ),
})
