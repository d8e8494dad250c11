import { type Given, levelAt, why, worldOn } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { happened, retaliation, tariff, tried } from './testing.js'
import { tradeFalls } from './trade-falls.js'

const from = { actor: 'USA', target: 'MEX' } as const
const back = { actor: 'MEX', target: 'USA' } as const
const border = { issue: 'border' } as const

const at = (run: ReturnType<typeof tried>, path: string, date: string = run.endedOn): number =>
  levelAt(worldOn(run, date), path) as number

const exempted = (exempt: number): Given<Americas> => ({
  ...happened,
  ...from,
  ...border,
  id: 'exempted',
  type: 'tariff.exempted',
  date: '2025-03-06',
  exempt,
})

/** The record: a pause from the third day, and the tariff charged a month later. */
const paused: Given<Americas> = {
  ...happened,
  ...from,
  ...border,
  id: 'paused',
  type: 'tariff.suspended',
  date: '2025-02-03',
  days: 30,
}
const charged: Given<Americas> = {
  ...happened,
  ...from,
  ...border,
  id: 'charged',
  type: 'tariff.resumed',
  date: '2025-03-04',
}

describe('tariffs.trade-falls', () => {
  it('takes a fifth to a third of sales in a year from 25 % on all goods, and says why', () => {
    const run = tried({ events: [tariff(25)], until: '2026-01-31' })
    expect(at(run, 'ties.MEX.USA.tariffCost')).toBeGreaterThan(-40)
    expect(at(run, 'ties.MEX.USA.tariffCost')).toBeLessThan(-20)
    const { contributions } = why(run, 'ties.MEX.USA.tariffCost')
    expect([...new Set(contributions.map(({ rule }) => rule))]).toEqual(['tariffs.trade-falls'])
    // The model, the year of its data and its elasticities stand with every month.
    expect(contributions[0]?.basis).toEqual(
      expect.arrayContaining(['trade-equilibrium', 'trade-matrix-2023', 'elasticities-by-sector']),
    )
    expect(contributions[0]?.knobs).toMatchObject({ shortRun: 1.5, longRun: 4, monthsToLongRun: 36 })
  })

  it('moves the flow by what it moves the cost', () => {
    const run = tried({ events: [tariff(25)], until: '2025-12-31', rules: [tradeFalls] })
    expect(at(run, 'ties.MEX.USA.exports')).toBeCloseTo(459_146 * (1 + at(run, 'ties.MEX.USA.tariffCost') / 100), 3)
  })

  it('is gradual: the first month takes less than a tenth', () => {
    const run = tried({ events: [tariff(25)], until: '2025-02-28' })
    expect(at(run, 'ties.MEX.USA.tariffCost')).toBeGreaterThan(-10)
  })

  it('leaves a level that is not known unknown, and still counts what the tariff takes', () => {
    const run = tried({ events: [tariff(25)], tie: { exports: null }, until: '2025-06-30' })
    expect(run.world.ties.MEX?.USA?.exports).toBeNull()
    expect(at(run, 'ties.MEX.USA.tariffCost')).toBeLessThan(-10)
  })

  it('does nothing while a tariff is suspended', () => {
    const run = tried({ events: [tariff(25), paused], until: '2025-06-30' })
    expect(at(run, 'ties.MEX.USA.tariffCost')).toBe(0)
  })
})

describe('tariffs on different grounds', () => {
  const second = (ratePercent: number, issue: string): Given<Americas> =>
    ({ ...tariff(ratePercent), id: 'second', date: '2025-03-01', issue }) as Given<Americas>
  const sold = (...events: readonly Given<Americas>[]): number =>
    at(tried({ events, until: '2026-01-31' }), 'ties.MEX.USA.tariffCost')

  it('add up: 10 and 15 % come to about as much as 25', () => {
    const run = tried({ events: [tariff(10), second(15, 'trade balance')], until: '2026-01-31' })
    expect(Object.values(run.world.measures).filter(({ kind }) => kind === 'tariff')).toHaveLength(2)
    expect(at(run, 'ties.MEX.USA.tariffCost') / sold(tariff(25))).toBeCloseTo(1, 1)
  })

  it('are replaced by a new order on the same ground, and lifted each for itself', () => {
    const run = tried({ events: [tariff(10), second(15, 'border')], until: '2026-01-31' })
    expect(Object.values(run.world.measures)).toMatchObject([{ id: 'second', ratePercent: 15 }])
    const lifted = {
      ...happened,
      ...from,
      id: 'lifted',
      type: 'tariff.lifted',
      date: '2025-03-02',
      issue: 'trade balance',
    }
    expect(sold(tariff(10), second(15, 'trade balance'), lifted as Given<Americas>)).toBeCloseTo(sold(tariff(10)), 6)
  })
})

describe('tariffs.exemptions-claimed', () => {
  it('lets claims rise from 40 % to four fifths in half a year, near the 86 % counted', () => {
    const run = tried({ events: [tariff(25), exempted(0.876)], until: '2025-08-31' })
    expect(at(run, 'ties.MEX.USA.claimedShare')).toBeCloseTo(0.8, 1)
  })

  it('keeps the loss of sales in single digits', () => {
    const run = tried({ events: [tariff(25), paused, charged, exempted(0.876)] })
    const worst = Math.min(...run.history.map(({ world }) => levelAt(world, 'ties.MEX.USA.tariffCost') as number))
    expect(worst).toBeGreaterThan(-10)
    expect(worst).toBeLessThan(-4)
  })

  it('does nothing where nothing is exempt', () => {
    const run = tried({ events: [tariff(25)], until: '2025-08-31' })
    expect(at(run, 'ties.MEX.USA.claimedShare')).toBe(0.397)
  })
})

describe('tariffs.recover', () => {
  const lifted: Given<Americas> = {
    ...happened,
    ...from,
    ...border,
    id: 'lifted',
    type: 'tariff.lifted',
    date: '2025-08-01',
  }

  it('brings half of the loss back in about six months, and nearly all in the end', () => {
    const run = tried({ events: [tariff(25), lifted] })
    const lost = at(run, 'ties.MEX.USA.tariffCost', '2025-08-01')
    expect(at(run, 'ties.MEX.USA.tariffCost', '2026-01-31') / lost).toBeCloseTo(0.5, 1)
    expect(at(run, 'ties.MEX.USA.tariffCost') / lost).toBeLessThan(0.02)
    expect(at(run, 'ties.MEX.USA.exports') / 459_146).toBeGreaterThan(0.97)
  })

  it('brings income and prices back too', () => {
    const run = tried({ events: [tariff(25), lifted] })
    expect(Math.abs(at(run, 'actors.MEX.income'))).toBeLessThan(0.05)
    expect(at(run, 'actors.USA.homeCost')).toBeLessThan(0.01)
  })
})

describe('tariffs.retaliation-hurts', () => {
  it('cuts what the coercer sells, and that alone', () => {
    const run = tried({ events: [tariff(25), retaliation(25)], until: '2026-01-31' })
    const { contributions } = why(run, 'ties.USA.MEX.tariffCost')
    expect([...new Set(contributions.map(({ rule }) => rule))]).toEqual(['tariffs.retaliation-hurts'])
    expect(at(run, 'ties.USA.MEX.exports')).toBeLessThan(292_823 * 0.8)
  })
})

describe('tariffs.income-falls and tariffs.home-cost', () => {
  it('cost Mexico two to four per cent in a year and US buyers about a third of a point', () => {
    const run = tried({ events: [tariff(25)], until: '2026-01-31' })
    expect(at(run, 'actors.MEX.income')).toBeLessThan(-1.5)
    expect(at(run, 'actors.MEX.income')).toBeGreaterThan(-4.1)
    expect(at(run, 'actors.USA.homeCost')).toBeCloseTo(0.31, 1)
  })

  it('have no figure for a state of which no output is known', () => {
    const run = tried({ events: [tariff(25)], mexico: { kind: 'state', gdp: null }, until: '2026-01-31' })
    expect(at(run, 'actors.MEX.income')).toBe(0)
    expect(at(run, 'actors.USA.homeCost')).toBeGreaterThan(0)
  })
})

describe('tariffs.criteria-met', () => {
  const published: Given<Americas> = {
    ...happened,
    ...from,
    ...border,
    id: 'published',
    type: 'criteria.published',
    date: '2025-03-04',
  }
  const lifts = (effort: number, events: readonly Given<Americas>[]): string | undefined =>
    tried({ events, mexico: { kind: 'state', gdp: 1_789_114, effort }, until: '2025-06-30' }).events.find(
      ({ event }) => event.type === 'tariff.lifted',
    )?.event.date

  it('ends the tariff the day after the month in which the terms were met', () => {
    expect(lifts(0.7, [tariff(25), published])).toBe('2025-04-01')
  })

  it('does not end it for an effort that falls short, or where no terms were published', () => {
    expect(lifts(0.55, [tariff(25), published])).toBeUndefined()
    expect(lifts(0.7, [tariff(25)])).toBeUndefined()
  })
})

describe('nearshoring', () => {
  const talks = (date: string): Given<Americas> => ({
    ...happened,
    ...from,
    id: `talks-${date}`,
    type: 'talks.held',
    date,
    issue: 'nearshoring',
  })

  it('grows with talks that no tariff hangs over, and sales follow', () => {
    const run = tried({ events: [talks('2025-03-15')], until: '2026-02-28' })
    expect(at(run, 'ties.MEX.USA.nearshoring', '2025-03-15')).toBe(110)
    expect(at(run, 'ties.MEX.USA.exports') / 459_146).toBeGreaterThan(1.003)
    expect(at(run, 'ties.MEX.USA.exports') / 459_146).toBeLessThan(1.01)
  })

  it('does not grow with talks under a tariff', () => {
    const run = tried({ events: [tariff(25), talks('2025-03-15')], until: '2025-03-15' })
    const without = tried({ events: [tariff(25)], until: '2025-03-15' })
    expect(at(run, 'ties.MEX.USA.nearshoring')).toBe(at(without, 'ties.MEX.USA.nearshoring'))
  })

  it('falls with a threat, with a tariff, and most with an abrupt change', () => {
    const after = (event: Given<Americas>): number =>
      at(tried({ events: [event], until: '2025-02-01' }), 'ties.MEX.USA.nearshoring')
    const first = { ...happened, ...from, ...border, date: '2025-02-01' } as const
    const threat = after({
      ...first,
      id: 'threat',
      type: 'tariff.threatened',
      ask: 'border-and-fentanyl',
      ratePercent: 25,
      coverage: 1,
      deadlineDays: null,
      decision: null,
    })
    const change = after({ ...first, id: 'change', type: 'tariff.changed-abruptly' })
    expect([threat, after(tariff(25)), change]).toEqual([97, 95, 93])
    expect(after(tariff(0))).toBe(100)
  })

  it('comes back a little when a threat is dropped, and not when there was none', () => {
    const threat: Given<Americas> = {
      ...happened,
      ...from,
      ...border,
      id: 'threat',
      type: 'tariff.threatened',
      date: '2025-01-15',
      ask: 'border-and-fentanyl',
      ratePercent: 25,
      coverage: 1,
      deadlineDays: null,
      decision: null,
    }
    const dropped: Given<Americas> = {
      ...happened,
      ...from,
      ...border,
      id: 'dropped',
      type: 'threat.dropped',
      date: '2025-02-01',
    }
    const path = 'ties.MEX.USA.nearshoring'
    expect(at(tried({ opening: [threat], events: [dropped], until: '2025-02-01' }), path)).toBe(102)
    expect(at(tried({ events: [dropped], until: '2025-02-01' }), path)).toBe(100)
  })
})

describe('arrivals', () => {
  const closed = { arrivals: 29_116, expectedArrivals: 39_500, deterrence: 0.9 } as const

  it('come near the 8,346 counted in February 2025 and the 7,181 counted in March', () => {
    const run = tried({ tie: closed, until: '2025-03-31' })
    expect(at(run, 'ties.MEX.USA.arrivals', '2025-02-28') / 8346).toBeCloseTo(1, 1)
    expect(Math.abs(at(run, 'ties.MEX.USA.arrivals') / 7181 - 1)).toBeLessThan(0.2)
  })

  it('would have fallen without the closure as well, more slowly', () => {
    const run = tried({ tie: { ...closed, deterrence: 0, arrivals: 39_500 }, until: '2025-12-31' })
    expect(at(run, 'ties.MEX.USA.arrivals')).toBeLessThan(20_000)
    expect(at(run, 'ties.MEX.USA.arrivals')).toBeGreaterThan(10_000)
  })

  it('are not known where no count is', () => {
    const run = tried({ until: '2025-12-31' })
    expect(run.world.ties.MEX?.USA?.arrivals).toBeNull()
  })

  it('fall with the effort of the last state, and a little with that of one on the way', () => {
    const mexico = { kind: 'state', gdp: 1_789_114, effort: 0.8 } as const
    const usual = at(tried({ tie: closed, until: '2025-12-31' }), 'ties.MEX.USA.arrivals')
    const own = at(tried({ tie: closed, mexico, until: '2025-12-31' }), 'ties.MEX.USA.arrivals')
    const onTheWay = at(
      tried({ tie: closed, guatemala: { effort: 0.8 }, until: '2025-12-31' }),
      'ties.MEX.USA.arrivals',
    )
    expect(own / usual).toBeCloseTo(0.82, 2)
    expect(onTheWay / usual).toBeCloseTo(0.964, 2)
  })

  it('rise again as deterrence fades by half in nine months', () => {
    const run = tried({ tie: closed, until: '2025-10-31' })
    expect(at(run, 'ties.MEX.USA.deterrence')).toBeCloseTo(0.45, 2)
  })
})

describe('security cooperation', () => {
  const first = { ...happened, date: '2025-02-01' } as const
  const after = (event: Given<Americas>, path: string): number =>
    at(tried({ events: [event], until: '2025-02-01' }), path)

  it('grows with a transfer of suspects, whatever their number', () => {
    const transfer = (people: number | null): Given<Americas> => ({
      ...first,
      ...back,
      id: 'transfer',
      type: 'suspects.transferred',
      people,
    })
    expect(after(transfer(26), 'ties.MEX.USA.cooperation')).toBeCloseTo(0.55, 9)
    expect(after(transfer(null), 'ties.MEX.USA.cooperation')).toBeCloseTo(0.55, 9)
    expect(after(transfer(26), 'ties.USA.MEX.cooperation')).toBeCloseTo(0.525, 9)
  })

  it('grows with a plan that both announce, and not with one announced alone', () => {
    const plan = (joint: boolean): Given<Americas> => ({ ...first, ...from, id: 'plan', type: 'plan.announced', joint })
    expect(after(plan(true), 'ties.MEX.USA.cooperation')).toBeCloseTo(0.6, 9)
    expect(after(plan(true), 'actors.MEX.effortAim')).toBeCloseTo(0.55, 9)
    expect(after(plan(false), 'ties.MEX.USA.cooperation')).toBe(0.5)
  })

  it('falls when a plan is denied', () => {
    expect(after({ ...first, ...back, id: 'denied', type: 'plan.denied' }, 'ties.MEX.USA.cooperation')).toBeCloseTo(
      0.46,
      9,
    )
  })

  it('guards at the border raise the effort undertaken and are seen', () => {
    const guards: Given<Americas> = { ...first, ...back, id: 'guards', type: 'border.reinforced', effort: 0.1 }
    expect(after(guards, 'actors.MEX.effortAim')).toBeCloseTo(0.6, 9)
    expect(after(guards, 'ties.MEX.USA.deterrence')).toBeCloseTo(0.01, 9)
  })
})
