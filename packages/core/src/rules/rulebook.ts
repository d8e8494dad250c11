import { policyError, sound } from '../errors.js'
import { gather } from '../events/gather.js'
import { byId } from '../world/id.js'
import type { Knob } from './knob.js'
import type { Rule } from './rule.js'

/** A set of rules. The order of registration is forgotten: everything runs over ascending ids. */
export interface Rulebook {
  /** All of them, ascending by id. */
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
  return sound('rulebook', () => {
    const sorted = [...rules].sort(byId)
    sorted.forEach((rule, at) => {
      if (rule.id === sorted[at + 1]?.id) throw policyError('rule/duplicate-id', { rule: rule.id })
    })
    const byType = new Map<string, Rule[]>()
    for (const rule of sorted) for (const type of new Set(rule.on)) gather(byType, type, rule)
    return {
      rules: sorted,
      knobs: knobsOf(sorted, shared),
      listening: (type) => byType.get(type) ?? none,
    }
  })
}

function knobsOf(rules: readonly Rule[], shared: readonly Knob[]): readonly Knob[] {
  const known = new Map<string, Knob>()
  for (const knob of [...rules.flatMap((rule) => Object.values(rule.knobs)), ...shared]) {
    const other = known.get(knob.id)
    if (other !== undefined && other !== knob) throw policyError('rule/duplicate-id', { rule: `knob ${knob.id}` })
    known.set(knob.id, knob)
  }
  return [...known.values()].sort(byId)
}
