import type { Rule } from '../rules/rule.js'
import type { Given, Scenario } from '../run/scenario.js'
import { byCodeUnit, idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { type Findings, inWords } from './finding.js'
import { indicatorsOf } from './graph.js'
import type { OptionEvents } from './probe/option-events.js'
import { turningPoints } from './unknown-names.js'

/**
 * Finds types of event that nothing brings about or that nothing follows from, indicators that no rule changes, and rules
 * to which no chain leads from what the scenarios give, the options bring about, and the clock.
 */
export function findMaking(
  rules: readonly Rule[],
  model: AnyModel,
  scenarios: readonly Scenario[] | null,
  { types: chosen, isWhole }: OptionEvents,
  findings: Findings,
): void {
  const emitters = byType(rules, ({ emits }) => Object.keys(emits))
  const listeners = byType(rules, ({ on }) => on)
  const turning = new Set(turningPoints(model).map(([, , type]) => type))
  const scheduled = new Set(
    (scenarios ?? []).flatMap(({ schedule }) => (schedule as readonly Given[]).map(({ type }) => type)),
  )
  const opening = new Set((scenarios ?? []).flatMap((one) => (one.opening as readonly Given[]).map(({ type }) => type)))
  for (const type of idsOf(model.events)) {
    const heardBy = listeners.get(type) ?? []
    const made = emitters.has(type) || scheduled.has(type) || opening.has(type) || chosen.has(type) || type === CLOCK
    if (scenarios !== null && isWhole && !made)
      findings.note('inspect/event-never-made', heardBy, {
        type,
        heard: heardBy.length === 0 ? '' : ` (${inWords(heardBy)} would listen)`,
      })
    if (heardBy.length === 0 && !turning.has(type) && type !== CLOCK) {
      const makers = emitters.get(type) ?? []
      findings.note('inspect/event-unheard', makers, {
        type,
        made: makers.length === 0 ? '' : ` (${inWords(makers)} may bring it about)`,
      })
    }
  }
  const changed = new Set(rules.flatMap(({ changes }) => changes))
  for (const indicator of indicatorsOf(model))
    if (!changed.has(indicator)) findings.note('inspect/indicator-unchanged', [], { indicator })
  if (scenarios === null || !isWhole) return
  const reached = reachable(rules, listeners, [...scheduled, ...chosen, CLOCK])
  for (const { id, on } of rules) {
    if (on.some((type) => reached.has(type))) continue
    const makers = [...new Set(on.flatMap((type) => emitters.get(type) ?? []))].filter((maker) => maker !== id)
    const because =
      makers.length === 0 ? '' : ` (only ${inWords(makers.sort(byCodeUnit))} would, and can never fire either)`
    findings.note('inspect/unreachable-rule', [id], {
      rule: id,
      heard: inWords(on, 4),
      scenarios: among(scenarios),
      because,
    })
  }
}

const CLOCK = 'month.closed'

/** Types of event that can come about, by way of the rules that listen to what can. */
function reachable(
  rules: readonly Rule[],
  listeners: ReadonlyMap<string, readonly string[]>,
  roots: readonly string[],
): ReadonlySet<string> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const reached = new Set(roots)
  const ahead = [...reached]
  for (let type = ahead.pop(); type !== undefined; type = ahead.pop())
    for (const id of listeners.get(type) ?? [])
      for (const emitted of Object.keys(byId.get(id)?.emits ?? {})) {
        if (reached.has(emitted)) continue
        reached.add(emitted)
        ahead.push(emitted)
      }
  return reached
}

/** Ids of rules by the types that each names. */
function byType(
  rules: readonly Rule[],
  types: (rule: Rule) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const rule of rules)
    for (const type of new Set(types(rule))) {
      const known = found.get(type)
      if (known) known.push(rule.id)
      else found.set(type, [rule.id])
    }
  return found
}

const among = (scenarios: readonly Scenario[]): string =>
  scenarios.length === 0
    ? 'no scenario at all'
    : inWords(
        scenarios.map(({ id }) => id),
        3,
      )
