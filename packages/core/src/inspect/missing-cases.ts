import { byCodeUnit, idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { pureSource } from './bound.js'
import { type Findings, inWords } from './finding.js'
import type { ConditionProfile, Profile } from './probe/profile.js'
import { casesOf } from './probe/values.js'

interface Asked {
  readonly rules: Set<string>
  readonly covered: Set<unknown>
  /** Whether some rule asks about the field in a way that is not one value: then nothing is certain. */
  otherwise: boolean
}

/**
 * Finds values of a field that no rule is for, where rules share the values of the field among them: two rules at least ask
 * whether it `is` this or that, and the schema lists what it can be.
 */
export function findMissingCases(profiles: readonly Profile[], model: AnyModel, findings: Findings): void {
  const asked = new Map<string, Asked>()
  for (const { rule, conditions } of profiles)
    for (const [at, condition] of rule.when.entries()) {
      const source = pureSource(conditions[at] as ConditionProfile)
      if (source === null || !source.startsWith('event.')) continue
      const field = source.slice('event.'.length)
      for (const type of rule.on) {
        const key = JSON.stringify([type, field])
        const known = asked.get(key) ?? { rules: new Set(), covered: new Set(), otherwise: false }
        asked.set(key, known)
        if (condition.kind === 'is' && typeof condition.need !== 'function') {
          known.rules.add(rule.id)
          known.covered.add(condition.need)
        } else known.otherwise = true
      }
    }
  for (const key of idsOf(Object.fromEntries(asked))) {
    const { rules, covered, otherwise } = asked.get(key) as Asked
    const [type, field] = JSON.parse(key) as [string, string]
    const payload = Object.hasOwn(model.events, type) ? model.events[type]?.payload : undefined
    const schema = payload !== undefined && Object.hasOwn(payload, field) ? payload[field] : undefined
    const cases = schema === undefined ? null : casesOf(schema)
    if (cases === null || otherwise || rules.size < 2) continue
    const missing = cases.filter((one) => one !== null && !covered.has(one)).map((one) => JSON.stringify(one))
    if (missing.length === 0) continue
    const ids = [...rules].sort(byCodeUnit)
    findings.note('inspect/missing-case', ids, {
      names: inWords(ids),
      field: `"${field}"`,
      type,
      missing: inWords(missing),
    })
  }
}
