import { checkSort, numberAt, truthAt } from './expected.js'
import type { Steps } from './fault.js'
import { checkFits } from './fits.js'
import { type Compiled, fixedValue, type Read, type Scope } from './scope.js'
import { NONE, SINGLE, TRUTH } from './sort.js'
import type { ValueData } from './value-data.js'

type Operator = (data: never, scope: Scope, steps: Steps) => Compiled

const truth = (read: Read<boolean>): Compiled => ({ sort: TRUTH, read })

const comparing =
  (make: (left: Read<number>, right: Read<number>) => Read<boolean>): Operator =>
  (data: readonly [ValueData, ValueData], scope, steps) => {
    const [left, right] = data.map((part, at) => numberAt(part, scope, [...steps, at]).read)
    return truth(make(left as Read<number>, right as Read<number>))
  }

/** The operators that ask, choose, and tell what is there. */
export const truths: Readonly<Record<string, Operator>> = {
  'at-least': comparing((left, right) => (moment) => left(moment) >= right(moment)),
  'at-most': comparing((left, right) => (moment) => left(moment) <= right(moment)),
  above: comparing((left, right) => (moment) => left(moment) > right(moment)),
  below: comparing((left, right) => (moment) => left(moment) < right(moment)),
  all: (data: readonly ValueData[], scope, steps) => {
    const parts = data.map((part, at) => truthAt(part, scope, [...steps, at]))
    return truth(parts.reduce((left, right) => (moment) => left(moment) && right(moment)))
  },
  any: (data: readonly ValueData[], scope, steps) => {
    const parts = data.map((part, at) => truthAt(part, scope, [...steps, at]))
    return truth(parts.reduce((left, right) => (moment) => left(moment) || right(moment)))
  },
  not: (data: ValueData, scope, steps) => {
    const value = truthAt(data, scope, steps)
    return truth((moment) => !value(moment))
  },
  exists: (data: ValueData, scope, steps) => {
    const { read } = scope.value(data, scope, steps)
    return truth((moment) => (read(moment) ?? null) !== null)
  },
  same: (data: readonly [ValueData, ValueData], scope, steps) => {
    const [left, right] = data.map((part, at) => scope.value(part, scope, [...steps, at])) as [Compiled, Compiled]
    checkFits(left, right, [...steps, 1])
    const [one, other] = [left.read, right.read]
    return truth((moment) => (one(moment) ?? null) === (other(moment) ?? null))
  },
  'one-of': (data: { readonly value: ValueData; readonly list: readonly (string | number)[] }, scope, steps) => {
    const value = scope.value(data.value, scope, [...steps, 'value'])
    data.list.forEach((one, at) => {
      checkFits(value, fixedValue(one), [...steps, 'list', at])
    })
    const list: ReadonlySet<unknown> = new Set(data.list)
    return truth((moment) => list.has(value.read(moment)))
  },
  either: (data: readonly ValueData[], scope, steps) =>
    data
      .map((part, at) => scope.value(part, scope, [...steps, at]))
      .reduce((left, right) => {
        const [one, other] = [left.read, right.read]
        return { sort: (left.sort & ~NONE) | right.sort, read: (moment) => one(moment) ?? other(moment) }
      }),
  choose: (data: Readonly<Record<'if' | 'then' | 'else', ValueData>>, scope, steps) => {
    const asked = truthAt(data.if, scope, [...steps, 'if'])
    const one = scope.value(data.then, scope, [...steps, 'then'])
    const other = scope.value(data.else, scope, [...steps, 'else'])
    checkSort(one, SINGLE, [...steps, 'then'])
    checkSort(other, SINGLE, [...steps, 'else'])
    const [left, right] = [one.read, other.read]
    return { sort: one.sort | other.sort, read: (moment) => (asked(moment) ? left(moment) : right(moment)) }
  },
}
