import type { World } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { asks, contents } from '../../vocabulary/asks.js'
import { openingWorld } from '../../world/opening-world.js'
import { answerDelivered } from './answer-delivered.js'
import { answerResumed } from './answer-resumed.js'
import { effortAsks } from './effort-undertaken.js'

const demand: Demand = {
  id: 'asked',
  coercer: 'USA',
  target: 'PAN',
  since: '2025-02-01',
  issue: 'matter',
  ask: 'reduce-china-presence',
  instrument: 'visa',
  severity: 0.3,
  sidePayment: 0,
  multilateral: false,
  ratePercent: null,
  coverage: null,
  deadlineDays: null,
  imposed: false,
  decision: null,
}
const asked = (changes: Partial<Demand> = {}, concessions = 0): World<Americas> => ({
  ...openingWorld('2025-02-01', { ties: { PAN: { USA: { concessions } } } }),
  demands: { asked: { ...demand, ...changes } },
})
const byPanama = { actor: 'PAN', target: 'USA', issue: 'matter' } as const
const byRule = { cause: { event: 'due', rule: 'answer.given' } } as const

describe('answer.delivered', () => {
  const given = (
    type: 'demand.accepted' | 'demand.partly-met',
    ask: string,
    world = asked({ ask }),
  ): readonly string[] =>
    fire(answerDelivered, americas, { world, event: { type, ...byPanama, ask } }).emissions.map(
      ({ type: what }) => what,
    )

  it('has each ask that can be granted consist of something, more of it where it is granted in full', () => {
    expect(given('demand.partly-met', 'reduce-china-presence')).toEqual(['agreement.lapsed'])
    expect(given('demand.accepted', 'reduce-china-presence')).toEqual(['agreement.lapsed', 'audit.launched'])
    expect(given('demand.partly-met', 'border-and-fentanyl')).toEqual(['border.reinforced'])
    expect(given('demand.partly-met', 'military-access')).toEqual(['transit.granted'])
    expect(given('demand.accepted', 'military-access')).toEqual(['transit.granted', 'access.granted'])
    expect(given('demand.accepted', 'lower-canal-fees')).toEqual(['fees.lowered'])
    expect(given('demand.accepted', 'transfer-suspects')).toEqual(['suspects.transferred'])
    expect(given('demand.accepted', 'nearshoring-terms')).toEqual(['talks.held'])
  })

  it('leaves out only asks that effort grants, or that nobody grants', () => {
    const without = Object.values(asks).filter(({ id }) => contents[id] === undefined)
    for (const one of without) expect('forbidden' in one || effortAsks.includes(one.id), one.id).toBe(true)
  })

  it('ends an agreement once', () => {
    const again = asked({}, 1)
    expect(given('demand.partly-met', 'reduce-china-presence', again)).toEqual(['audit.launched'])
    expect(given('demand.accepted', 'reduce-china-presence', again)).toEqual(['audit.launched'])
  })

  it('leaves to an option of a scenario what the option spells out, and not what a rule answers in its place', () => {
    const world = asked({ decision: 'panama-answer' })
    const event = { type: 'demand.partly-met', ...byPanama, ask: 'reduce-china-presence' } as const
    expect(fire(answerDelivered, americas, { world, event }).fired).toBe(false)
    expect(fire(answerDelivered, americas, { world, event: { ...event, ...byRule } }).fired).toBe(true)
  })
})

describe('answer.resumed', () => {
  const deferred = { type: 'demand.deferred', ...byPanama, ask: 'reduce-china-presence' } as const

  it('has a demand that a decision put off come up again, in months', () => {
    const days = Array.from(
      { length: 99 },
      (_, seed) =>
        fire(answerResumed, americas, { world: asked({ decision: 'panama-answer' }), event: deferred, seed })
          .emissions[0]?.inDays ?? Number.NaN,
    ).sort((left, right) => left - right)
    expect(days[0]).toBeGreaterThanOrEqual(1)
    expect(days[49]).toBeGreaterThan(60)
    expect(days[49]).toBeLessThan(180)
  })

  it('does so once, and not for a demand that the rules answer anyway', () => {
    const world = asked({ decision: 'panama-answer' })
    expect(fire(answerResumed, americas, { world, event: { ...deferred, ...byRule } }).fired).toBe(false)
    expect(fire(answerResumed, americas, { world: asked(), event: deferred }).fired).toBe(false)
  })
})
