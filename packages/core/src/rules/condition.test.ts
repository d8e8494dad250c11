import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, atLeast, atMost, type Condition, chance, checked, has, hasNot, holds, is } from './condition.js'
import { knob } from './knob.js'

interface Context extends Asked {
  readonly value: unknown
}

const asking = (value: unknown, luck = 0.5, settings = {}): Context => ({ value, settings, draw: () => luck })
const number = ({ value }: Context): number => value as number
const bar = knob({ id: 'bar', value: 5, range: [0, 10], unit: 'points', basis: 'tale', grade: 'judgement' })

const outcome = (condition: Condition<Context>, context: Context): unknown => {
  const check = checked(condition, context)
  expect(holds(condition, context)).toBe(check.holds)
  return [check.holds, check.value, check.need, check.margin]
}

describe('a bound', () => {
  it.each([
    ['at least, with room', atLeast('l', number, 3), 5, [true, 5, 3, 2]],
    ['at least, just', atLeast('l', number, 5), 5, [true, 5, 5, 0]],
    ['at least, short by one', atLeast('l', number, 6), 5, [false, 5, 6, -1]],
    ['at most, with room', atMost('l', number, 6), 5, [true, 5, 6, 1]],
    ['at most, over by two', atMost('l', number, 3), 5, [false, 5, 3, -2]],
    ['needing a knob', atLeast('l', number, bar), 5, [true, 5, 5, 0]],
    ['needing what the moment gives', atMost('l', number, ({ value }) => 2 * (value as number)), 4, [true, 4, 8, 4]],
  ] as const)('%s', (_, condition, value, expected) => {
    expect(outcome(condition, asking(value))).toEqual(expected)
  })

  it('needs a knob’s set value where it is set', () => {
    expect(outcome(atLeast('l', number, bar), asking(5, 0, { bar: 7 }))).toEqual([false, 5, 7, -2])
  })

  it('does not hold for what is no number, and records null', () => {
    expect(outcome(atLeast('l', number, 0), asking(Number.NaN))).toEqual([false, null, 0, null])
    expect(outcome(atLeast('l', number, 0), asking(undefined))).toEqual([false, null, 0, null])
    expect(outcome(atLeast('l', number, Infinity), asking(Infinity))).toEqual([true, null, null, null])
  })
})

describe('a yes-or-no', () => {
  const value = ({ value }: Context): string => value as string

  it('is: holds for the value needed, of the same kind', () => {
    expect(outcome(is('l', value, 'a'), asking('a'))).toEqual([true, 'a', 'a', null])
    expect(outcome(is('l', value, 'a'), asking('b'))).toEqual([false, 'b', 'a', null])
    expect(outcome(is('l', value, 1), asking('1'))).toEqual([false, '1', 1, null])
    expect(outcome(is('l', value, null), asking(undefined))).toEqual([false, null, null, null])
    expect(outcome(is('l', value, value), asking('same'))).toEqual([true, 'same', 'same', null])
  })

  it.each([
    [0, true],
    ['0', true],
    [{}, true],
    [true, true],
    [false, false],
    [null, false],
    [undefined, false],
    ['', false],
  ])('has: %j is there: %s', (seen, there) => {
    const read = ({ value }: Context): unknown => value
    expect(outcome(has('l', read), asking(seen))).toEqual([there, there, true, null])
    expect(outcome(hasNot('l', read), asking(seen))).toEqual([!there, there, false, null])
  })
})

describe('a chance', () => {
  it('holds when the draw falls below the probability', () => {
    expect(outcome(chance('l', 0.6), asking(0, 0.5))).toEqual([true, 0.5, 0.6, 0.6 - 0.5])
    expect(outcome(chance('l', 0.5), asking(0, 0.5))).toEqual([false, 0.5, 0.5, 0])
    expect(outcome(chance('l', 0), asking(0, 0))).toEqual([false, 0, 0, 0])
  })

  it('asks for the draw named by its label', () => {
    const asked: string[] = []
    holds(chance('the wind turns', 1), { value: 0, settings: {}, draw: (purpose) => asked.push(purpose) })
    expect(asked).toEqual(['the wind turns'])
  })
})

it('the quick answer and the recorded one agree, whatever is read and needed', () => {
  const numbers = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }))
  const conditions = fc.constantFrom(atLeast<Context>, atMost<Context>)
  fc.assert(
    fc.property(conditions, numbers, numbers, (make, value, need) => {
      const condition = make('l', number, need)
      return holds(condition, asking(value)) === checked(condition, asking(value)).holds
    }),
  )
})
