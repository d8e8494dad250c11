import { policyError } from '../errors.js'
import { byCodeUnit } from '../world/id.js'
import type { Knob } from './knob.js'
import type { Rule } from './rule.js'

/** A set of rules. The order of registration is forgotten: everything runs over ascending ids. */
export interface Rulebook {
  readonly rules: readonly Rule[]
  /** Every knob of every rule, and those that strategies share, ascending by id. */
  readonly knobs: readonly Knob[]
  /** Rules that listen to a type of event, ascending by id. */
  listening(type: string): readonly Rule[]
}

const none: readonly Rule[] = []

/**
 * Gathers rules into a rulebook. `shared`: knobs that no single rule owns, such as a strategy's.
 * Throws `rule/duplicate-id` when two rules, or two different knobs, share an id.
 */
export function rulebook(rules: readonly Rule[], shared: readonly Knob[] = []): Rulebook {
  const sorted = [...rules].sort((left, right) => byCodeUnit(left.id, right.id))
  sorted.forEach((rule, at) => {
    if (rule.id === sorted[at + 1]?.id) throw policyError('rule/duplicate-id', { rule: rule.id })
  })
  const byType = new Map<string, Rule[]>()
  for (const rule of sorted)
    for (const type of new Set(rule.on)) {
      const listeners = byType.get(type)
      if (listeners) listeners.push(rule)
      else byType.set(type, [rule])
    }
  return {
    rules: sorted,
    knobs: knobsOf(sorted, shared),
    listening: (type) => byType.get(type) ?? none,
  }
}

function knobsOf(rules: readonly Rule[], shared: readonly Knob[]): readonly Knob[] {
  const byId = new Map<string, Knob>()
  for (const knob of [...rules.flatMap((rule) => Object.values(rule.knobs)), ...shared]) {
    const known = byId.get(knob.id)
    if (known !== undefined && known !== knob) throw policyError('rule/duplicate-id', { rule: `knob ${knob.id}` })
    byId.set(knob.id, knob)
  }
  return [...byId.values()].sort((left, right) => byCodeUnit(left.id, right.id))
}
