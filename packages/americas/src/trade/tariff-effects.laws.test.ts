import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tradeRegions } from '../figures/trade/region.js'
import { tariffEffects } from './tariff-effects.js'
import type { TariffQuestion } from './tariff-question.js'

const steps = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => low + ((high - low) * step) / 1000)
const region = fc.constantFrom(...tradeRegions)
const question: fc.Arbitrary<TariffQuestion> = fc
  .record({
    actor: fc.oneof(fc.constant('USA' as const), region),
    target: fc.uniqueArray(region, { minLength: 1, maxLength: 4 }),
    rate: steps(0.01, 3),
    coverage: steps(0.05, 1),
    elasticity: steps(1.2, 8),
  })
  .filter(({ actor, target }) => !target.includes(actor))
// Every case is two solutions of 37 regions.
const few = { numRuns: 12 }

describe('the effects of a tariff', () => {
  it('come with an answer, whatever is asked: no gain of its author stands alone', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { effects, targets, actor } = tariffEffects(asked)
        for (const { alone, answered } of effects) {
          expect([alone.converged, answered.converged]).toEqual([true, true])
          const revenue = (id: string) => answered.regions.find((one) => one.region === id)?.revenue ?? 0
          for (const target of targets)
            if (answered.between.some(({ from, to, before }) => from === actor && to === target && before > 0))
              expect(revenue(target)).toBeGreaterThan(0)
          const income = (of: typeof alone) => of.regions.find(({ role }) => role === 'actor')?.realIncome?.percent
          // An answer takes from the author of the tariff, as far as there is trade to answer on.
          if (income(alone) !== undefined) expect(income(answered)).toBeLessThanOrEqual((income(alone) ?? 0) + 1e-7)
        }
      }),
      few,
    )
  })

  it('never raise what the targets sell the actor, and are no less for more coverage', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const sales = (coverage: number) =>
          tariffEffects({ ...asked, coverage }).effects.flatMap(({ alone }) =>
            alone.between.filter(({ to }) => to === asked.actor).map(({ dollars }) => dollars),
          )
        const [part, whole] = [sales(asked.coverage ?? 1), sales(1)]
        const all = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)
        expect(all(part)).toBeLessThanOrEqual(1e-6)
        expect(all(whole)).toBeLessThanOrEqual(all(part) + 1e-6)
      }),
      few,
    )
  })

  it('are finite, and are the same for the same question in any order of its targets', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const one = tariffEffects(asked)
        const other = tariffEffects({ ...asked, target: [...asked.target].reverse() })
        expect(other).toEqual(one)
        expect(
          JSON.stringify(one, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? 'broken' : value)),
        ).not.toContain('broken')
      }),
      { numRuns: 5 },
    )
  })
})
