import { kept } from '../events/kept.js'
import type { Change } from './change.js'
import { idsOf, own } from './id.js'
import type { DemandHeader, DemandTerms, MeasureHeader, MeasureKind } from './measure.js'
import type { AnyModel, ModelEvent } from './model.js'
import type { World } from './world.js'

/**
 * What an event opens, amends and closes among measures and demands, as changes. Pure: `settled` puts those of one wave
 * together, `evolve` writes them.
 */
export function inForce(model: AnyModel, world: World, event: ModelEvent): readonly Change[] {
  return [...measureChanges(model, world, event), ...demandChanges(model, world, event)]
}

type Fields = Readonly<Record<string, unknown>>
type FieldsOf = (event: ModelEvent) => Fields
type TermsOf = (event: ModelEvent) => (Fields & DemandTerms) | null

function measureChanges(model: AnyModel, world: World, event: ModelEvent): Change[] {
  const changes: Change[] = []
  for (const kind of kindsOn(model)(event.type)) {
    const { openedBy, amendedBy, closedBy, undirected, apartBy } = model.measures[kind] as MeasureKind
    const opened = (own(openedBy, event.type) as FieldsOf | undefined)?.(event)
    const amended = (own(amendedBy, event.type) as FieldsOf | undefined)?.(event)
    const closes = closedBy.includes(event.type)
    for (const id of idsOf(world.measures)) {
      const measure = world.measures[id] as MeasureHeader & Fields
      if (measure.kind !== kind || !between(measure, event, undirected === true)) continue
      if (apartBy !== undefined && measure[apartBy] !== (event as Fields & ModelEvent)[apartBy]) continue
      const after = amended && !opened && !closes ? { ...measure, ...amended } : null
      changes.push({ path: `measures.${id}`, before: measure, after })
    }
    if (opened) {
      const { id, actor, target, date } = event
      changes.push({
        path: `measures.${id}`,
        before: null,
        after: { ...opened, id, kind, actor, target, since: date },
      })
    }
  }
  return changes
}

/** The kinds that a type of event opens, amends or closes, ascending. Most touch none, and every event asks. */
const kindsOn = kept(
  (model: AnyModel) =>
    kept((type: string) =>
      idsOf(model.measures).filter((kind) => {
        const { openedBy, amendedBy, closedBy } = model.measures[kind] as MeasureKind
        return own(openedBy, type) ?? own(amendedBy, type) ?? closedBy.includes(type)
      }),
    ),
  new WeakMap(),
)

function demandChanges(model: AnyModel, world: World, event: ModelEvent): Change[] {
  if (model.demands === null) return []
  const { openedBy, answeredBy } = model.demands
  const terms = (own(openedBy, event.type) as TermsOf | undefined)?.(event) ?? null
  const { issue } = terms ?? (event as unknown as { readonly issue?: unknown })
  const answers = answeredBy.includes(event.type)
  if (!terms && !answers) return []
  const { actor: coercer, target } = event
  const changes: Change[] = []
  for (const id of idsOf(world.demands)) {
    const demand = world.demands[id] as DemandHeader
    const same = demand.coercer === coercer && demand.target === target
    const mirrored = demand.coercer === target && demand.target === coercer
    if (demand.issue === issue && (same || (mirrored && !terms)))
      changes.push({ path: `demands.${id}`, before: demand, after: null })
  }
  if (terms)
    changes.push({
      path: `demands.${event.id}`,
      before: null,
      after: { ...terms, id: event.id, coercer, target, since: event.date },
    })
  return changes
}

function between(measure: MeasureHeader, event: ModelEvent, undirected: boolean): boolean {
  if (measure.actor === event.actor && measure.target === event.target) return true
  return undirected && measure.actor === event.target && measure.target === event.actor
}
