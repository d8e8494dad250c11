import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tradeRegions } from '../figures/trade/region.js'
import type { Duty } from './duty.js'
import { type TradeEffects, tradeEffects, tradeModel } from './trade-effects.js'
import type { Tariffs, TradeQuestion } from './trade-key.js'

/** Few runs: each solves the whole world. */
const runs = { numRuns: 25 }
const steps = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 100 }).map((step) => low + ((high - low) * step) / 100)
const rate = fc.oneof(steps(0.01, 0.6), steps(0.6, 3))
const coverage = steps(0.05, 1)
const elasticity = steps(1.2, 6)
const states = ['ARG', 'BRA', 'CAN', 'CHL', 'CHN', 'COL', 'EU27', 'HTI', 'MEX', 'PAN', 'SUR', 'USA'] as const
const pair = fc
  .tuple(fc.constantFrom(...states), fc.constantFrom(...states))
  .filter(([exporter, importer]) => exporter !== importer)

const on = (exporter: string, importer: string, duty: Duty): Tariffs => ({ [importer]: { [exporter]: [duty] } })
const ask = (tariffs: Tariffs, at: number): TradeEffects => tradeEffects({ tariffs, elasticity: at })
const slack = 1e-6

describe('a tariff', () => {
  it('cuts what is sold under it and costs the seller, more the higher it is and the more it covers', () => {
    fc.assert(
      fc.property(pair, rate, rate, coverage, coverage, elasticity, ([from, to], one, other, some, more, at) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [narrow, wide] = [Math.min(some, more), Math.max(some, more)]
        const under = (size: number, share: number): TradeEffects =>
          ask(on(from, to, { rate: size, coverage: share }), at)
        const [mild, harsh, wider] = [under(low, narrow), under(high, narrow), under(low, wide)]
        for (const worse of [harsh, wider]) {
          expect(worse.flow(from, to)).toBeLessThanOrEqual((mild.flow(from, to) as number) + slack)
          expect(worse.exports(from)).toBeLessThanOrEqual((mild.exports(from) as number) + slack)
          expect(worse.realIncome(from)).toBeLessThanOrEqual((mild.realIncome(from) as number) + slack)
          expect(worse.homeCost(to)).toBeGreaterThanOrEqual((mild.homeCost(to) as number) - slack)
        }
        expect(mild.flow(from, to)).toBeLessThanOrEqual(slack)
        expect(mild.homeCost(to)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })

  it('cuts sales more the longer buyers have had to turn to others', () => {
    fc.assert(
      fc.property(pair, rate, coverage, elasticity, elasticity, ([from, to], size, share, one, other) => {
        const sold = (at: number): number =>
          ask(on(from, to, { rate: size, coverage: share }), at).flow(from, to) as number
        expect(sold(Math.max(one, other))).toBeLessThanOrEqual(sold(Math.min(one, other)) + slack)
      }),
      runs,
    )
  })

  it('answered in kind costs the coercer exports and income', () => {
    fc.assert(
      fc.property(pair, rate, rate, elasticity, ([from, to], size, answer, at) => {
        const first = on(from, to, { rate: size, coverage: 1 })
        const [alone, both] = [ask(first, at), ask({ ...first, ...on(to, from, { rate: answer, coverage: 1 }) }, at)]
        expect(both.flow(to, from)).toBeLessThanOrEqual((alone.flow(to, from) as number) + slack)
        expect(both.exports(to)).toBeLessThanOrEqual((alone.exports(to) as number) + slack)
        expect(both.realIncome(to)).toBeLessThanOrEqual((alone.realIncome(to) as number) + slack)
      }),
      runs,
    )
  })
})

const questions: fc.Arbitrary<TradeQuestion> = fc
  .record({ pair, rate, coverage, elasticity: fc.constantFrom(1.5, 2.2, 4) })
  .map(({ pair: [from, to], elasticity: at, ...duty }) => ({ tariffs: on(from, to, duty), elasticity: at }))

/** All that an answer says. */
const told = ({ flow, exports, realIncome, homeCost }: TradeEffects): readonly (number | null)[] => [
  ...tradeRegions.flatMap((from) => [flow(from, 'USA'), flow('USA', from)]),
  ...tradeRegions.flatMap((state) => [exports(state), realIncome(state), homeCost(state)]),
]

it('an answer depends on its question alone: not on what is kept, nor on what was asked before', () => {
  fc.assert(
    fc.property(fc.array(questions, { minLength: 2, maxLength: 4 }), (asked) => {
      const forgetting = tradeModel(0)
      const keeping = tradeModel(2)
      const fresh = asked.map((question) => told(forgetting(question)))
      const backwards = [...asked].reverse().map((question) => told(keeping(question)))
      expect(backwards.reverse()).toEqual(fresh)
      expect(asked.map((question) => told(keeping(question)))).toEqual(fresh)
    }),
    { numRuns: 8 },
  )
})
