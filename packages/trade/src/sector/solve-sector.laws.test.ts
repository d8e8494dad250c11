import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectorInput } from './sector.js'
import { type SectorResult, solveSector } from './solve-sector.js'

/** Numbers spread evenly over an interval. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 10_000 }).map((n) => low + ((high - low) * n) / 10_000)

const square = (size: number, of: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(of, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })

/** Sectors of two to six regions: some flows are zero, all elasticities wide of what is usual. */
const sectors = (top = 3): fc.Arbitrary<SectorInput> =>
  fc.integer({ min: 2, max: 6 }).chain((size) => {
    const each = (of: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
      fc.array(of, { minLength: size, maxLength: size })
    return fc
      .record({
        flows: square(size, fc.oneof({ weight: 4, arbitrary: between(1, 1000) }, fc.constant(0))),
        home: each(between(1, 5000)),
        before: square(size, between(0, 0.5)),
        after: square(size, between(0, top)),
        demand: each(between(-4, -0.1)),
        supply: each(fc.oneof({ weight: 5, arbitrary: between(0, 8) }, fc.constant(Infinity))),
        substitution: each(between(0.2, 12)),
      })
      .map(({ flows, home, before, after, ...elasticities }) => ({
        regions: home.map((_, at) => `R${at}`),
        flows: flows.map((row, r) => row.map((value, v) => (r === v ? (home[r] as number) : value))),
        tariffs: { before, after },
        ...elasticities,
      }))
  })

const modes = fc.constantFrom('exact' as const, 'gsim' as const)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const numbersIn = (result: SectorResult): number[] =>
  Object.values(result)
    .flatMap((field) => (Array.isArray(field) ? field.flat() : []))
    .filter((x) => typeof x === 'number')

/** Whether two numbers agree within a part of their size, or of 1. */
const near = (a: number, b: number, within: number): boolean =>
  Math.abs(a - b) <= within * Math.max(1, Math.abs(a), Math.abs(b))

const allNear = (a: readonly number[], b: readonly number[], within: number): boolean =>
  a.length === b.length && a.every((value, at) => near(value, b[at] as number, within))

describe('a sector', () => {
  it('has an answer for every tariff from 0 to 300 %, without a number that is none', () => {
    fc.assert(
      fc.property(sectors(), modes, (sector, mode) => {
        const result = solveSector({ ...sector, mode })
        expect(result.diagnostics.converged).toBe(true)
        expect(numbersIn(result).every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('does not change without a shock', () => {
    fc.assert(
      fc.property(sectors(), modes, ({ tariffs, ...sector }, mode) => {
        const result = solveSector({ ...sector, mode, tariffs: { before: tariffs.after, after: tariffs.after } })
        const { flows: after, ...changes } = result
        const largest = Math.max(...sector.flows.flat())
        expect(numbersIn(changes as SectorResult).every((change) => Math.abs(change) < 1e-12 * largest)).toBe(true)
        expect(after.flat().every((value, at) => near(value, sector.flows.flat()[at] as number, 1e-12))).toBe(true)
      }),
    )
  })

  it('adds up: an origin earns what it sells, a destination spends what its buyers want, gains are the sum of their parts', () => {
    fc.assert(
      fc.property(sectors(), modes, (sector, mode) => {
        const result = solveSector({ ...sector, mode })
        const { flows, tariffs } = sector
        flows.forEach((row, r) => {
          const earned = sum(row) * (1 + (result.output[r] as number)) * (1 + (result.worldPrices[r] as number))
          expect(near(sum(result.flows[r] ?? []), earned, 1e-9)).toBe(true)
          const spent = (matrix: readonly (readonly number[])[], rates: readonly (readonly number[])[]): number =>
            sum(matrix.map((line, s) => (line[r] as number) * (1 + (rates[s]?.[r] as number))))
          if (mode === 'exact') {
            const elasticity = (sector.demand as number[])[r] as number
            const wanted = (1 + (result.compositePrices[r] as number)) ** (1 + elasticity)
            expect(near(spent(result.flows, tariffs.after), spent(flows, tariffs.before ?? []) * wanted, 1e-9)).toBe(
              true,
            )
          }
          const parts = [result.producerSurplus, result.consumerSurplus, result.tariffRevenue].map(
            (of) => of[r] as number,
          )
          expect(near(result.netWelfare[r] as number, sum(parts), 1e-12)).toBe(true)
        })
      }),
    )
  })

  it('does not see the unit of its flows', () => {
    fc.assert(
      fc.property(sectors(), modes, between(0.001, 1000), (sector, mode, scale) => {
        const result = solveSector({ ...sector, mode })
        const flows = sector.flows.map((row) => row.map((value) => value * scale))
        const scaled = solveSector({ ...sector, mode, flows })
        for (const of of ['worldPrices', 'compositePrices', 'output'] as const)
          expect(allNear(result[of], scaled[of], 1e-9)).toBe(true)
        expect(
          allNear(
            result.netWelfare.map((gain) => gain * scale),
            scaled.netWelfare,
            1e-8,
          ),
        ).toBe(true)
      }),
    )
  })

  it('permutes its answer with its regions', () => {
    fc.assert(
      fc.property(sectors(), modes, fc.infiniteStream(fc.nat()), (sector, mode, keys) => {
        const order = sector.regions
          .map((_, at) => ({ at, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key || a.at - b.at)
          .map(({ at }) => at)
        const list = <Item>(of: readonly Item[]): Item[] => order.map((at) => of[at] as Item)
        const both = (of: readonly (readonly number[])[]): number[][] => list(of).map(list)
        const { before, after } = sector.tariffs
        const result = solveSector({ ...sector, mode })
        const other = solveSector({
          mode,
          regions: list(sector.regions),
          flows: both(sector.flows),
          tariffs: { before: both(before ?? []), after: both(after) },
          demand: list(sector.demand as number[]),
          supply: list(sector.supply as number[]),
          substitution: list(sector.substitution as number[]),
        })
        expect(allNear(list(result.worldPrices), other.worldPrices, 1e-9)).toBe(true)
        expect(allNear(list(result.netWelfare), other.netWelfare, 1e-8)).toBe(true)
      }),
    )
  })

  it('imports no more of what it puts a higher tariff on', () => {
    fc.assert(
      fc.property(sectors(), fc.nat(), fc.nat(), between(0.01, 3), (sector, from, to, more) => {
        const [r, v] = [from % sector.regions.length, to % sector.regions.length]
        const base = sector.tariffs.before ?? []
        const after = base.map((row, s) => row.map((rate, u) => (s === r && u === v ? rate + more : rate)))
        const { quantities } = solveSector({ ...sector, tariffs: { before: base, after } })
        expect(quantities[r]?.[v]).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('answers small shocks alike in both modes, and the nearer the smaller they are', () => {
    fc.assert(
      fc.property(sectors(0.5), ({ tariffs, ...sector }) => {
        const base = tariffs.before ?? []
        /** The widest gap between the modes under a part of the shock, as a share of that part. */
        const gap = (part: number): { price: number; welfare: number } => {
          const after = base.map((row, r) =>
            row.map((rate, v) => rate + part * ((tariffs.after[r]?.[v] as number) - rate)),
          )
          const [exact, linear] = (['exact', 'gsim'] as const).map((mode) =>
            solveSector({ ...sector, mode, tariffs: { before: base, after } }),
          ) as [SectorResult, SectorResult]
          const widest = (of: 'worldPrices' | 'netWelfare'): number =>
            Math.max(...exact[of].map((value, r) => Math.abs(value - (linear[of][r] as number)))) / part
          return { price: widest('worldPrices'), welfare: widest('netWelfare') / sum(sector.flows.flat()) }
        }
        const [coarse, fine] = [gap(1e-3), gap(1e-5)]
        expect(fine.price).toBeLessThanOrEqual(coarse.price / 20 + 1e-9)
        expect(fine.welfare).toBeLessThanOrEqual(coarse.welfare / 20 + 1e-9)
      }),
    )
  })
})
