import type { Rule } from '../rules/rule.js'
import type { AnyModel } from '../world/model.js'
import { fieldCases, needOf, pureSource, readsTheSame, type Span, spanOf } from './bound.js'
import { type Findings, meant } from './finding.js'
import type { Nearest } from './nearest.js'
import type { ConditionProfile, Profile } from './probe/profile.js'

type AnyCondition = Rule['when'][number]

/** Fewest askings after which a condition that always held is worth a word. */
const MANY = 12
/** Most conditions of one rule that are compared with one another. */
const COMPARED = 24

/**
 * Finds rules whose conditions cannot hold, together or at all, conditions that always hold, and those that say nothing
 * beside a stricter one. What fired in a probe is never said to be unable to.
 */
export function findConditions(
  profiles: readonly Profile[],
  model: AnyModel,
  findings: Findings,
  nearest: Nearest,
): void {
  for (const profile of profiles) {
    const { rule, conditions } = profile
    const impossible = profile.fired > 0 ? null : (alone(profile, model, findings, nearest) ?? together(profile))
    if (impossible === 'said') continue
    if (impossible !== null) {
      findings.error('inspect/never-fires', [rule.id], { rule: rule.id, reason: impossible })
      continue
    }
    const spare = redundant(profile, findings)
    conditions.forEach(({ held, failed, threw }, at) => {
      const condition = rule.when[at] as AnyCondition
      if (spare.has(at) || failed > 0 || threw > 0 || held < MANY) return
      findings.note('inspect/always-true', [rule.id], {
        rule: rule.id,
        label: condition.label,
        probes: held,
        because: because(model, rule, condition, conditions[at] as ConditionProfile),
      })
    })
    if (profile.fired > 0 || profile.threw > 0 || profile.asked < MANY) continue
    const never = rule.when.filter((_, at) => conditions[at]?.held === 0).map(({ label }) => `"${label}"`)
    findings.note('inspect/never-fired', [rule.id], {
      rule: rule.id,
      probes: profile.asked,
      because:
        never.length > 0 ? `, since ${never.join(' and ')} never held` : ', though each of its conditions held in some',
    })
  }
}

/** Why one condition by itself can never hold; `said` where a finding of its own says so. */
function alone(
  { rule, conditions }: Profile,
  model: AnyModel,
  findings: Findings,
  nearest: Nearest,
): string | 'said' | null {
  for (const [at, condition] of rule.when.entries()) {
    const profile = conditions[at] as ConditionProfile
    if (profile.held > 0) continue
    if (condition.kind === 'chance') {
      const need = needOf(condition)
      if (need !== null && need[1] <= 0) return `"${condition.label}" has no chance (${shown(need)})`
      continue
    }
    const source = pureSource(profile)
    if (source === null) continue
    if (condition.kind === 'is') {
      const field = source.startsWith('event.') ? source.slice('event.'.length) : null
      const cases = field === null ? null : fieldCases(model, rule, field)
      if (cases === null || typeof condition.need === 'function' || cases.includes(condition.need)) continue
      const known = cases.filter((one) => one !== null).map(String)
      findings.error('inspect/unknown-value', [rule.id], {
        rule: rule.id,
        label: condition.label,
        field: `"${field}"`,
        value: JSON.stringify(condition.need),
        known,
        meant: meant(nearest(String(condition.need), known)),
      })
      return 'said'
    }
    const [need, span] = [needOf(condition), spanOf(model, rule, source, profile)]
    if (need === null || span === null) continue
    if (condition.kind === 'at-least' && need[0] > span[1])
      return `"${condition.label}" needs at least ${shown(need)}, and ${source} is ${span[1]} at most`
    if (condition.kind === 'at-most' && need[1] < span[0])
      return `"${condition.label}" allows at most ${shown(need)}, and ${source} is ${span[0]} at least`
  }
  return null
}

/** Why two conditions can never hold together. */
function together({ rule, conditions }: Profile): string | null {
  const when = rule.when.slice(0, COMPARED)
  for (const [at, one] of when.entries())
    for (const [later, other] of when.entries()) {
      if (later <= at || !excludes(one, other) || !readsTheSame(rule, conditions, at, later)) continue
      return `"${one.label}" and "${other.label}" ask the opposite of the same`
    }
  return null
}

/** Whether two conditions on one value leave no value. */
function excludes(one: AnyCondition, other: AnyCondition): boolean {
  const kinds = `${one.kind} ${other.kind}`
  if (kinds === 'has has-not' || kinds === 'has-not has') return true
  if (one.kind === 'is' && other.kind === 'is')
    return typeof one.need !== 'function' && typeof other.need !== 'function' && one.need !== other.need
  const [left, right] = [needOf(one), needOf(other)]
  if (left === null || right === null) return false
  if (kinds === 'at-least at-most') return left[0] > right[1]
  return kinds === 'at-most at-least' && right[0] > left[1]
}

/** Conditions beside which a stricter one on the same value stands. */
function redundant({ rule, conditions }: Profile, findings: Findings): ReadonlySet<number> {
  const spare = new Set<number>()
  const when = rule.when.slice(0, COMPARED)
  for (const [at, weak] of when.entries())
    for (const [other, strong] of when.entries()) {
      if (other === at || spare.has(other) || spare.has(at)) continue
      if (!implies(strong, weak) || !readsTheSame(rule, conditions, at, other)) continue
      spare.add(at)
      findings.note('inspect/redundant-condition', [rule.id], {
        rule: rule.id,
        label: weak.label,
        stronger: strong.label,
      })
    }
  return spare
}

/** Whether a value that satisfies one condition always satisfies the other. */
function implies(strong: AnyCondition, weak: AnyCondition): boolean {
  if (strong.kind !== weak.kind) return false
  if (strong.kind === 'has' || strong.kind === 'has-not') return true
  if (strong.kind === 'is' && weak.kind === 'is') return typeof strong.need !== 'function' && strong.need === weak.need
  const [asks, enough] = [needOf(strong), needOf(weak)]
  if (asks === null || enough === null || strong.kind === 'chance') return false
  return strong.kind === 'at-least' ? asks[0] >= enough[1] : asks[1] <= enough[0]
}

/** Why a condition always held, where that is certain. */
function because(model: AnyModel, rule: Rule, condition: AnyCondition, profile: ConditionProfile): string {
  const need = needOf(condition)
  if (condition.kind === 'chance') return need !== null && need[0] >= 1 ? ', being certain' : ''
  const source = pureSource(profile)
  const span = source === null ? null : spanOf(model, rule, source, profile)
  if (need === null || span === null) return ''
  if (condition.kind === 'at-least' && need[1] <= span[0]) return `, since ${source} is never below ${span[0]}`
  if (condition.kind === 'at-most' && need[0] >= span[1]) return `, since ${source} is never above ${span[1]}`
  return ''
}

const shown = ([low, high]: Span): string => (low === high ? String(low) : `${low} to ${high}`)
