import type { EffectData, RuleData } from './rule-data.js'

/** A rule in the one way that it is kept: lists where one was given, nothing that says what goes without saying. */
export function canonical(data: RuleData): RuleData {
  const { id, on, basis, emits, changes, knobs, over, when, let: lets, then } = data
  return deepFrozen({
    id,
    on: listOf(on),
    basis: listOf(basis),
    ...(emits === undefined || isEmpty(emits) ? {} : { emits }),
    ...(changes === undefined || changes.length === 0 ? {} : { changes }),
    ...(knobs === undefined || isEmpty(knobs) ? {} : { knobs }),
    ...(over === undefined ? {} : { over }),
    ...(when === undefined || when.length === 0 ? {} : { when }),
    ...(lets === undefined || isEmpty(lets) ? {} : { let: lets }),
    then: then.map(plainEffect),
  })
}

function plainEffect(effect: EffectData): EffectData {
  if (!('emit' in effect)) return effect
  const { 'in-days': days, payload, ...rest } = effect
  return {
    ...rest,
    ...(days === undefined || days === 0 ? {} : { 'in-days': days }),
    ...(payload === undefined || isEmpty(payload) ? {} : { payload }),
  }
}

const listOf = (given: string | readonly string[]): readonly string[] => (typeof given === 'string' ? [given] : given)

const isEmpty = (record: object): boolean => Object.keys(record).length === 0

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFrozen(inner)
  return Object.freeze(value)
}
