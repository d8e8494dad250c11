import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { points } from '../../testing/index.js'
import { indicator, merges } from '../world/indicator.js'
import { type Contributed, merge } from './merge.js'

const contributed: fc.Arbitrary<readonly Contributed[]> = fc.array(
  fc.record({ rule: fc.constantFrom('a', 'b', 'c', 'd'), firing: fc.nat({ max: 9 }), amount: points(60) }),
  { minLength: 1, maxLength: 6 },
)
const how = fc.constantFrom(...merges)
const declared = (which: (typeof merges)[number]): ReturnType<typeof indicator> =>
  indicator({ unit: 'points', range: [-50, 50], merge: which, meaning: 'of nothing' })
/** Rules that set must agree. */
const agreed = (which: string, all: readonly Contributed[]): readonly Contributed[] =>
  which === 'set' ? all.map((one) => ({ ...one, amount: all[0]?.amount ?? 0 })) : all

it('the order of contributions decides nothing', () => {
  fc.assert(
    fc.property(how, points(50), contributed, fc.nat(), (which, before, all, turn) => {
      const given = agreed(which, all)
      const at = turn % given.length
      const turned = [...given.slice(at), ...given.slice(0, at)].reverse()
      expect(merge('p', declared(which), before, turned)).toEqual(merge('p', declared(which), before, given))
    }),
  )
})

it('the result is in range and the shares add up to the change', () => {
  fc.assert(
    fc.property(how, points(50), contributed, (which, before, all) => {
      const { after, shares } = merge('p', declared(which), before, agreed(which, all))
      expect(after).toBeGreaterThanOrEqual(-50)
      expect(after).toBeLessThanOrEqual(50)
      expect(shares.reduce((sum, { delta }) => sum + delta, before)).toBeCloseTo(after, 9)
    }),
  )
})
