import { atLeast, atMost, type Condition, chance, has, hasNot, is, type Primitive } from '../rules/condition.js'
import type { Knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import { own } from '../world/id.js'
import { checkSort, numberAt } from './expected.js'
import { type Steps, wrongType } from './fault.js'
import { checkFits } from './fits.js'
import type { ConditionData } from './rule-data.js'
import type { Compiled, Read, Scope } from './scope.js'
import { NONE, SINGLE } from './sort.js'
import type { ValueData } from './value-data.js'

/** Compiles a condition to the one that a typed rule would declare: what is read, and what is needed. */
export function compileCondition(data: ConditionData, scope: Scope, steps: Steps): Condition<Moment> {
  const { label } = data
  if ('has' in data) return has(label, scope.value(data.has, scope, [...steps, 'has']).read)
  if ('has-not' in data) return hasNot(label, scope.value(data['has-not'], scope, [...steps, 'has-not']).read)
  if ('chance' in data) {
    const probability = need(data.chance, scope, [...steps, 'chance'])
    if (typeof probability === 'number' && !(probability >= 0 && probability <= 1))
      wrongType([...steps, 'chance'], `a chance of ${probability}`, 'a probability from 0 to 1', 'correct it')
    return chance(label, probability)
  }
  const at = [...steps, 'value']
  if ('is' in data) {
    const value = scope.value(data.value, scope, at)
    const other = scope.value(data.is, scope, [...steps, 'is'])
    checkSort(value, SINGLE, at)
    checkFits(value, other, [...steps, 'is'])
    return is(label, single(value), other.fixed ? (other.fixed.value as Primitive) : single(other))
  }
  const { read } = numberAt(data.value, scope, at)
  return 'at-least' in data
    ? atLeast(label, read, need(data['at-least'], scope, [...steps, 'at-least']))
    : atMost(label, read, need(data['at-most'], scope, [...steps, 'at-most']))
}

/** A missing field and null are both nothing. */
function single({ sort, read }: Compiled): Read<Primitive> {
  return (sort & NONE) === 0 ? (read as Read<Primitive>) : (moment) => (read(moment) as Primitive | undefined) ?? null
}

/** What is needed: a number or a knob where it is just that, so that explanations can name it. */
function need(data: ValueData, scope: Scope, steps: Steps): number | Knob | Read<number> {
  const { fixed, read } = numberAt(data, scope, steps)
  if (fixed) return fixed.value as number
  const knob = typeof data === 'object' && data !== null && 'knob' in data ? own(scope.knobs, data.knob) : undefined
  return knob === undefined ? read : (knob as Knob)
}
