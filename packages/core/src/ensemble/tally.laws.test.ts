import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, EXACT, finestGrid, widthOf } from './grid.js'
import { quantileOf, spreadOf } from './spread.js'
import { count, countAll, openTally, type Tally, tallyOf } from './tally.js'

const resolution = 16

const tallied = (values: readonly (number | null)[]): Tally => {
  const tally = openTally(resolution)
  for (const value of values) count(tally, value)
  return tallyOf(tally)
}

const together = (parts: readonly Tally[]): Tally => {
  const tally = openTally(resolution)
  for (const part of parts) countAll(tally, part)
  return tallyOf(tally)
}

/** Few values, many, close together, far apart, and not known. */
const value = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ noNaN: true }),
  fc.constant(null),
)
const values = fc.array(value, { maxLength: 120, size: 'max' })

describe('tallies of any values', () => {
  it('are often on a grid, and often not: the generator is worth something', () => {
    const grids = fc.sample(values, 200).map((one) => tallied(one).grid !== null)
    expect(grids.filter(Boolean).length).toBeGreaterThan(40)
    expect(grids.filter((on) => !on).length).toBeGreaterThan(10)
  })

  it('are the same however the values are ordered and shared out', () => {
    const cuts = fc.array(fc.nat({ max: 4 }), { minLength: 120, maxLength: 120 })
    fc.assert(
      fc.property(values, cuts, fc.boolean(), (all, cut, backwards) => {
        const parts = [0, 1, 2, 3, 4].map((which) => tallied(all.filter((_, at) => cut[at] === which)))
        const [first, ...rest] = backwards ? parts.reverse() : parts
        const nested = together([first as Tally, together(rest)])
        expect(together(parts)).toEqual(tallied(all))
        expect(nested).toEqual(tallied(all))
        expect(tallied([...all].reverse())).toEqual(tallied(all))
      }),
    )
  })

  it('never keep more values than their resolution', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(tallied(all).values.length).toBeLessThanOrEqual(resolution)
      }),
    )
  })

  it('have no finer grid on which as many values would fit', () => {
    fc.assert(
      fc.property(values, (all) => {
        const known = all.filter((one): one is number => one !== null && Number.isFinite(one))
        const { grid } = tallied(all)
        const different = new Set(known.map((one) => cellOf(one, EXACT))).size
        const finest = different <= resolution ? null : finestGrid(known, EXACT, resolution)
        expect(grid).toBe(finest)
      }),
    )
  })

  it('give quantiles and means no further from those of the values than they say', () => {
    const moderate = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 120,
      size: 'max',
    })
    fc.assert(
      fc.property(moderate, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const sorted = Float64Array.from(all).sort()
        const rank = (sorted.length - 1) * share
        const [low, high] = [sorted[Math.floor(rank)] as number, sorted[Math.ceil(rank)] as number]
        const tally = tallied(all)
        const { mean, within } = spreadOf(tally)
        const allowed = within + 1e-6
        expect(Math.abs((quantileOf(tally, share) as number) - (low + (high - low) * (rank % 1)))).toBeLessThanOrEqual(
          allowed,
        )
        expect(
          Math.abs((mean as number) - sorted.reduce((sum, one) => sum + one, 0) / sorted.length),
        ).toBeLessThanOrEqual(allowed)
        expect(within).toBe(tally.grid === null ? 0 : widthOf(tally.grid) / 2)
      }),
    )
  })
})
