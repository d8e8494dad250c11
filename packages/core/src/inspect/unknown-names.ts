import type { Rule } from '../rules/rule.js'
import type { Given, Scenario } from '../run/scenario.js'
import { idsOf } from '../world/id.js'
import type { MeasureKind } from '../world/measure.js'
import type { AnyModel } from '../world/model.js'
import { type Findings, meant } from './finding.js'
import { indicatorsOf } from './graph.js'
import type { Nearest } from './nearest.js'

const conditionKinds = ['at-least', 'at-most', 'is', 'has', 'has-not', 'chance']

/**
 * Finds names in declarations that the model does not have: events that rules listen to or emit, that measures and demands
 * turn on, that scenarios give; indicators that rules change. TypeScript refuses them; data and JavaScript do not.
 */
export function findUnknownNames(
  rules: readonly Rule[],
  model: AnyModel,
  scenarios: readonly Scenario[],
  findings: Findings,
  nearest: Nearest,
): void {
  const types = idsOf(model.events)
  const known = new Set(types)
  const indicators = indicatorsOf(model)
  const changeable = new Set(indicators)
  const unknownEvent = (who: string, does: string, type: string, ids: readonly string[]): void => {
    if (known.has(type)) return
    findings.error('inspect/unknown-event', ids, { who, does, type, meant: meant(nearest(type, types)) })
  }
  for (const { id, on, emits, changes, when } of rules) {
    const who = `Rule "${id}"`
    for (const type of on) unknownEvent(who, 'listens to', type, [id])
    for (const type of idsOf(emits)) unknownEvent(who, 'declares that it emits', type, [id])
    for (const name of changes)
      if (!changeable.has(name))
        findings.error('inspect/unknown-indicator', [id], { rule: id, name, meant: meant(nearest(name, indicators)) })
    for (const { kind, label } of when)
      if (!conditionKinds.includes(kind))
        findings.error('inspect/unknown-condition', [id], {
          rule: id,
          label,
          kind,
          meant: meant(nearest(String(kind), conditionKinds)),
        })
  }
  for (const [place, does, type] of turningPoints(model)) unknownEvent(place, does, type, [])
  for (const { id, opening, schedule } of scenarios)
    for (const given of [...opening, ...schedule] as readonly Given[])
      unknownEvent(`Scenario "${id}"`, 'gives the event', given.type, [])
}

/** What opens, amends and ends measures and demands: whose it is, what the event does, its type. */
export function turningPoints(model: AnyModel): readonly (readonly [who: string, does: string, type: string])[] {
  const ofMeasures = idsOf(model.measures).flatMap((kind) => {
    const { openedBy, amendedBy = {}, closedBy } = model.measures[kind] as MeasureKind
    const who = `Measure "${kind}"`
    return [
      ...idsOf(openedBy).map((type) => [who, 'is opened by', type] as const),
      ...idsOf(amendedBy).map((type) => [who, 'is amended by', type] as const),
      ...closedBy.map((type) => [who, 'is closed by', type] as const),
    ]
  })
  if (model.demands === null) return ofMeasures
  const { openedBy, answeredBy } = model.demands
  return [
    ...ofMeasures,
    ...idsOf(openedBy).map((type) => ['A demand', 'is opened by', type] as const),
    ...answeredBy.map((type: string) => ['A demand', 'is answered by', type] as const),
  ]
}
