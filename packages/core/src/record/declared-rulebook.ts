import type { Rule } from '../rules/rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { idsOf } from '../world/id.js'
import { declaredCondition } from './declared-condition.js'
import { digestOf, hashOf } from './digest.js'

/** A rulebook's hash, and a digest of every rule and knob by id, so that a difference can be named. */
export interface RulebookPart {
  /** Over all that its rules and knobs declare: SHA-256, 64 hexadecimal digits. */
  readonly hash: string
  /** Digests (16 hexadecimal digits) of what each rule declares, by its id. */
  readonly rules: Readonly<Record<string, string>>
  /** Likewise of each knob: value, range, unit, basis, grade and lens. */
  readonly knobs: Readonly<Record<string, string>>
}

/**
 * What is declared of a rulebook, hashed: of each rule what it listens to, rests on, may emit and change, its knobs and its
 * conditions (kind, label, constant need); of each knob everything. The text of functions is not: it differs from build to
 * build. What a function does otherwise shows in the ledger.
 */
export function rulebookPart({ rules, knobs }: Rulebook): RulebookPart {
  const digests = {
    rules: Object.fromEntries(rules.map((rule) => [rule.id, digestOf(declaredRule(rule))])),
    knobs: Object.fromEntries(knobs.map((knob) => [knob.id, digestOf(knob)])),
  }
  return { hash: hashOf(digests), ...digests }
}

/** All of a rule that is data. Order is kept only where it is seen: conditions are listed in the ledger as declared. */
function declaredRule({ id, on, basis, emits, changes, knobs, over, when }: Rule): Readonly<Record<string, unknown>> {
  return {
    id,
    on: [...on].sort(),
    basis: [...basis].sort(),
    emits,
    changes: [...changes].sort(),
    knobs: Object.fromEntries(idsOf(knobs).map((name) => [name, knobs[name]?.id])),
    over: over !== null,
    when: when.map(declaredCondition),
  }
}
