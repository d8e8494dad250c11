import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Duty, effects, type Flows, type Tariffs, type TradeValues } from './effects.js'

const ids = ['A', 'B', 'C'] as const
/** Whole steps, because doubles drawn over their bit patterns hardly ever land between a thousandth and one. */
const steps = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => low + ((high - low) * step) / 1000)
const sold = fc.oneof({ weight: 4, arbitrary: steps(0, 1e6) }, { weight: 1, arbitrary: fc.constant(0) })
const row = fc.record({ A: sold, B: sold, C: sold })
const flows: fc.Arbitrary<Flows> = fc.record({ A: row, B: row, C: row })
const duty: fc.Arbitrary<Duty> = fc.record({
  rate: steps(0, 10),
  coverage: steps(0, 1),
})
const duties = fc.record({ A: duty, B: duty, C: duty })
const tariffs: fc.Arbitrary<Tariffs> = fc.record({ A: duties, B: duties, C: duties })
const values: fc.Arbitrary<TradeValues> = fc.record({
  elasticity: steps(0.5, 6),
  passThrough: steps(0, 1),
  incomeLost: steps(0, 1),
})
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const))
const at = (table: Flows, from: string, to: string): number => table[from]?.[to] as number
const slack = (size: number): number => 1e-9 * Math.max(1, Math.abs(size))

describe('effects of tariffs', () => {
  it('are none where no tariff changes', () => {
    fc.assert(
      fc.property(flows, tariffs, values, (given, same, numbers) => {
        const { trade, prices, realIncome } = effects({ flows: given, before: same, after: same }, numbers)
        expect(trade).toEqual(given)
        for (const id of ids) {
          expect(prices[id]).toBe(1)
          expect(realIncome[id]).toBe(0)
        }
      }),
    )
  })

  it('never raise a flow whose tariff rises, and leave every other flow alone', () => {
    fc.assert(
      fc.property(flows, tariffs, values, duty, (given, before, numbers, more) => {
        const old = before.B?.A as Duty
        const higher = { rate: old.rate + more.rate, coverage: Math.max(old.coverage, more.coverage) }
        const after = { ...before, B: { ...before.B, A: higher } }
        const { trade, prices } = effects({ flows: given, before, after }, numbers)
        expect(at(trade, 'A', 'B')).toBeLessThanOrEqual(at(given, 'A', 'B') + slack(at(given, 'A', 'B')))
        for (const [from, to] of pairs)
          if (from !== 'A' || to !== 'B') expect(at(trade, from, to)).toBe(at(given, from, to))
        expect(prices.B).toBeGreaterThanOrEqual(1 - 1e-9)
      }),
    )
  })

  it('tell 10 % from 200 % wherever something is sold and something is covered', () => {
    const something = steps(1, 1e6)
    const covered = steps(0.01, 1)
    fc.assert(
      fc.property(flows, something, covered, values, (given, size, coverage, numbers) => {
        const sells = { ...given, A: { ...given.A, B: size } } as Flows
        const under = (rate: number): number =>
          at(effects({ flows: sells, before: {}, after: { B: { A: { rate, coverage } } } }, numbers).trade, 'A', 'B')
        expect(under(2)).toBeLessThan(under(0.1))
        expect(under(0.1)).toBeLessThan(size)
      }),
    )
  })

  it('are the same whatever the states are called', () => {
    const name: Readonly<Record<string, string>> = { A: 'Z', B: 'A', C: 'M' }
    const renamed = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
      Object.fromEntries(Object.entries(table).map(([id, value]) => [name[id] as string, value]))
    const renamedTwice = <Value>(table: Readonly<Record<string, Readonly<Record<string, Value>>>>) =>
      renamed(Object.fromEntries(Object.entries(table).map(([id, inner]) => [id, renamed(inner)])))
    fc.assert(
      fc.property(flows, tariffs, tariffs, values, (given, before, after, numbers) => {
        const plain = effects({ flows: given, before, after }, numbers)
        const other = effects(
          { flows: renamedTwice(given), before: renamedTwice(before), after: renamedTwice(after) },
          numbers,
        )
        for (const [from, to] of pairs)
          expect(at(other.trade, name[from] as string, name[to] as string)).toBe(at(plain.trade, from, to))
        for (const id of ids) {
          const [price, income] = [plain.prices[id] as number, plain.realIncome[id] as number]
          expect(Math.abs((other.prices[name[id] as string] as number) - price)).toBeLessThanOrEqual(slack(price))
          expect(Math.abs((other.realIncome[name[id] as string] as number) - income)).toBeLessThanOrEqual(
            1e-7 * Math.max(1, Math.abs(income)),
          )
        }
      }),
    )
  })

  it('keep flows between nothing and what they were without tariffs, and income above −100 %', () => {
    fc.assert(
      fc.property(flows, tariffs, values, (given, after, numbers) => {
        const { trade, prices, realIncome } = effects({ flows: given, before: {}, after }, numbers)
        for (const [from, to] of pairs) {
          expect(at(trade, from, to)).toBeGreaterThanOrEqual(0)
          expect(at(trade, from, to)).toBeLessThanOrEqual(at(given, from, to) + slack(at(given, from, to)))
        }
        for (const id of ids) {
          expect(prices[id]).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(prices[id]).toBeLessThanOrEqual(11 + 1e-6)
          expect(realIncome[id]).toBeGreaterThanOrEqual(-100)
        }
      }),
    )
  })

  it('do not depend on the currency', () => {
    const scaled = (given: Flows, by: number): Flows =>
      Object.fromEntries(
        Object.entries(given).map(([from, to]) => [
          from,
          Object.fromEntries(Object.entries(to).map(([id, size]) => [id, size * by])),
        ]),
      )
    fc.assert(
      fc.property(flows, tariffs, values, fc.constantFrom(0.25, 8, 1024), (given, after, numbers, by) => {
        const one = effects({ flows: given, before: {}, after }, numbers)
        const other = effects({ flows: scaled(given, by), before: {}, after }, numbers)
        for (const [from, to] of pairs)
          expect(Math.abs(at(other.trade, from, to) - by * at(one.trade, from, to))).toBeLessThanOrEqual(
            slack(by * at(one.trade, from, to)),
          )
        for (const id of ids)
          expect(Math.abs((other.prices[id] as number) - (one.prices[id] as number))).toBeLessThanOrEqual(1e-9 * 11)
      }),
    )
  })
})
