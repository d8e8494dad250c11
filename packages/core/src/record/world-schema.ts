import * as z from 'zod'
import { idsOf } from '../world/id.js'
import type { Indicator, Indicators } from '../world/indicator.js'
import type { MeasureKind } from '../world/measure.js'
import type { AnyModel } from '../world/model.js'
import { about, byId, dateSchema, fields, levelSchema, ref, textSchema } from './schema-pieces.js'
import { schemaSays } from './schema-text.js'
import { type JsonSchema, shapeSchema } from './shape-schema.js'

/** A world of the model: known indicators only, each null or inside its range. */
export function worldFields(model: AnyModel): JsonSchema {
  const kinds = idsOf(model.measures)
  return fields({
    date: about(schemaSays('world.date'), dateSchema),
    actors: about(schemaSays('world.actors'), byId(ref('actor'), 'actors')),
    ties: about(schemaSays('world.ties'), byId(byId(ref('tie'), 'actors'), 'actors')),
    measures: about(
      schemaSays('world.measures'),
      byId(kinds.length > 0 ? { oneOf: kinds.map((kind) => ref(`measure-${kind}`)) } : { not: {} }),
    ),
    demands: about(schemaSays('world.demands'), byId(ref('demand'))),
  })
}

/** The definitions that a world refers to. */
export function worldDefinitions(model: AnyModel): Readonly<Record<string, JsonSchema>> {
  const name = z.string().nullable()
  const header = { id: z.string(), since: z.string(), target: name }
  const measures = idsOf(model.measures).map((kind) => {
    const { fields: own } = model.measures[kind] as MeasureKind
    const schema = shapeSchema({ ...own, ...header, kind: z.literal(kind), actor: name })
    return [`measure-${kind}`, about(schemaSays('world.measure', { kind }), dated(schema))] as const
  })
  const terms = { issue: z.string(), ask: z.string(), coercer: name }
  const demand = dated(shapeSchema({ ...model.demands?.fields, ...header, ...terms }))
  return {
    actor: holder(model.actorIndicators, { kind: about(schemaSays('world.kind'), textSchema) }),
    tie: holder(model.tieIndicators, {}),
    ...Object.fromEntries(measures),
    demand: about(schemaSays('world.demand'), demand),
  }
}

function holder(indicators: Indicators, others: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const levels = idsOf(indicators).map((name) => [name, levelSchema(indicators[name] as Indicator)] as const)
  return fields({ ...others, ...Object.fromEntries(levels) }, Object.keys(indicators))
}

const dated = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { ...(schema.properties as object), since: dateSchema },
})
