import { exp, log } from '@lapolicy/core/arithmetic'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EquilibriumInput, type EquilibriumResult, solveEquilibrium } from '../index.js'

type Matrix = readonly (readonly number[])[]
const square = (size: number, of: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(of, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })

/** Sales at home outweigh the rest, as they do; some pairs do not trade. */
const flowsOf = (size: number): fc.Arbitrary<Matrix> =>
  square(size, fc.oneof(fc.constant(0), number(1, 100))).map((rows) =>
    rows.map((row, i) => row.map((one, j) => (i === j ? 50 + 10 * one : one))),
  )
/** A matrix that equals its mirror is balanced: nobody is forced to sell abroad at any price. */
const balanced = (flows: Matrix): Matrix => flows.map((row, i) => row.map((one, j) => one + (flows[j]?.[i] as number)))
const ratesOf = (size: number, most = 3): fc.Arbitrary<Matrix> =>
  square(size, fc.oneof(fc.constant(0), number(0, most))).map((rows) =>
    rows.map((row, i) => row.map((one, j) => (i === j ? 0 : one))),
  )
const zero = (size: number): Matrix => Array.from({ length: size }, () => Array.from({ length: size }, () => 0))

const anyWorld = (most = 3): fc.Arbitrary<EquilibriumInput> =>
  fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.record({
      regions: fc.constant(Array.from({ length: size }, (_, at) => `r${at}`)),
      flows: flowsOf(size),
      tariffs: fc.record({ after: ratesOf(size, most) }),
      elasticity: number(1.5, 10),
      closure: fc.record({ deficits: fc.constantFrom('multiplicative' as const, 'additive' as const) }),
    }),
  )
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(1e-12, Math.abs(a), Math.abs(b))

describe('the equilibrium of any world', () => {
  it('is found, or is said not to be found, for every tariff up to 300 % and elasticities from 1.5 to 10', () => {
    let [found, all] = [0, 0]
    fc.assert(
      fc.property(anyWorld(), (input) => {
        const { diagnostics, ...result } = solveEquilibrium(input)
        all++
        if (diagnostics.converged) {
          found++
          expect(JSON.stringify(result)).not.toContain('null')
          for (const price of [...result.prices, ...result.wages]) expect(price).toBeGreaterThan(0)
        }
      }),
    )
    // Deficits that stay what they were can outgrow an income; anything else has an answer.
    expect(found / all).toBeGreaterThan(0.8)
  })

  it('is found wherever all trade with all and spending is in proportion', () => {
    fc.assert(
      fc.property(anyWorld(), (input) => {
        const flows = input.flows.map((row) => row.map((one) => one + 1))
        expect(solveEquilibrium({ ...input, flows, closure: {} }).diagnostics.converged).toBe(true)
      }),
    )
  })

  it('without a change is no change', () => {
    fc.assert(
      fc.property(anyWorld(), (input) => {
        const rates = input.tariffs.after
        const { wages, prices, realIncome, trade, tradeBefore } = solveEquilibrium({
          ...input,
          tariffs: { before: rates, after: rates },
        })
        for (const hat of [...wages, ...prices, ...realIncome]) expect(hat).toBeCloseTo(1, 12)
        for (const [i, row] of trade.entries())
          for (const [j, one] of row.entries()) expect(relative(one, tradeBefore[i]?.[j] as number)).toBeLessThan(1e-10)
      }),
    )
  })

  it('adds up: the world spends what it earns, revenue included, and every region sells what it earns', () => {
    fc.assert(
      fc.property(anyWorld(), (input) => {
        const { earnings, revenue, spending, trade, diagnostics } = solveEquilibrium(input)
        fc.pre(diagnostics.converged)
        expect(relative(sum(spending), sum(earnings) + sum(revenue))).toBeLessThan(1e-9)
        for (const [i, row] of trade.entries()) expect(relative(sum(row), earnings[i] as number)).toBeLessThan(1e-9)
      }),
    )
  })

  it('does not depend on the unit of the flows', () => {
    fc.assert(
      fc.property(anyWorld(), number(0.001, 1000), (input, unit) => {
        const scaled = { ...input, flows: input.flows.map((row) => row.map((one) => one * unit)) }
        const [one, other] = [solveEquilibrium(input), solveEquilibrium(scaled)]
        fc.pre(one.diagnostics.converged && other.diagnostics.converged)
        for (const [j, income] of one.realIncome.entries())
          expect(relative(income, other.realIncome[j] as number)).toBeLessThan(1e-6)
      }),
    )
  })

  it('follows its regions when they change places', () => {
    fc.assert(
      fc.property(anyWorld(), (input) => {
        const turned = (matrix: Matrix): Matrix => [...matrix].reverse().map((row) => [...row].reverse())
        const back = solveEquilibrium({
          ...input,
          regions: [...input.regions].reverse(),
          flows: turned(input.flows),
          tariffs: { after: turned(input.tariffs.after) },
        })
        const there = solveEquilibrium(input)
        fc.pre(there.diagnostics.converged && back.diagnostics.converged)
        for (const [j, income] of [...back.realIncome].reverse().entries())
          expect(relative(income, there.realIncome[j] as number)).toBeLessThan(1e-6)
      }),
    )
  })

  it('never sells more of a good where a tariff is put on it alone, trade being balanced', () => {
    const bought = ({ trade, costs }: EquilibriumResult, i: number, j: number): number =>
      (trade[i]?.[j] as number) / (costs[i] as number)
    fc.assert(
      fc.property(anyWorld(), fc.nat(), fc.nat(), number(0.01, 3), (world, from, to, rate) => {
        const input = { ...world, flows: balanced(world.flows) }
        const size = input.regions.length
        const [i, j] = [from % size, to % size]
        fc.pre(i !== j && (input.flows[i]?.[j] as number) > 0)
        const after = zero(size).map((row, r) => row.map((_, v) => (r === i && v === j ? rate : 0)))
        const [free, taxed] = [zero(size), after].map((rates) =>
          solveEquilibrium({ ...input, tariffs: { after: rates } }),
        )
        fc.pre(taxed?.diagnostics.converged === true)
        expect(bought(taxed as EquilibriumResult, i, j)).toBeLessThan(bought(free as EquilibriumResult, i, j))
      }),
    )
  })

  it('changes welfare by its own share alone where trade costs change and trade is balanced (Arkolakis et al. 2012)', () => {
    fc.assert(
      fc.property(flowsOf(4), square(4, number(0.5, 2)), number(1.5, 10), (flows, costs, elasticity) => {
        const tradeCostHat = costs.map((row, i) => row.map((one, j) => (i === j ? 1 : one)))
        const { realIncome, ownShare, ownShareBefore } = solveEquilibrium({
          regions: ['a', 'b', 'c', 'd'],
          flows: balanced(flows),
          tariffs: { after: zero(4) },
          tradeCostHat,
          elasticity,
        })
        for (const [j, income] of realIncome.entries()) {
          const share = (ownShare[j] as number) / (ownShareBefore[j] as number)
          expect(relative(income, exp(-log(share) / elasticity))).toBeLessThan(1e-12)
        }
      }),
    )
  })

  it('comes near to closed borders as tariffs grow without bound, trade being balanced', () => {
    fc.assert(
      fc.property(flowsOf(3), (flows) => {
        const after = zero(3).map((row, i) => row.map((_, j) => (i === j ? 0 : 1e5)))
        const { realIncome, ownShare, ownShareBefore, diagnostics } = solveEquilibrium({
          regions: ['a', 'b', 'c'],
          flows: balanced(flows),
          tariffs: { after },
          elasticity: 4,
        })
        expect(diagnostics.converged).toBe(true)
        for (const [j, income] of realIncome.entries()) {
          expect(ownShare[j]).toBeGreaterThan(0.99)
          expect(income).toBeLessThan(1.3)
          expect(ownShareBefore[j]).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('gives the same bits for the same input', () => {
    fc.assert(
      fc.property(anyWorld(), (input) => {
        expect(solveEquilibrium(structuredClone(input))).toEqual(solveEquilibrium(input))
      }),
      { numRuns: 20 },
    )
  })
})
