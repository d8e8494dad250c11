import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Duty, tiersOf, wedgeOf } from './duty.js'

const steps = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => low + ((high - low) * step) / 1000)
const duty: fc.Arbitrary<Duty> = fc.record({ rate: steps(0, 10), coverage: steps(0, 1) })
const duties = fc.array(duty, { maxLength: 4 })
const elasticity = steps(1.2, 6)

/** Factor by which a pair's goods become dearer as a whole. */
const dearer = (of: readonly Duty[], at: number): number => {
  const { tariff, cost } = wedgeOf(tiersOf(of), at)
  return (1 + tariff) * cost
}

describe('the tiers of a pair', () => {
  it('cover what the widest measure covers, and charge what all of them charge together', () => {
    fc.assert(
      fc.property(duties, (of) => {
        const tiers = tiersOf(of)
        const charged = of.filter(({ rate }) => rate > 0)
        const covered = tiers.reduce((sum, { share }) => sum + share, 0)
        expect(covered).toBeCloseTo(Math.max(0, ...charged.map(({ coverage }) => coverage)), 12)
        const taken = tiers.reduce((sum, { share, rate }) => sum + share * rate, 0)
        expect(taken).toBeCloseTo(
          charged.reduce((sum, { rate, coverage }) => sum + rate * coverage, 0),
          9,
        )
      }),
    )
  })
})

describe('the wedge of a pair', () => {
  it('is a tariff of 0 or more and a cost of 1 or more, dearer for a higher rate, a wider cover and one measure more', () => {
    fc.assert(
      fc.property(duties, duty, elasticity, (of, more, at) => {
        const { tariff, cost } = wedgeOf(tiersOf(of), at)
        expect(tariff).toBeGreaterThanOrEqual(0)
        expect(cost).toBeGreaterThanOrEqual(1)
        expect(dearer([...of, more], at)).toBeGreaterThanOrEqual(dearer(of, at) - 1e-9)
      }),
    )
  })

  it('is nearly the average rate where rates are small', () => {
    fc.assert(
      fc.property(steps(0, 1), steps(0, 0.001), elasticity, (coverage, rate, at) => {
        expect(Math.abs(dearer([{ rate, coverage }], at) - 1 - rate * coverage)).toBeLessThan(1e-5)
      }),
    )
  })
})
