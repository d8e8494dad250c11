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
 * Without a trace there are no shares. Throws `rule/conflicting-set` when two contributions set different values.
 */
export function merge(
  path: string,
  { merge, range: [low, high] }: Indicator,
  before: number,
  contributed: readonly Contributed[],
  traced = true,
): Merged {
  const sorted = contributed.length === 1 ? contributed : [...contributed].sort(byRule)
  const first = sorted[0] as Contributed
  const other = merge === 'set' && sorted.find(({ amount }) => amount !== first.amount)
  if (other) throw policyError('rule/conflicting-set', { path, rules: [first.rule, other.rule] })
  // Of equals the first.
  const winner = sorted.reduce((best, next) => (reach(merge, next.amount) > reach(merge, best.amount) ? next : best))
  const wanted =
    merge === 'add'
      ? sorted.reduce((sum, { amount }) => sum + amount, before)
      : merge !== 'set' && reach(merge, before) > reach(merge, winner.amount)
        ? before
        : winner.amount
  const after = Math.min(high, Math.max(low, wanted))
  if (!traced) return { after, shares: [] }
  const shares =
    merge === 'add'
      ? sorted.map(({ rule, firing, amount }) => ({ rule, firing, delta: amount }))
      : wanted === before
        ? []
        : [{ rule: winner.rule, firing: winner.firing, delta: wanted - before }]
  if (after !== wanted) shares.push({ rule: RANGE_LIMIT, firing: winner.firing, delta: after - wanted })
  return { after, shares }
}

const byRule = (left: Contributed, right: Contributed): number =>
  byCodeUnit(left.rule, right.rule) || left.firing - right.firing || left.amount - right.amount

/** How far an amount reaches: by what it is merged, up or down; of addends, by its size. */
const reach = (merge: Indicator['merge'], amount: number): number =>
  merge === 'add' ? Math.abs(amount) : merge === 'min' ? -amount : amount
