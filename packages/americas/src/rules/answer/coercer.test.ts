import type { MeasureOf, World } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { openingWorld } from '../../world/opening-world.js'
import { coercerAfterAcceptance } from './coercer-after-acceptance.js'
import { coercerAfterPartial } from './coercer-after-partial.js'
import { coercerAfterRefusal } from './coercer-after-refusal.js'
import { coercerAfterRetaliation } from './coercer-after-retaliation.js'
import { coercerDeadline } from './coercer-deadline.js'
import { coercerDeadlinePassed } from './coercer-deadline-passed.js'
import { coercerLifts } from './coercer-lifts.js'
import { coercerPatience } from './coercer-patience.js'
import { reliefBroken } from './relief-broken.js'
import { reliefKept } from './relief-kept.js'
import { reliefReviewed } from './relief-reviewed.js'

const opening = { ...openingWorld('2025-02-11'), date: '2025-02-11' }
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
const tariff: MeasureOf<Americas, 'tariff'> = {
  id: 'threat',
  kind: 'tariff',
  actor: 'USA',
  target: 'MEX',
  since: '2025-02-01',
  issue: 'border',
  ratePercent: 25,
  coverage: 1,
  inRetaliation: false,
  suspended: false,
  exempt: 0,
  criteria: false,
}
const undertaking: MeasureOf<Americas, 'undertaking'> = {
  id: 'granted',
  kind: 'undertaking',
  actor: 'MEX',
  target: 'USA',
  since: '2025-02-05',
  issue: 'border',
  ask: 'border-and-fentanyl',
  full: true,
  relieved: true,
}
type Measures = World<Americas>['measures']
const withDemand = (changes: Partial<Demand> = {}, measures: Measures = {}): World<Americas> => ({
  ...opening,
  demands: { threat: { ...demand, ...changes } },
  measures,
})
const matter = { issue: 'border', ask: 'border-and-fentanyl' } as const
const byMexico = { actor: 'MEX', target: 'USA', ...matter } as const
const byUnitedStates = { actor: 'USA', target: 'MEX', issue: 'border' } as const
const declined = { type: 'demand.declined', ...byMexico } as const
/** Every draw the same: 0 for what is likely to happen, just under 1 for what is not. */
const drawn = (value: number) => () => value

describe('coercer.deadline', () => {
  const made = {
    type: 'tariff.threatened',
    ...byUnitedStates,
    ask: 'border-and-fentanyl',
    ratePercent: 25,
    coverage: 1,
    decision: null,
  } as const

  it('is over on the day after it, and passes only while the demand stands', () => {
    const { emissions } = fire(coercerDeadline, americas, { world: opening, event: { ...made, deadlineDays: 30 } })
    expect(emissions).toMatchObject([{ type: 'deadline.fell-due', inDays: 31, payload: { of: 'given' } }])
    const over = { type: 'deadline.fell-due', ...byUnitedStates, of: 'threat' } as const
    expect(fire(coercerDeadlinePassed, americas, { world: withDemand(), event: over }).emissions).toMatchObject([
      { type: 'deadline.passed', inDays: 0, payload: { of: 'threat' } },
    ])
    expect(fire(coercerDeadlinePassed, americas, { world: opening, event: over }).fired).toBe(false)
  })

  it('is none where none is set', () => {
    expect(fire(coercerDeadline, americas, { world: opening, event: { ...made, deadlineDays: null } }).fired).toBe(
      false,
    )
  })
})

describe('coercer.after-refusal', () => {
  const react = (
    world: World<Americas>,
    value: number,
    event: Parameters<typeof fire<Americas>>[2]['event'] = declined,
  ) => fire(coercerAfterRefusal, americas, { world, event, luck: drawn(value) }).emissions

  it('carries the tariff out at the rate that was threatened, when its deadline comes', () => {
    expect(react(withDemand(), 0)).toMatchObject([
      {
        type: 'tariff.imposed',
        actor: 'USA',
        target: 'MEX',
        inDays: 20,
        payload: { ratePercent: 25, inRetaliation: false },
      },
    ])
  })

  it('or drops the threat', () => {
    expect(react(withDemand(), 0.99)).toMatchObject([{ type: 'threat.dropped', actor: 'USA', target: 'MEX' }])
  })

  it('carries out what is not a tariff without saying how', () => {
    const aid = { instrument: 'aid', severity: 0.4, ratePercent: null, coverage: null }
    expect(react(withDemand(aid), 0)).toMatchObject([{ type: 'threat.carried-out', actor: 'USA', target: 'MEX' }])
  })

  it('neither carries out nor drops a threat of force: no rule starts a war', () => {
    for (const instrument of ['force', 'territory', 'none'])
      expect(react(withDemand({ instrument, ratePercent: null, coverage: null }), 0)).toEqual([])
  })

  it('follows a deadline that passed over an open demand, and none that was answered', () => {
    const passed = { type: 'deadline.passed', ...byUnitedStates, of: 'threat' } as const
    expect(react(withDemand(), 0, passed)).toMatchObject([{ type: 'tariff.imposed', inDays: 1 }])
    expect(react(opening, 0, passed)).toEqual([])
  })

  it('leaves to a scenario what its decision answers, and a measure in force as it is', () => {
    expect(react(withDemand({ decision: 'reply' }), 0)).toEqual([])
    expect(react(withDemand({ imposed: true }), 0)).toEqual([])
  })

  it('is held back by prices at home', () => {
    const dear = openingWorld('2025-02-11', { actors: { USA: { homeCost: 3 } } })
    const world = { ...withDemand(), actors: dear.actors }
    expect(react(withDemand(), 0.5)).toMatchObject([{ type: 'tariff.imposed' }])
    expect(react(world, 0.5)).toMatchObject([{ type: 'threat.dropped' }])
  })
})

describe('coercer.patience', () => {
  it('waits half a year with a deferral', () => {
    const world = withDemand({ deadlineDays: null })
    const event = { type: 'demand.deferred', ...byMexico } as const
    expect(fire(coercerPatience, americas, { world, event }).emissions).toMatchObject([
      { type: 'patience.ended', inDays: 180 },
    ])
  })

  it('keeps a measure that wins nothing for years: half of them for four', () => {
    const { emissions } = fire(coercerPatience, americas, {
      world: withDemand({ imposed: true }, { threat: tariff }),
      event: declined,
      luck: drawn(0.5),
    })
    expect(emissions).toMatchObject([{ type: 'patience.ended', inDays: 1462 }])
  })

  it('has no part in a refused threat', () => {
    expect(fire(coercerPatience, americas, { world: withDemand(), event: declined }).fired).toBe(false)
  })
})

describe('coercer.lifts', () => {
  const event = { type: 'patience.ended', ...byUnitedStates, of: 'threat' } as const
  it('lifts the tariff if it is still there', () => {
    expect(fire(coercerLifts, americas, { world: withDemand({}, { threat: tariff }), event }).emissions).toMatchObject([
      { type: 'tariff.lifted', actor: 'USA', target: 'MEX' },
    ])
    expect(fire(coercerLifts, americas, { world: opening, event }).fired).toBe(false)
  })
})

describe('coercer.after-acceptance', () => {
  const event = { type: 'demand.accepted', ...byMexico } as const
  const react = (world: World<Americas>, value: number) =>
    fire(coercerAfterAcceptance, americas, { world, event, luck: drawn(value) }).emissions

  it('drops the threat, and may ask again within the 180 days', () => {
    expect(react(withDemand(), 0.99)).toMatchObject([{ type: 'threat.dropped' }])
    const again = react(withDemand(), 0)
    expect(again).toMatchObject([
      { type: 'threat.dropped', inDays: 1 },
      { type: 'tariff.threatened', inDays: 75 },
    ])
    expect(again[1]?.payload).toMatchObject({ ratePercent: 25, issue: 'border' })
  })

  it('lifts a tariff that is in force', () => {
    expect(react(withDemand({ imposed: true }, { threat: tariff }), 0.99)).toMatchObject([{ type: 'tariff.lifted' }])
  })

  it('asks again by the instrument that was used', () => {
    const visas = { instrument: 'visa', severity: 0.35, ratePercent: null, coverage: null }
    expect(react(withDemand(visas), 0)).toMatchObject([
      { type: 'threat.dropped' },
      { type: 'demand.made', payload: { instrument: 'visa', severity: 0.35 } },
    ])
  })
})

describe('coercer.after-partial', () => {
  const event = { type: 'demand.partly-met', ...byMexico } as const
  const react = (world: World<Americas>, value: number) =>
    fire(coercerAfterPartial, americas, { world, event, luck: drawn(value) }).emissions.map(({ type }) => type)

  it('is content with part, or acts all the same', () => {
    expect(react(withDemand(), 0.7)).toEqual(['threat.dropped'])
    expect(react(withDemand(), 0.99)).toEqual(['tariff.imposed'])
  })

  it('suspends a tariff in force, or leaves it', () => {
    const inForce = withDemand({ imposed: true }, { threat: tariff })
    expect(react(inForce, 0.7)).toEqual(['tariff.suspended'])
    expect(react(inForce, 0.99)).toEqual([])
  })

  it('returns to the matter more often than after acceptance in full', () => {
    expect(react(withDemand(), 0.5)).toEqual(['threat.dropped', 'tariff.threatened'])
    const full = { type: 'demand.accepted', ...byMexico } as const
    expect(
      fire(coercerAfterAcceptance, americas, { world: withDemand(), event: full, luck: drawn(0.5) }).emissions,
    ).toHaveLength(1)
  })
})

describe('coercer.after-retaliation', () => {
  const event = { type: 'demand.answered-in-kind', ...byMexico } as const
  const world = withDemand({ imposed: true }, { threat: tariff })
  it('raises the tariff by half, or holds it', () => {
    expect(fire(coercerAfterRetaliation, americas, { world, event, luck: drawn(0) }).emissions).toMatchObject([
      { type: 'tariff.imposed', actor: 'USA', payload: { ratePercent: 37.5 } },
    ])
    expect(fire(coercerAfterRetaliation, americas, { world, event, luck: drawn(0.99) }).emissions).toEqual([])
  })
})

describe('relief', () => {
  const granted = { granted: undertaking }

  it('is reviewed half a year after a concession under pressure', () => {
    const event = { type: 'demand.accepted', ...byMexico } as const
    expect(fire(reliefReviewed, americas, { world: withDemand(), event }).emissions).toMatchObject([
      { type: 'relief.fell-due', actor: 'USA', target: 'MEX', inDays: 180, payload: { of: 'given' } },
    ])
    expect(fire(reliefReviewed, americas, { world: withDemand({ instrument: 'none' }), event }).fired).toBe(false)
  })

  it('is kept if something was given and nothing came between, and was none if the tariff stayed', () => {
    const event = { type: 'relief.fell-due', ...byUnitedStates, of: 'granted' } as const
    const review = (measures: Measures): readonly string[] =>
      fire(reliefKept, americas, { world: { ...opening, measures }, event }).emissions.map(({ type }) => type)
    expect(review(granted)).toEqual(['relief.kept'])
    expect(review({ ...granted, threat: { ...tariff, suspended: true } })).toEqual(['relief.kept'])
    expect(review({ ...granted, threat: tariff })).toEqual(['relief.withheld'])
    expect(review({ granted: { ...undertaking, relieved: false } })).toEqual([])
    expect(review({})).toEqual([])
  })

  it('is broken by a new threat over the same matter, not over another, and not by a request', () => {
    const world = { ...opening, measures: granted }
    const made = {
      type: 'demand.made',
      ...byUnitedStates,
      ask: 'border-and-fentanyl',
      severity: 0.3,
      sidePayment: 0,
      multilateral: false,
      deadlineDays: null,
      decision: null,
    } as const
    const breaks = (event: Parameters<typeof fire<Americas>>[2]['event']): boolean =>
      fire(reliefBroken, americas, { world, event }).fired
    expect(breaks({ ...made, instrument: 'visa' })).toBe(true)
    expect(breaks({ ...made, instrument: 'visa', issue: 'water' })).toBe(false)
    expect(breaks({ ...made, instrument: 'none' })).toBe(false)
    expect(breaks({ type: 'tariff.resumed', ...byUnitedStates })).toBe(true)
  })

  it('is broken by asking for military options within half a year, and not later', () => {
    const world = { ...opening, measures: granted }
    const options = { type: 'options.requested', actor: 'USA', target: 'MEX' } as const
    const on = (date: string): unknown =>
      fire(reliefBroken, americas, { world, event: { ...options, date } }).emissions.map(({ payload }) => payload)
    expect(on('2025-03-13')).toEqual([{ issue: 'border' }])
    expect(on('2025-12-01')).toEqual([])
  })
})
