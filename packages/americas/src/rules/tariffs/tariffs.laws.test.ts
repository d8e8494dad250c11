import { addDays, type Given, indicatorAt, levelAt, numericPaths, type World } from '@lapolicy/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { tradeKnobs } from './knobs.js'
import { tariffsRules } from './tariffs.js'
import { happened, retaliation, type Trial, tariff, tried } from './testing.js'

/** Few runs, since each plays the chapter for half a year and most solve the world each month; the trade model has laws of its own. */
const runs = { numRuns: 8 }
const until = '2025-07-31'

const rate = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 61, max: 1000 }))
const steps = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 100 }).map((step) => low + ((high - low) * step) / 100)
const share = steps(0, 1)

const level = (trial: Trial, path: string): number => levelAt(tried({ until, ...trial }).world, path) as number
const slack = 1e-9

const change = (type: 'tariff.changed-abruptly' | 'threat.dropped'): Given<Americas> => ({
  ...happened,
  id: type,
  type,
  date: '2025-03-01',
  actor: 'USA',
  target: 'MEX',
  issue: 'border',
})
const threat: Given<Americas> = {
  ...happened,
  id: 'threat',
  type: 'tariff.threatened',
  date: '2025-01-15',
  actor: 'USA',
  target: 'MEX',
  issue: 'border',
  ask: 'border-and-fentanyl',
  ratePercent: 25,
  coverage: 1,
  deadlineDays: null,
  decision: null,
}
const exempted = (exempt: number): Given<Americas> => ({
  ...happened,
  id: 'exempted',
  type: 'tariff.exempted',
  date: '2025-03-06',
  actor: 'USA',
  target: 'MEX',
  issue: 'border',
  exempt,
})

describe('a higher tariff', () => {
  it('never raises what is sold under it, nor the seller’s income, and never lowers prices at home', () => {
    fc.assert(
      fc.property(rate, rate, share, (one, other, coverage) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [under, over] = [low, high].map(
          (percent) => tried({ until, events: [tariff(percent, coverage)] }).world,
        ) as [World<Americas>, World<Americas>]
        const read = (world: World<Americas>, path: string): number => levelAt(world, path) as number
        for (const path of ['ties.MEX.USA.exports', 'ties.MEX.USA.tariffCost', 'actors.MEX.income'])
          expect(read(over, path)).toBeLessThanOrEqual(read(under, path) + slack * Math.abs(read(under, path)))
        // What is still bought shrinks as buyers move away, so prices at home rise ever less; they never fall.
        expect(read(over, 'actors.USA.homeCost')).toBeGreaterThanOrEqual(read(under, 'actors.USA.homeCost') - slack)
      }),
      runs,
    )
  })

  it('ordered later than a lower one never raises sales: buyers who moved away do not come back for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 300 }), (percent, more) => {
        const raised: Given<Americas> = { ...tariff(percent + more), id: 'raised', date: '2026-09-01' }
        const sales = (events: readonly Given<Americas>[]): number =>
          level({ events, until: '2026-12-31' }, 'ties.MEX.USA.tariffCost')
        expect(sales([tariff(percent), raised])).toBeLessThan(sales([tariff(percent)]))
      }),
      { numRuns: 3 },
    )
  })

  it('of 200 % never passes for one of 10 %', () => {
    fc.assert(
      fc.property(steps(0.05, 1), (coverage) => {
        const under = (percent: number, path: string): number => level({ events: [tariff(percent, coverage)] }, path)
        for (const path of ['ties.MEX.USA.exports', 'actors.MEX.income'])
          expect(under(200, path)).toBeLessThan(under(10, path))
      }),
      runs,
    )
  })
})

it('no tariff, no change: a world without events stays as it is', () => {
  const run = tried({ until })
  expect(run.changes).toEqual([])
})

it('what is exempt never lowers sales', () => {
  fc.assert(
    fc.property(rate, share, share, (percent, one, other) => {
      const under = (exempt: number): number =>
        level({ events: [tariff(percent), exempted(exempt)] }, 'ties.MEX.USA.exports')
      expect(under(Math.max(one, other))).toBeGreaterThanOrEqual(under(Math.min(one, other)) * (1 - slack))
    }),
    runs,
  )
})

it('retaliation never raises the coercer’s sales or income, and none of it is free for the state that retaliates', () => {
  fc.assert(
    fc.property(rate, rate, (percent, answer) => {
      const alone = tried({ until, events: [tariff(percent)] }).world
      const both = tried({ until, events: [tariff(percent), retaliation(answer)] }).world
      for (const path of ['ties.USA.MEX.exports', 'actors.USA.income'])
        expect(levelAt(both, path) as number).toBeLessThanOrEqual((levelAt(alone, path) as number) + slack)
      expect(levelAt(both, 'actors.MEX.homeCost') as number).toBeGreaterThanOrEqual(0)
    }),
    runs,
  )
})

it('a tariff takes more of what is sold the further a knob is turned that says so', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(tradeKnobs.shortRun, tradeKnobs.longRun),
      share,
      share,
      fc.integer({ min: 5, max: 200 }),
      (knob, one, other, percent) => {
        const [low, high] = knob.range
        const sales = (position: number): number =>
          level(
            { events: [tariff(percent)], settings: { [knob.id]: low + (high - low) * position } },
            'ties.MEX.USA.tariffCost',
          )
        expect(sales(Math.max(one, other))).toBeLessThanOrEqual(sales(Math.min(one, other)) + 1e-6)
      },
    ),
    runs,
  )
})

it('a tariff takes more of what is sold the longer it is collected, and more where it covers more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 200 }),
      share,
      share,
      fc.nat({ max: 8 }),
      fc.nat({ max: 8 }),
      (percent, one, other, some, more) => {
        const sales = (coverage: number, months: number): number =>
          level(
            { events: [tariff(percent, coverage)], until: addDays('2025-03-31', 30 * months) },
            'ties.MEX.USA.tariffCost',
          )
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)]
        expect(sales(wide, some)).toBeLessThanOrEqual(sales(narrow, some) + 1e-6)
        expect(sales(wide, some + more)).toBeLessThanOrEqual(sales(wide, some) + 1e-6)
      },
    ),
    { numRuns: 5 },
  )
})

describe('signs read against their variable', () => {
  it('m-tariff-rowback-enables-nearshoring: a threat lowers plans to move supply, dropping it never does', () => {
    fc.assert(
      fc.property(steps(80, 120), (nearshoring) => {
        const path = 'ties.MEX.USA.nearshoring'
        const tie = { nearshoring }
        const threatened = level({ tie, events: [{ ...threat, date: '2025-02-01' }] }, path)
        expect(threatened).toBeLessThan(level({ tie }, path))
        expect(level({ tie, opening: [threat], events: [change('threat.dropped')] }, path)).toBeGreaterThan(
          level({ tie, opening: [threat] }, path),
        )
      }),
      runs,
    )
  })

  it('m-shifts-threaten-aid-trade-investment: an abrupt change never raises plans or sales', () => {
    fc.assert(
      fc.property(rate, steps(80, 120), (percent, nearshoring) => {
        const tie = { nearshoring }
        const steady = { tie, events: [tariff(percent)] }
        const abrupt = { tie, events: [tariff(percent), change('tariff.changed-abruptly')] }
        for (const path of ['ties.MEX.USA.nearshoring', 'ties.MEX.USA.exports'])
          expect(level(abrupt, path)).toBeLessThan(level(steady, path))
      }),
      runs,
    )
  })

  it('m-externalised-asylum-reduces-flows: more effort never means more arrivals', () => {
    fc.assert(
      fc.property(share, share, share, steps(0, 0.95), (one, other, onTheWay, deterrence) => {
        const tie = { arrivals: 29_116, expectedArrivals: 39_500, deterrence }
        const arrivals = (effort: number, guatemala: number): number =>
          level(
            { tie, mexico: { kind: 'state', gdp: 1_789_114, effort }, guatemala: { effort: guatemala } },
            'ties.MEX.USA.arrivals',
          )
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(arrivals(more, onTheWay)).toBeLessThanOrEqual(arrivals(less, onTheWay) + slack)
        expect(arrivals(onTheWay, more)).toBeLessThanOrEqual(arrivals(onTheWay, less) + slack)
      }),
      runs,
    )
  })
})

it('every indicator stays in its range, whatever is ordered', () => {
  fc.assert(
    fc.property(rate, rate, share, share, steps(0, 1), (percent, answer, coverage, exempt, effort) => {
      const { world } = tried({
        until,
        tie: { arrivals: 29_116, expectedArrivals: 39_500, deterrence: 0.9 },
        mexico: { kind: 'state', gdp: 1_789_114, effort },
        events: [tariff(percent, coverage), retaliation(answer), exempted(exempt), change('tariff.changed-abruptly')],
      })
      for (const path of numericPaths(world)) {
        const value = levelAt(world, path)
        const [low, high] = indicatorAt(americas, path)?.range ?? [-Infinity, Infinity]
        if (typeof value === 'number') {
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high)
        }
      }
    }),
    runs,
  )
})

it('every rule names a basis, keeps its knobs in range, and has a text', async () => {
  const { claims } = await import('../../claims/claims.js')
  const { tariffsText } = await import('../../text/en/tariffs.js')
  for (const { id, basis, knobs, when } of tariffsRules) {
    const known = [...basis, ...Object.values(knobs).map((knob) => knob.basis)].filter(
      (claim) => !Object.hasOwn(claims, claim),
    )
    expect(known, `${id} rests on claims that are not in the library`).toEqual([])
    for (const label of [`rule.${id}`, ...when.map((condition) => condition.label)])
      expect(Object.hasOwn(tariffsText, label), label).toBe(true)
  }
})
