import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, atMost, type Condition, chance, has, hasNot, is } from '../rules/condition.js'
import { type Knob, knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import { allHold } from './fire.js'
import { allPass, quickTests } from './quick-tests.js'

/** Numbers that meet often, with those that compare oddly. */
const numbers = fc.constantFrom(-1, -0, 0, 1, 2, 3, NaN, Infinity)
const zeal: Knob = knob({ id: 'zeal', value: 1, range: [0, 3], unit: 'guests', basis: 'tale', grade: 'judgement' })
const needs = fc.oneof(
  numbers,
  fc.constant(zeal),
  numbers.map((need) => () => need),
)
const seen = fc.oneof(numbers, fc.constantFrom(undefined, null, '', '2', true, false) as fc.Arbitrary<never>)
const conditions: fc.Arbitrary<Condition<Moment>> = fc.oneof(
  fc.tuple(seen, needs).map(([value, need]) => atLeast('least', () => value, need)),
  fc.tuple(seen, needs).map(([value, need]) => atMost('most', () => value, need)),
  fc.tuple(seen, seen).map(([value, need]) => is('is', () => value, need)),
  seen.map((value) => has('has', () => value)),
  seen.map((value) => hasNot('has not', () => value)),
  needs.map((need) => chance('chance', need)),
)

describe('conditions made ready to be asked often', () => {
  it('hold where they hold when asked one by one', () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 4 }), fc.option(numbers, { nil: undefined }), (when, set) => {
        const settings = set === undefined ? {} : { zeal: set }
        const moment = { settings, draw: () => 1 } as unknown as Moment
        expect(allPass(quickTests({ when }, settings), moment)).toBe(allHold(when, moment))
      }),
      { numRuns: 2000 },
    )
  })
})
