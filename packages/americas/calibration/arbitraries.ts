import * as fc from 'fast-check'
import { type Answer, answers } from '../src/answer/answer.js'
import type { AnswerInputs } from '../src/answer/inputs.js'
import { type AnswerValues, answerKnobs } from '../src/answer/knobs.js'

/** Numbers spread evenly over an interval, its ends included; `fc.double` would crowd them at zero. */
export const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((n) => low + ((high - low) * n) / 1000)

/** Every state and demand that the model can meet. */
export const anyInputs: fc.Arbitrary<AnswerInputs> = fc.record({
  exposure: between(0, 1),
  severity: between(0, 1),
  imposed: fc.boolean(),
  followThrough: between(0, 1),
  assurance: between(0, 1),
  demandCost: between(0.15, 1),
  alignment: between(-1, 1),
  salience: between(0, 1),
  constraints: between(0, 1),
  outsideOption: between(0, 1),
  retaliatoryCapacity: between(0, 1),
  sidePayment: between(0, 1),
  multilateral: fc.constantFrom(0, 1),
  solidarity: between(0, 1),
})

/** Every setting of the knobs, each anywhere in its range. */
export const anyValues: fc.Arbitrary<AnswerValues> = fc.record(
  Object.fromEntries(Object.entries(answerKnobs).map(([name, { range }]) => [name, between(range[0], range[1])])),
) as unknown as fc.Arbitrary<AnswerValues>

/** Any answers that remain when some are forbidden: at least one. */
export const anyAvailable: fc.Arbitrary<readonly Answer[]> = fc.subarray([...answers], { minLength: 1 })
