import type * as z from 'zod'
import type { Condition } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import type { AnyModel } from '../world/model.js'
import { indicatorAt } from '../world/path.js'
import type { ConditionProfile } from './probe/profile.js'
import { boundsOf, casesOf } from './probe/values.js'

/** Lowest and highest of something. */
export type Span = readonly [low: number, high: number]

type AnyCondition = Rule['when'][number]

/** What a condition needs, where that is settled before a run: a number, or anywhere in a knob's range. Else null. */
export function needOf(condition: AnyCondition): Span | null {
  if (!('need' in condition)) return null
  const need: unknown = condition.need
  if (typeof need === 'number') return [need, need]
  if (typeof need !== 'object' || need === null || condition.kind === 'is') return null
  const { range } = need as Extract<Condition<unknown>, { kind: 'chance' }>['need'] & { readonly range: Span }
  return range
}

/** Fewest askings from which something is concluded about all of them. */
const ENOUGH = 6

/**
 * What a condition reads, where in every probe that was one level of one indicator, or one field of the event, as it stood:
 * its name (`actors.approval`, `event.rate`). Null where it is more than that.
 */
export function pureSource({ sources, values, threw }: ConditionProfile): string | null {
  if (threw > 0 || values.length < ENOUGH) return null
  const names = new Set(sources.map(nameOf))
  const [name] = names
  return names.size === 1 && name !== undefined && name !== '' ? name : null
}

/** All that a pure source can be, its values when unknown included; null where there is no bound to it. */
export function spanOf(model: AnyModel, rule: Rule, name: string, { values, sources }: ConditionProfile): Span | null {
  const span = name.startsWith('event.')
    ? spanOfField(model, rule, name.slice('event.'.length))
    : spanOfLevel(model, sources)
  if (span === null) return null
  // A rule may read an unknown level as some number of its own; whatever it was seen to read can be.
  const seen = values.filter((value): value is number => typeof value === 'number')
  return [Math.min(span[0], ...seen), Math.max(span[1], ...seen)]
}

/** What a field of the events that a rule hears may hold, where the schemas list it; null where they do not. */
export function fieldCases(model: AnyModel, rule: Rule, field: string): readonly unknown[] | null {
  const all = schemasOf(model, rule, field).map(casesOf)
  return all.length > 0 && all.every((one) => one !== null) ? [...new Set(all.flat())] : null
}

/** Whether two conditions read the same: by one function, or by the same values from the same places in every probe. */
export function readsTheSame(rule: Rule, profiles: readonly ConditionProfile[], left: number, right: number): boolean {
  const [one, other] = [rule.when[left] as AnyCondition, rule.when[right] as AnyCondition]
  if (one.kind === 'chance' || other.kind === 'chance') return false
  if (one.read === other.read) return true
  const [a, b] = [profiles[left] as ConditionProfile, profiles[right] as ConditionProfile]
  if (a.threw > 0 || b.threw > 0 || a.values.length < ENOUGH || new Set(a.values).size < 3) return false
  return a.values.every(
    (value, at) => Object.is(value, b.values[at]) && a.sources[at] !== '' && a.sources[at] === b.sources[at],
  )
}

function nameOf(source: string): string {
  const parts = source.split('.')
  return source.startsWith('event.') || source === '' ? source : `${parts[0]}.${parts.at(-1)}`
}

function spanOfLevel(model: AnyModel, sources: readonly string[]): Span | null {
  const indicator = indicatorAt(model, sources[0] ?? '')
  if (indicator === null) return null
  const [low, high] = indicator.range
  // Where a world holds no level, a rule reads the opening, or 0 where even that is unknown.
  const opening = indicator.opening ?? 0
  return [Math.min(low, opening), Math.max(high, opening)]
}

function spanOfField(model: AnyModel, rule: Rule, field: string): Span | null {
  const all = schemasOf(model, rule, field).map(boundsOf)
  const spans = all.filter((span): span is Span => span !== null)
  if (spans.length === 0 || spans.length < all.length) return null
  return [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))]
}

function schemasOf(model: AnyModel, { on }: Rule, field: string): readonly z.ZodType[] {
  return on.flatMap((type) => {
    const payload = Object.hasOwn(model.events, type) ? model.events[type]?.payload : undefined
    return payload !== undefined && Object.hasOwn(payload, field) ? [payload[field] as z.ZodType] : []
  })
}
