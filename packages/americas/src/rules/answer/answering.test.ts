import type { World } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { openingWorld } from '../../world/opening-world.js'
import { answerAppeals } from './answer-appeals.js'
import { answerGiven } from './answer-given.js'
import { answerHedges, partnerOf } from './answer-hedges.js'
import { answerInKind } from './answer-in-kind.js'
import { answerScheduled } from './answer-scheduled.js'

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
const withDemand = (changes: Partial<Demand> = {}): World<Americas> => ({
  ...opening,
  demands: { threat: { ...demand, ...changes } },
})
const matter = { issue: 'border', ask: 'border-and-fentanyl' } as const
const threatened = {
  type: 'tariff.threatened',
  actor: 'USA',
  target: 'MEX',
  ...matter,
  ratePercent: 25,
  coverage: 1,
  deadlineDays: 30,
  decision: null,
} as const
const due = { type: 'answer.fell-due', actor: 'MEX', target: 'USA', issue: 'border', of: 'threat' } as const
const declined = { type: 'demand.declined', actor: 'MEX', target: 'USA', ...matter } as const
const always = (purpose: string): number => (purpose === 'delay' ? 0 : 0.001)

describe('answer.scheduled', () => {
  const daysOf = (event: Parameters<typeof fire<Americas>>[2]['event'], seed = 1): number | undefined =>
    fire(answerScheduled, americas, { world: opening, event, seed }).emissions[0]?.inDays

  it('has a cheap demand answered within its deadline', () => {
    const days = Array.from({ length: 50 }, (_, seed) => daysOf(threatened, seed) ?? Number.NaN)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...days)).toBeLessThanOrEqual(30)
  })

  it('gives a demand without a deadline about four months', () => {
    const days = Array.from(
      { length: 99 },
      (_, seed) => daysOf({ ...threatened, deadlineDays: null }, seed) ?? Number.NaN,
    )
    const median = [...days].sort((left, right) => left - right)[49] ?? Number.NaN
    expect(median).toBeGreaterThan(80)
    expect(median).toBeLessThan(180)
  })

  it('gives Brazil’s courts and congress about a year over what is dear, and a week to refuse what is forbidden', () => {
    const asked = {
      type: 'demand.made',
      actor: 'USA',
      target: 'BRA',
      issue: 'bases',
      severity: 0.4,
      sidePayment: 0,
    } as const
    const made = { ...asked, instrument: 'visa', multilateral: false, deadlineDays: 30, decision: null } as const
    const medianOf = (ask: string): number =>
      Array.from({ length: 99 }, (_, seed) => daysOf({ ...made, ask }, seed) ?? Number.NaN).sort(
        (left, right) => left - right,
      )[49] ?? Number.NaN
    expect(medianOf('military-access')).toBeGreaterThan(250)
    expect(medianOf('hand-over-canal')).toBeLessThanOrEqual(7)
  })

  it('leaves to a scenario what its decision answers, and asks nobody but states', () => {
    expect(daysOf({ ...threatened, decision: 'reply' })).toBeUndefined()
    expect(daysOf({ ...threatened, target: 'ck-hutchison' })).toBeUndefined()
  })

  it('sees no demand in a tariff in retaliation', () => {
    const { deadlineDays: _, type: __, ...rest } = threatened
    expect(daysOf({ ...rest, type: 'tariff.imposed', inRetaliation: true })).toBeUndefined()
    expect(daysOf({ ...rest, type: 'tariff.imposed', inRetaliation: false })).toBeGreaterThan(0)
  })
})

describe('answer.given', () => {
  const answers = (world: World<Americas>, seed: number): readonly string[] =>
    fire(answerGiven, americas, { world, event: due, seed }).emissions.map(({ type }) => type)
  const seeds = Array.from({ length: 200 }, (_, seed) => seed)

  it('gives one answer, and over many dispositions every soft one and few in kind', () => {
    const given = seeds.flatMap((seed) => answers(withDemand(), seed))
    expect(given).toHaveLength(seeds.length)
    const share = (type: string): number => given.filter((one) => one === type).length / given.length
    for (const type of ['demand.accepted', 'demand.partly-met', 'demand.declined'])
      expect(share(type)).toBeGreaterThan(0.05)
    expect(share('demand.answered-in-kind')).toBeLessThan(0.1)
  })

  it('is no new lottery when the same demand is made again and nothing else has changed', () => {
    const again: World<Americas> = { ...opening, demands: { again: { ...demand, id: 'again', since: '2025-09-01' } } }
    for (const seed of seeds.slice(0, 60)) {
      const event = { ...due, id: 'later', of: 'again' }
      const { emissions } = fire(answerGiven, americas, { world: again, event, seed })
      expect(emissions.map(({ type }) => type)).toEqual(answers(withDemand(), seed))
    }
  })

  it('gives none once the demand is off the table', () => {
    expect(answers(opening, 1)).toEqual([])
  })

  it('gives none to a tariff that has been lifted meanwhile', () => {
    expect(answers(withDemand({ imposed: true }), 1)).toEqual([])
  })

  it('grants nothing that is forbidden', () => {
    const given = seeds.flatMap((seed) => answers(withDemand({ ask: 'hand-over-canal' }), seed))
    expect(given).toHaveLength(seeds.length)
    expect(given.filter((type) => type === 'demand.accepted' || type === 'demand.partly-met')).toEqual([])
  })
})

describe('answer.in-kind', () => {
  const answered = { type: 'demand.answered-in-kind', actor: 'MEX', target: 'USA', ...matter } as const
  it('taxes the coercer’s goods at the rate of a tariff in force', () => {
    const world = withDemand({ imposed: true })
    expect(fire(answerInKind, americas, { world, event: answered }).emissions).toMatchObject([
      { type: 'tariff.imposed', actor: 'MEX', target: 'USA', payload: { ratePercent: 25, inRetaliation: true } },
    ])
  })

  it('taxes nothing while there is only a threat', () => {
    expect(fire(answerInKind, americas, { world: withDemand(), event: answered }).fired).toBe(false)
  })
})

describe('answer.hedges', () => {
  it('turns a state to the partner that buys more from it', () => {
    expect(partnerOf({ china: 5, europe: 1 }, 0.5)).toBe('CHN')
    expect(partnerOf({ china: 1, europe: 5 }, -0.5)).toBe('EU27')
    expect(partnerOf({ china: 0, europe: 0 }, -1)).toBe('CHN')
    expect(partnerOf({ china: 0, europe: 0 }, 0.2)).toBe('EU27')
  })

  it('accompanies an answer under pressure', () => {
    const { emissions } = fire(answerHedges, americas, { world: withDemand(), event: declined, luck: always })
    expect(emissions).toMatchObject([{ type: 'partner.courted', actor: 'MEX', target: 'EU27', inDays: 10 }])
  })

  it('does not accompany the answer to a mere request, nor one that a scenario decides', () => {
    for (const changes of [{ instrument: 'none' }, { decision: 'reply' }])
      expect(fire(answerHedges, americas, { world: withDemand(changes), event: declined, luck: always }).fired).toBe(
        false,
      )
  })
})

describe('answer.appeals', () => {
  it.each([
    ['territory', 'UN', 'United Nations'],
    ['tariff', 'USA', 'World Trade Organization'],
  ])('over %s goes to %s', (instrument, target, forum) => {
    const world = withDemand({ instrument })
    expect(fire(answerAppeals, americas, { world, event: declined, luck: always }).emissions).toMatchObject([
      { type: 'appeal.lodged', actor: 'MEX', target, payload: { forum } },
    ])
  })

  it('is not lodged over aid', () => {
    const world = withDemand({ instrument: 'aid' })
    expect(fire(answerAppeals, americas, { world, event: declined, luck: always }).fired).toBe(false)
  })
})
