import { policyError } from '../errors.js'
import { byCodeUnit } from '../world/id.js'
import type { Indicator } from '../world/indicator.js'

/** One rule's contribution to one indicator in one wave. */
export interface Contributed {
  readonly rule: string
  readonly firing: number
  readonly amount: number
}

/** One row of a merged change: who contributed how much of it. */
export interface Share {
  readonly rule: string
  readonly firing: number
  readonly delta: number
}

export interface Merged {
  readonly after: number
  /** Adds up to `after − before`. */
  readonly shares: readonly Share[]
}

/** The rule id under which a cut at the end of an indicator's range stands in the ledger. */
export const RANGE_LIMIT = 'range-limit'

/**
 * Merges one wave's contributions to one indicator by its declared merge; whatever their order, the result is the same.
 * Throws `rule/conflicting-set` when two contributions set different values.
 */
export function merge(path: string, indicator: Indicator, before: number, contributed: readonly Contributed[]): Merged {
  const sorted = contributed.length === 1 ? contributed : [...contributed].sort(byRule)
  const [low, high] = indicator.range
  if (indicator.merge === 'add') {
    const wanted = sorted.reduce((sum, { amount }) => sum + amount, before)
    const after = Math.min(high, Math.max(low, wanted))
    const shares = sorted.map(({ rule, firing, amount }) => ({ rule, firing, delta: amount }))
    if (after === wanted) return { after, shares }
    const largest = sorted.reduce((best, next) => (Math.abs(next.amount) > Math.abs(best.amount) ? next : best))
    return { after, shares: [...shares, { rule: RANGE_LIMIT, firing: largest.firing, delta: after - wanted }] }
  }
  const winner = winning(path, indicator, sorted)
  const reached =
    indicator.merge === 'max'
      ? Math.max(before, winner.amount)
      : indicator.merge === 'min'
        ? Math.min(before, winner.amount)
        : winner.amount
  const after = Math.min(high, Math.max(low, reached))
  const whole = { rule: winner.rule, firing: winner.firing, delta: reached - before }
  if (after === reached) return { after, shares: after === before ? [] : [whole] }
  return { after, shares: [whole, { rule: RANGE_LIMIT, firing: winner.firing, delta: after - reached }] }
}

const byRule = (left: Contributed, right: Contributed): number =>
  byCodeUnit(left.rule, right.rule) || left.firing - right.firing || left.amount - right.amount

function winning(path: string, { merge }: Indicator, sorted: readonly Contributed[]): Contributed {
  const first = sorted[0] as Contributed
  if (merge === 'set') {
    const other = sorted.find(({ amount }) => amount !== first.amount)
    if (other) throw policyError('rule/conflicting-set', { path, rules: [first.rule, other.rule] })
    return first
  }
  return sorted.reduce((best, next) =>
    merge === 'max' ? (next.amount > best.amount ? next : best) : next.amount < best.amount ? next : best,
  )
}
