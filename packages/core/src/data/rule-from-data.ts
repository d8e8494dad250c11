import { sound } from '../errors.js'
import type { Rule } from '../rules/rule.js'
import type { AnyModel } from '../world/model.js'
import { canonical } from './canonical.js'
import { beginReading, compileRule, type Known, type Reading } from './compile.js'
import type { Steps } from './fault.js'
import { formOfAny } from './form.js'
import { plainCopy } from './plain.js'
import type { RuleData } from './rule-data.js'
import { shaped } from './shape.js'

const made = new WeakMap<Rule, RuleData>()

/**
 * Makes a rule of data: the same rule, with the same ledger and explanations, as if it had been declared in code. The
 * data may come from anywhere and is only read; nothing in it is evaluated. Throws a `PolicyError` with a code `data/…`,
 * whose `where` is the path in the data: for what does not fit the form, for names that the model does not have, for
 * values of the wrong kind, and for effects that the rule does not declare.
 */
export function ruleFromData(model: AnyModel, data: unknown, known: Known = {}): Rule {
  return sound('ruleFromData', () => {
    return madeOf(shaped(formOfAny().rule, plainCopy(data), []), beginReading(model, known), [])
  })
}

/**
 * Makes the rules of a file `{ rules: [...] }`, in its order. Rules may share a knob: declared alike in each, or by its
 * id. Throws as `ruleFromData` does, and `data/duplicate-id` for an id that is taken.
 */
export function rulesFromData(model: AnyModel, data: unknown, known: Known = {}): readonly Rule[] {
  return sound('rulesFromData', () => {
    const reading = beginReading(model, known)
    return shaped(formOfAny().rules, plainCopy(data), []).rules.map((rule, at) => madeOf(rule, reading, ['rules', at]))
  })
}

/** The data of a rule that was made from data, in canonical form: it makes the same rule again. Null for any other rule. */
export function dataOf(rule: Rule): RuleData | null {
  return made.get(rule) ?? null
}

function madeOf(data: RuleData, reading: Reading, steps: Steps): Rule {
  const kept = canonical(data)
  const rule = compileRule(kept, reading, steps)
  made.set(rule, kept)
  return rule
}
