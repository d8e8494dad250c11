import { exp, log, logistic, pow } from '../arithmetic.js'
import { dayOf } from './day.js'
import { numberAt } from './expected.js'
import { type Steps, wrongType } from './fault.js'
import { type Compiled, fixedValue, type Read, type Scope } from './scope.js'
import { NUMBER } from './sort.js'
import type { ValueData } from './value-data.js'

type Operator = (data: never, scope: Scope, steps: Steps) => Compiled

/** A number reckoned from others. What does not depend on the moment is reckoned once. */
function reckoned(parts: readonly Compiled[], read: Read<number>, steps: Steps): Compiled<number> {
  if (!parts.every(({ fixed }) => fixed !== undefined)) return { sort: NUMBER, read }
  const result = read(undefined as never)
  if (!Number.isFinite(result)) wrongType(steps, `it comes to ${result}`, 'a finite number', 'correct it')
  return fixedValue(result)
}

const one =
  (make: (value: Read<number>) => Read<number>): Operator =>
  (data: ValueData, scope, steps) => {
    const value = numberAt(data, scope, steps)
    return reckoned([value], make(value.read), steps)
  }

const two =
  (make: (left: Read<number>, right: Read<number>) => Read<number>): Operator =>
  (data: readonly [ValueData, ValueData], scope, steps) => {
    const [left, right] = data.map((part, at) => numberAt(part, scope, [...steps, at])) as [
      Compiled<number>,
      Compiled<number>,
    ]
    return reckoned([left, right], make(left.read, right.read), steps)
  }

/** From the left: `[a, b, c]` is `(a b) c`, so that sums come out as they are written. */
const many =
  (make: (left: Read<number>, right: Read<number>) => Read<number>): Operator =>
  (data: readonly ValueData[], scope, steps) =>
    data
      .map((part, at) => numberAt(part, scope, [...steps, at]))
      .reduce((left, right) => reckoned([left, right], make(left.read, right.read), steps))

/** The operators that make a number of numbers. */
export const arithmetic: Readonly<Record<string, Operator>> = {
  add: many((left, right) => (moment) => left(moment) + right(moment)),
  multiply: many((left, right) => (moment) => left(moment) * right(moment)),
  min: many((left, right) => (moment) => Math.min(left(moment), right(moment))),
  max: many((left, right) => (moment) => Math.max(left(moment), right(moment))),
  subtract: two((left, right) => (moment) => left(moment) - right(moment)),
  divide: two((left, right) => (moment) => left(moment) / right(moment)),
  remainder: two((left, right) => (moment) => left(moment) % right(moment)),
  power: two((left, right) => (moment) => pow(left(moment), right(moment))),
  exp: one((value) => (moment) => exp(value(moment))),
  log: one((value) => (moment) => log(value(moment))),
  logistic: one((value) => (moment) => logistic(value(moment))),
  floor: one((value) => (moment) => Math.floor(value(moment))),
  round: one((value) => (moment) => Math.round(value(moment))),
  absolute: one((value) => (moment) => Math.abs(value(moment))),
  day: (data: ValueData, scope, steps) => {
    const { read } = numberAt(data, scope, steps)
    return { sort: NUMBER, read: (moment) => dayOf(moment.event.date) + read(moment) }
  },
  clamp: (data: Readonly<Record<'value' | 'low' | 'high', ValueData>>, scope, steps) => {
    const [value, low, high] = (['value', 'low', 'high'] as const).map((name) =>
      numberAt(data[name], scope, [...steps, name]),
    ) as [Compiled<number>, Compiled<number>, Compiled<number>]
    const read: Read<number> = (moment) => Math.min(high.read(moment), Math.max(low.read(moment), value.read(moment)))
    return reckoned([value, low, high], read, steps)
  },
}
