import { type Given, levelAt, why, worldOn } from '@lapolicy/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { happened, retaliation, tariff, tried } from './testing.js'

const at = (run: ReturnType<typeof tried>, path: string, date: string = run.endedOn): number =>
  levelAt(worldOn(run, date), path) as number
const lifted: Given<Americas> = {
  ...happened,
  id: 'lifted',
  type: 'tariff.lifted',
  date: '2025-08-15',
  actor: 'USA',
  target: 'MEX',
  issue: 'border',
}

describe('tariffs.purchases-fall', () => {
  it('has the coercer sell less to a state that sells it less, and says why', () => {
    const run = tried({ events: [tariff(25)], until: '2026-01-31' })
    expect(at(run, 'ties.USA.MEX.tariffCost')).toBeLessThan(-15)
    expect(at(run, 'ties.USA.MEX.tariffCost')).toBeGreaterThan(-30)
    const { contributions } = why(run, 'ties.USA.MEX.exports')
    expect([...new Set(contributions.map(({ rule }) => rule))]).toEqual(['tariffs.purchases-fall'])
  })

  it('gives back what it took once the tariff is gone', () => {
    const run = tried({ events: [tariff(25), lifted], until: '2029-01-31' })
    expect(at(run, 'ties.USA.MEX.exports', '2025-08-31')).toBeLessThan(292_823 * 0.93)
    expect(at(run, 'ties.USA.MEX.exports')).toBeGreaterThan(292_823 * 0.995)
    expect(at(run, 'ties.USA.MEX.exports')).toBeLessThanOrEqual(292_823 * 1.000001)
  })

  it('never moves the coercer’s sales up, and moves them further the higher the tariff', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (one, more) => {
        const [low, high] = [one, one + more].map((rate) =>
          at(tried({ events: [tariff(rate)], until: '2025-07-31' }), 'ties.USA.MEX.exports'),
        )
        expect(low).toBeLessThan(292_823)
        expect(high).toBeLessThan(low as number)
      }),
      { numRuns: 4 },
    )
  })
})

describe('tariffs.trade-diverted', () => {
  it('sells more of others’ goods in place of what is taxed, unless the tariff weighs little on all that is bought', () => {
    const sold = (percent: number, coverage = 1): number =>
      at(tried({ events: [tariff(percent, coverage)], until: '2025-12-31' }), 'ties.GTM.USA.exports') / 4612.6 - 1
    expect(sold(25)).toBeGreaterThan(0.02)
    expect(sold(25)).toBeLessThan(0.05)
    expect(sold(50)).toBeGreaterThan(sold(25))
    expect(sold(25, 0.12)).toBe(0)
  })

  it('lets it come back once nothing is taxed', () => {
    const run = tried({ events: [tariff(25), lifted], until: '2029-01-31' })
    expect(at(run, 'ties.GTM.USA.exports', '2025-08-31')).toBeGreaterThan(4612.6)
    expect(at(run, 'ties.GTM.USA.exports') / 4612.6).toBeCloseTo(1, 3)
  })
})

describe('tariffs.dependence-shifts', () => {
  it('lowers exposure through goods as a tariff bites, and lets it return', () => {
    const run = tried({ events: [tariff(25), lifted], tie: { goodsExposure: 0.77 }, until: '2029-01-31' })
    expect(at(run, 'ties.MEX.USA.goodsExposure', '2025-08-31')).toBeLessThan(0.72)
    expect(at(run, 'ties.MEX.USA.goodsExposure')).toBeCloseTo(0.77, 2)
  })

  it('tells what tariffs take of all that a state sells: about half of what they take at the border', () => {
    const run = tried({ events: [tariff(25)], until: '2026-01-31' })
    const share = at(run, 'actors.MEX.tariffCost') / at(run, 'ties.MEX.USA.tariffCost')
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.55)
  })
})

describe('a tariff that nobody in the trade matrix bears', () => {
  const onCuba: Given<Americas> = { ...tariff(25), target: 'CUB' } as Given<Americas>

  it('is said to be left open, and moves nothing', () => {
    const run = tried({ events: [onCuba], until: '2025-06-30', cuba: true })
    expect(run.events.find(({ event }) => event.type === 'effect.left-open')?.event).toMatchObject({ state: 'CUB' })
    expect(at(run, 'ties.CUB.USA.tariffCost')).toBe(0)
    expect(at(run, 'actors.CUB.income')).toBe(0)
  })

  it('leaves no such note where both are in it', () => {
    const run = tried({ events: [tariff(25), retaliation(25)], until: '2025-06-30' })
    expect(run.events.some(({ event }) => event.type === 'effect.left-open')).toBe(false)
  })
})

it('the cost at home of a long retaliation stays inside its range, and goes with it', () => {
  const run = tried({ events: [tariff(25), retaliation(25), lifted], until: '2027-01-31' })
  const costs = run.history.map(({ world }) => levelAt(world, 'actors.MEX.homeCost') as number)
  expect(Math.max(...costs)).toBeGreaterThan(1.5)
  expect(Math.max(...costs)).toBeLessThan(5)
  expect(at(run, 'actors.MEX.homeCost')).toBeLessThan(0.2)
  expect(why(run, 'actors.MEX.homeCost').contributions.some(({ rule }) => rule === 'range-limit')).toBe(false)
})
