import type { EventKind } from '../events/event.js'
import { idsOf } from '../world/id.js'
import type { Indicator } from '../world/indicator.js'
import type { MeasureKind } from '../world/measure.js'
import type { AnyModel } from '../world/model.js'
import { digestsOf } from './digest.js'
import { undescribedSchema } from './shape-schema.js'

const known = new WeakMap<AnyModel, Readonly<Record<string, string>>>()

/**
 * A digest of everything that a model declares: `events.<type>`, `actors.<indicator>`, `ties.<indicator>`,
 * `measures.<kind>`, `demands`. Fields are taken as their JSON Schema, functions that open and amend by the types of event
 * that they answer. What is said in words (a meaning, a description) is left out: it may be put better.
 */
export function vocabularyOf(model: AnyModel): Readonly<Record<string, string>> {
  const before = known.get(model)
  if (before) return before
  const digests = digestsOf({
    ...named('events', model.events, ({ payload, coalesce = false }: EventKind) => ({
      coalesce,
      payload: undescribedSchema(payload),
    })),
    ...named('actors', model.actorIndicators, declaredIndicator),
    ...named('ties', model.tieIndicators, declaredIndicator),
    ...named('measures', model.measures, declaredMeasure),
    ...(model.demands ? { demands: declaredDemands(model.demands) } : {}),
  })
  known.set(model, digests)
  return digests
}

function named<Kind>(
  place: string,
  kinds: Readonly<Record<string, Kind>>,
  declared: (kind: Kind) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(idsOf(kinds).map((name) => [`${place}.${name}`, declared(kinds[name] as Kind)]))
}

const declaredIndicator = ({ meaning: _, ...rest }: Indicator): unknown => rest

function declaredMeasure({
  fields,
  openedBy,
  amendedBy = {},
  closedBy,
  undirected = false,
  apartBy,
}: MeasureKind): unknown {
  return {
    fields: undescribedSchema(fields),
    openedBy: idsOf(openedBy),
    amendedBy: idsOf(amendedBy),
    closedBy: [...closedBy].sort(),
    undirected,
    ...(apartBy === undefined ? {} : { apartBy }),
  }
}

function declaredDemands({ fields, openedBy, answeredBy }: NonNullable<AnyModel['demands']>): unknown {
  return { fields: undescribedSchema(fields), openedBy: idsOf(openedBy), answeredBy: [...answeredBy].sort() }
}
