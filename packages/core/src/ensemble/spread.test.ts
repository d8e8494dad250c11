import { describe, expect, it } from 'vitest'
import { quantileOf, spreadOf } from './spread.js'
import { count, openTally, type Tally, tallyOf } from './tally.js'

const tallied = (values: readonly (number | null)[], resolution = 16): Tally => {
  const tally = openTally(resolution)
  for (const value of values) count(tally, value)
  return tallyOf(tally)
}

describe('a spread', () => {
  it('is null where nothing is known', () => {
    const tally = tallied([null, null])
    expect(spreadOf(tally)).toEqual({ known: 0, mean: null, deviation: null, within: 0 })
    expect(quantileOf(tally, 0.5)).toBe(null)
  })

  it('has the mean and the deviation of a sample', () => {
    expect(spreadOf(tallied([2, 4, 4, 4, 5, 5, 7, 9, null]))).toEqual({
      known: 8,
      mean: 5,
      deviation: Math.sqrt(32 / 7),
      within: 0,
    })
  })

  it('of one run has no deviation', () => {
    expect(spreadOf(tallied([7]))).toEqual({ known: 1, mean: 7, deviation: 0, within: 0 })
  })

  it('of equals is their value, whatever sums do', () => {
    const tally = tallied(Array.from({ length: 10 }, () => 0.1))
    expect(spreadOf(tally)).toEqual({ known: 10, mean: 0.1, deviation: 0, within: 0 })
    expect([0, 0.3, 0.5, 1].map((share) => quantileOf(tally, share))).toEqual([0.1, 0.1, 0.1, 0.1])
  })

  it('interpolates between neighbours', () => {
    const tally = tallied([10, 20, 30, 40])
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(tally, share))).toEqual([10, 17.5, 25, 32.5, 40])
  })

  it('gives a value as many places as it was seen', () => {
    const tally = tallied([1, 1, 1, 5, 9])
    expect([0.25, 0.5, 0.75, 0.875].map((share) => quantileOf(tally, share))).toEqual([1, 1, 5, 7])
  })

  it('on a grid takes the middles of cells, says how far it may be off, and keeps the ends exact', () => {
    const tally = tallied(Array.from({ length: 33 }, (_, at) => at + 0.25))
    expect(tally.grid).toBe(2)
    expect(spreadOf(tally).within).toBe(2)
    expect([0, 0.5, 1].map((share) => quantileOf(tally, share))).toEqual([0.25, 18, 32.25])
    expect(spreadOf(tally).mean).toBeCloseTo((2 + 6 + 10 + 14 + 18 + 22 + 26 + 30) * (4 / 33) + 32.25 / 33, 12)
  })

  it('on a grid leaves no middle outside what was seen', () => {
    const tally = tallied(Array.from({ length: 17 }, (_, at) => at * 1.001))
    expect(tally.grid).toBe(1)
    expect(quantileOf(tally, 15.5 / 16)).toBe((15 + 16 * 1.001) / 2)
  })
})
