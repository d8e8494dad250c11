import type { MeasureOf, World } from '@lapolicy/core'
import { type Fired, fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { openingWorld } from '../../world/opening-world.js'
import { updateOf } from './beta-record.js'
import { demandsCounted } from './demands-counted.js'
import { outreachCounted } from './outreach-counted.js'
import { recordAssurance } from './record-assurance.js'
import { recordFollowThrough } from './record-follow-through.js'
import { recordFollowThroughNearby } from './record-follow-through-nearby.js'
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

  it('rises when a threatened tariff is imposed, while the demand is open or after it was refused', () => {
    expect(moved(withThreat(), imposed)).toBeCloseTo(4 / 8 - 3 / 7, 12)
    expect(moved(refused, imposed)).toBeCloseTo(4 / 8 - 3 / 7, 12)
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

  it('does not move by a tariff that nobody threatened, or one in retaliation, or a first threat', () => {
    expect(moved(opening, imposed)).toBeUndefined()
    expect(moved(withThreat(), { ...imposed, inRetaliation: true })).toBeUndefined()
    expect(moved(opening, again('2025-02-01'))).toBeUndefined()
  })

  it('is seen for a quarter next door, and by nobody farther off', () => {
    const { contributions } = fire(recordFollowThroughNearby, americas, { world: withThreat(), event: imposed })
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
    const undertaking: MeasureOf<Americas, 'undertaking'> = {
      id: 'granted',
      kind: 'undertaking',
      actor: 'MEX',
      target: 'USA',
      since: '2025-02-03',
      issue: 'border',
      ask: 'border-and-fentanyl',
      full: false,
    }
    const suspended = { type: 'tariff.suspended', ...towards, days: 30 } as const
    const count = (world: World<Americas>, event: Given): Fired['contributions'] =>
      fire(reversalsCounted, americas, { world, event }).contributions
    expect(count(opening, suspended)).toEqual({ 'actors.USA.reversals': 1 })
    expect(count({ ...opening, measures: { granted: undertaking } }, suspended)).toEqual({})
    expect(count(opening, { type: 'tariff.changed-abruptly', ...towards })).toEqual({ 'actors.USA.reversals': 1 })
  })

  it('count an offer by its worth, and a lifted tariff only where there was one', () => {
    const count = (event: Given): number | undefined =>
      fire(outreachCounted, americas, { world: opening, event }).contributions['ties.MEX.USA.outreach']
    expect(count({ type: 'incentive.offered', ...towards, value: 0.6 })).toBe(0.6)
    expect(count({ type: 'tariff.lifted', ...towards })).toBeUndefined()
  })
})
