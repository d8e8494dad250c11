import type { MeasureOf, World } from '@lapolicy/core'
import { type Fired, fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { openingWorld } from '../../world/opening-world.js'
import { updateOf } from './beta-record.js'
import { demandsCounted } from './demands-counted.js'
import { ordersFallDue } from './orders-fall-due.js'
import { ordersPending } from './orders-pending.js'
import { outreachCounted } from './outreach-counted.js'
import { recordAssurance } from './record-assurance.js'
import { recordFollowThrough } from './record-follow-through.js'
import { recordFollowThroughNearby } from './record-follow-through-nearby.js'
import { recordIdleThreats } from './record-idle-threats.js'
import { reversalsCounted } from './reversals-counted.js'
import { threatsStanding } from './threats-standing.js'

type Given = Parameters<typeof fire<Americas>>[2]['event']

const opening = openingWorld('2025-02-01')
const demand: Demand = {
  id: 'threat',
  coercer: 'USA',
  target: 'MEX',
  since: '2025-02-01',
  issue: 'border',
  ask: 'border-and-fentanyl',
  instrument: 'tariff',
  severity: 0,
  sidePayment: 0,
  multilateral: false,
  ratePercent: 25,
  coverage: 1,
  deadlineDays: 30,
  imposed: false,
  decision: null,
}
const withThreat = (changes: Partial<Demand> = {}): World<Americas> => ({
  ...opening,
  demands: { threat: { ...demand, ...changes } },
})
const refused = openingWorld('2025-02-01', { ties: { MEX: { USA: { threatsStanding: 1 } } } })
const towards = { actor: 'USA', target: 'MEX', issue: 'border' } as const
const tariff = { ...towards, ask: 'border-and-fentanyl', ratePercent: 25, coverage: 1, decision: null } as const
const imposed = { type: 'tariff.imposed', ...tariff, inRetaliation: false } as const
const again = (date: string): Given => ({ type: 'tariff.threatened', ...tariff, deadlineDays: 30, date })
const due = { type: 'collection.fell-due', ...towards, of: 'order' } as const
const granted: MeasureOf<Americas, 'undertaking'> = {
  id: 'granted',
  kind: 'undertaking',
  actor: 'MEX',
  target: 'USA',
  since: '2025-02-03',
  issue: 'border',
  ask: 'border-and-fentanyl',
  full: false,
  relieved: false,
}
/** A threatened tariff that has been ordered, and whether it is suspended. */
const ordered = (suspended: boolean): World<Americas> => ({
  ...openingWorld('2025-02-05', { ties: { MEX: { USA: { ordersPending: 1 } } } }),
  measures: {
    order: {
      id: 'order',
      kind: 'tariff',
      actor: 'USA',
      target: 'MEX',
      since: '2025-02-01',
      issue: 'border',
      ratePercent: 25,
      coverage: 1,
      inRetaliation: false,
      suspended,
      exempt: 0,
      criteria: false,
    },
  },
})
const byMexico = { actor: 'MEX', target: 'USA', issue: 'border', ask: 'border-and-fentanyl' } as const

describe('a Beta record', () => {
  it('opens at 3 of 7 and moves by one case: 4 of 8, or 3 of 8', () => {
    const record = { mean: 3 / 7, weight: 7 }
    expect(record.mean + updateOf(record, 1, 1).mean).toBeCloseTo(4 / 8, 12)
    expect(record.mean + updateOf(record, 0, 1).mean).toBeCloseTo(3 / 8, 12)
  })
})

describe('record.follow-through', () => {
  const moved = (world: World<Americas>, event: Given): number | undefined =>
    fire(recordFollowThrough, americas, { world, event }).contributions['ties.MEX.USA.followThrough']

  it('rises when a threatened tariff is collected: on its first day, or when its suspension ends', () => {
    expect(moved(ordered(false), due)).toBeCloseTo(4 / 8 - 3 / 7, 12)
    expect(moved(ordered(true), due)).toBeUndefined()
    expect(moved(ordered(true), { type: 'tariff.resumed', ...towards })).toBeCloseTo(4 / 8 - 3 / 7, 12)
  })

  it('does not rise by the order alone, nor twice, nor for a tariff that nobody had threatened', () => {
    expect(moved(withThreat(), imposed)).toBeUndefined()
    expect(moved({ ...ordered(false), ties: opening.ties }, due)).toBeUndefined()
    expect(moved({ ...ordered(true), ties: opening.ties }, { type: 'tariff.resumed', ...towards })).toBeUndefined()
  })

  it('falls when an order is lifted that was never collected and won nothing', () => {
    const lifted = { type: 'tariff.lifted', ...towards } as const
    const won = ordered(true)
    expect(moved(won, lifted)).toBeCloseTo(3 / 8 - 3 / 7, 12)
    expect(moved({ ...won, measures: { ...won.measures, granted } }, lifted)).toBeUndefined()
  })

  it('falls once when a dated threat has stood for two months after its day', () => {
    const falls = (date: string, changes: Partial<Demand> = {}): number | undefined =>
      fire(recordIdleThreats, americas, {
        world: { ...withThreat(changes), date },
        event: { type: 'month.closed', days: 30, date },
      }).contributions['ties.MEX.USA.followThrough']
    expect(falls('2025-04-30')).toBeUndefined()
    expect(falls('2025-05-31')).toBeCloseTo(3 / 8 - 3 / 7, 12)
    expect(falls('2025-06-30')).toBeUndefined()
    expect(falls('2025-05-31', { deadlineDays: null })).toBeUndefined()
    expect(falls('2025-05-31', { imposed: true })).toBeUndefined()
  })

  it('falls when a threat is dropped that had won nothing', () => {
    expect(moved(withThreat(), { type: 'threat.dropped', ...towards })).toBeCloseTo(3 / 8 - 3 / 7, 12)
    expect(moved(refused, { type: 'threat.dropped', ...towards })).toBeCloseTo(3 / 8 - 3 / 7, 12)
  })

  it('does not move when a threat is dropped after it had won a concession', () => {
    expect(moved(opening, { type: 'threat.dropped', ...towards })).toBeUndefined()
  })

  it('falls when a threat is only made again after its deadline, and not before', () => {
    expect(moved(withThreat(), again('2025-02-20'))).toBeUndefined()
    expect(moved(withThreat(), again('2025-03-20'))).toBeLessThan(0)
    expect(moved(withThreat({ deadlineDays: null }), again('2025-03-20'))).toBeUndefined()
    expect(moved(withThreat({ deadlineDays: null }), again('2025-06-20'))).toBeLessThan(0)
  })

  it('does not move by a first threat', () => {
    expect(moved(opening, again('2025-02-01'))).toBeUndefined()
  })

  it('is seen for a quarter next door, and by nobody farther off', () => {
    const { contributions } = fire(recordFollowThroughNearby, americas, { world: ordered(false), event: due })
    expect(contributions['ties.GTM.USA.followThrough']).toBeCloseTo((0.25 * (1 - 3 / 7)) / 7.25, 12)
    expect(contributions['ties.GTM.USA.followThroughWeight']).toBe(0.25)
    expect(Object.keys(contributions).filter((path) => path.includes('ARG') || path.includes('ties.MEX'))).toEqual([])
  })
})

describe('record.assurance', () => {
  const moved = (type: 'relief.kept' | 'relief.broken', knobs = {}): number =>
    fire(recordAssurance, americas, { world: opening, event: { type, ...towards }, knobs }).contributions[
      'ties.MEX.USA.assurance'
    ] ?? Number.NaN

  it('rises with relief kept and falls, harder, with relief broken', () => {
    expect(moved('relief.kept')).toBeCloseTo(0.5 / 5, 12)
    expect(moved('relief.broken')).toBeCloseTo((-1.5 * 0.5) / 5.5, 12)
  })

  it('falls harder where pressure is believed to cost credibility', () => {
    expect(moved('relief.broken', { 'record.broken-relief': 3 })).toBeLessThan(moved('relief.broken'))
  })
})

describe('log.orders-pending', () => {
  const counted = (world: World<Americas>, event: Given): number | undefined =>
    fire(ordersPending, americas, { world, event }).contributions['ties.MEX.USA.ordersPending']

  it('counts the order of a tariff that was threatened, and waits for its first day', () => {
    expect(counted(withThreat(), imposed)).toBe(1)
    expect(counted(refused, imposed)).toBe(1)
    expect(fire(ordersFallDue, americas, { world: withThreat(), event: imposed }).emissions).toMatchObject([
      { type: 'collection.fell-due', inDays: 4 },
    ])
  })

  it('does not count a tariff that nobody threatened, nor one in retaliation', () => {
    expect(counted(opening, imposed)).toBeUndefined()
    expect(counted(withThreat(), { ...imposed, inRetaliation: true })).toBeUndefined()
  })

  it('counts it off when it is collected or lifted, and keeps it while it is suspended', () => {
    expect(counted(ordered(false), due)).toBe(-1)
    expect(counted(ordered(true), due)).toBeUndefined()
    expect(counted(ordered(true), { type: 'tariff.resumed', ...towards })).toBe(-1)
    expect(counted(ordered(true), { type: 'tariff.lifted', ...towards })).toBe(-1)
  })
})

describe('log.threats-standing', () => {
  const counted = (world: World<Americas>, event: Given): number | undefined =>
    fire(threatsStanding, americas, { world, event }).contributions['ties.MEX.USA.threatsStanding']

  it('counts a refused threat, and not a refused request', () => {
    expect(counted(withThreat(), { type: 'demand.declined', ...byMexico })).toBe(1)
    expect(counted(withThreat({ instrument: 'none' }), { type: 'demand.declined', ...byMexico })).toBeUndefined()
  })

  it('counts it off when it is carried out, dropped or only made again', () => {
    expect(counted(refused, imposed)).toBe(-1)
    expect(counted(refused, { type: 'threat.dropped', ...towards })).toBe(-1)
    expect(counted(refused, again('2025-02-20'))).toBe(-1)
  })

  it('is cleared by a concession', () => {
    const thrice = openingWorld('2025-02-01', { ties: { MEX: { USA: { threatsStanding: 3 } } } })
    expect(counted(thrice, { type: 'demand.accepted', ...byMexico })).toBe(-3)
  })
})

describe('counts from the log', () => {
  it('count a demand for whoever it is put to, and not a tariff in retaliation', () => {
    const count = (event: Given): Fired['contributions'] =>
      fire(demandsCounted, americas, { world: opening, event }).contributions
    expect(count(imposed)).toEqual({ 'ties.MEX.USA.demandsMade': 1 })
    expect(count({ ...imposed, inRetaliation: true })).toEqual({})
  })

  it('count a suspension as a reversal only where nothing was conceded for it', () => {
    const suspended = { type: 'tariff.suspended', ...towards, days: 30 } as const
    const count = (world: World<Americas>, event: Given): Fired['contributions'] =>
      fire(reversalsCounted, americas, { world, event }).contributions
    expect(count(opening, suspended)).toEqual({ 'actors.USA.reversals': 1 })
    expect(count({ ...opening, measures: { granted } }, suspended)).toEqual({})
    expect(count(opening, { type: 'tariff.changed-abruptly', ...towards })).toEqual({ 'actors.USA.reversals': 1 })
  })

  it('count an offer by its worth, and a lifted tariff only where there was one', () => {
    const count = (event: Given): number | undefined =>
      fire(outreachCounted, americas, { world: opening, event }).contributions['ties.MEX.USA.outreach']
    expect(count({ type: 'incentive.offered', ...towards, value: 0.6 })).toBe(0.6)
    expect(count({ type: 'tariff.lifted', ...towards })).toBeUndefined()
  })
})
