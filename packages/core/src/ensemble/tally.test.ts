import { describe, expect, it } from 'vitest'
import { count, countAll, openTally, type Tally, tallyOf } from './tally.js'

const tallied = (values: readonly (number | null)[], resolution = 16): Tally => {
  const tally = openTally(resolution)
  for (const value of values) count(tally, value)
  return tallyOf(tally)
}

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, at) => at)

describe('a tally', () => {
  it('holds nothing before the first value', () => {
    expect(tallied([])).toEqual({ unknown: 0, least: null, most: null, grid: null, values: [], counts: [] })
  })

  it('holds each value once, ascending, with how often it came', () => {
    expect(tallied([3, 10, -2, 3, 10, 3])).toEqual({
      unknown: 0,
      least: -2,
      most: 10,
      grid: null,
      values: [-2, 3, 10],
      counts: [1, 3, 2],
    })
  })

  it('takes both zeros for one', () => {
    const { values, counts, least } = tallied([-0, 0])
    expect([values, counts, Object.is(least, 0)]).toEqual([[0], [2], true])
  })

  it('counts what is not known, and what is no finite number, apart', () => {
    const { unknown, values, most } = tallied([null, 1, Number.NaN, Infinity, -Infinity])
    expect([unknown, values, most]).toEqual([4, [1], 1])
  })

  it('is exact up to its resolution, and on a grid beyond', () => {
    expect(tallied(upTo(15)).grid).toBe(null)
    const { grid, values, counts, least, most } = tallied(upTo(16))
    expect([grid, values, counts]).toEqual([1, [0, 2, 4, 6, 8, 10, 12, 14, 16], [2, 2, 2, 2, 2, 2, 2, 2, 1]])
    expect([least, most]).toEqual([0, 16])
  })

  it('takes in another with all that it counted', () => {
    const tally = openTally(16)
    count(tally, 5)
    count(tally, null)
    countAll(tally, tallied([5, 7, 7, null]))
    expect(tallyOf(tally)).toEqual({ unknown: 2, least: 5, most: 7, grid: null, values: [5, 7], counts: [2, 2] })
  })

  it('takes in one on a coarser grid by moving to it', () => {
    const tally = openTally(16)
    count(tally, 3)
    countAll(tally, tallied(upTo(16)))
    expect(tallyOf(tally)).toEqual(tallied([...upTo(16), 3]))
  })

  it('takes in a finer one on its own grid', () => {
    const tally = openTally(16)
    for (const value of upTo(16)) count(tally, value)
    countAll(tally, tallied([3, 90]))
    expect(tallyOf(tally)).toEqual(tallied([...upTo(16), 3, 90]))
  })

  it('takes in an empty one without a change', () => {
    const tally = openTally(16)
    count(tally, 4)
    countAll(tally, tallied([]))
    expect(tallyOf(tally)).toEqual(tallied([4]))
  })
})
