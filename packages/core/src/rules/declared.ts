import { policyError } from '../errors.js'
import type { Effect } from './effect.js'
import type { Rule } from './rule.js'

/** Largest amount of one contribution. Beyond it, sums of contributions would lose the digits that views show. */
const LARGEST = 1e15

/**
 * Refuses an effect that its rule does not declare: `rule/undeclared-change`, `rule/undeclared-event`, `rule/too-early`,
 * or `rule/not-a-number` for an amount that is none.
 */
export function checkDeclared(rule: Rule, effect: Effect): void {
  if (effect.kind === 'contribution') {
    const { path, declared, amount } = effect
    if (!rule.changes.includes(declared))
      throw policyError('rule/undeclared-change', { rule: rule.id, path, declared: rule.changes })
    if (!(Math.abs(amount) <= LARGEST)) throw policyError('rule/not-a-number', { rule: rule.id, path, amount })
    return
  }
  const { type, inDays } = effect
  if (!Object.hasOwn(rule.emits, type))
    throw policyError('rule/undeclared-event', {
      rule: rule.id,
      emitted: type,
      declared: Object.keys(rule.emits).sort(),
    })
  const least = rule.emits[type] as number
  if (!(Number.isSafeInteger(inDays) && inDays >= least && inDays >= 0))
    throw policyError('rule/too-early', { rule: rule.id, emitted: type, days: inDays, least })
}
