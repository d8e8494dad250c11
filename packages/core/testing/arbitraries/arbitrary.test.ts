import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, level, points, probability, share } from './arbitrary.js'

/** Values as a property gets them, edge cases and all. */
function drawn(arbitrary: fc.Arbitrary<number>): readonly number[] {
  const values: number[] = []
  fc.assert(
    fc.property(arbitrary, (value) => {
      values.push(value)
    }),
    { numRuns: 1000 },
  )
  return values
}
const part = (values: readonly number[], low: number, high: number): number =>
  values.filter((value) => value >= low && value < high).length / values.length

describe.each([
  ['share', share(), 0, 1],
  ['probability', probability(), 0, 1],
  ['points', points(), -50, 50],
  ['level', level(100, 500), 100, 500],
])('%s', (_, arbitrary, low, high) => {
  const values = drawn(arbitrary)
  const width = high - low

  it('stays between its ends', () => {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...values)).toBeLessThanOrEqual(high)
  })

  it('lands in every fifth of its range, and more than half of the time between the outer fifths', () => {
    for (let fifth = 0; fifth < 5; fifth++)
      expect(part(values, low + (fifth * width) / 5, low + ((fifth + 1) * width) / 5)).toBeGreaterThan(0.08)
    expect(part(values, low + width / 5, high - width / 5)).toBeGreaterThan(0.4)
  })
})

it('days are whole, and reach both ends', () => {
  const values = drawn(days(10))
  expect(new Set(values)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
})

it('doubles would not do: hardly any lands between a tenth and nine tenths', () => {
  expect(part(drawn(fc.double({ min: 0, max: 1, noNaN: true })), 0.1, 0.9)).toBeLessThan(0.2)
})
