import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { plainInput, plainWorld } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import {
  defineModel,
  event,
  extendModel,
  extendScenario,
  type Given,
  indicator,
  levelAt,
  openWorld,
  parseWorld,
  rule,
  rulebook,
  run,
} from '../index.js'

const points = { unit: 'points', meaning: 'nothing', range: [0, 10] } as const
const markets = extendModel(villages, {
  events: {
    'fair.opened': event({ stalls: z.number() }),
    'issue.dropped': event({ issue: z.enum(['water', 'wood']) }),
  },
  actorIndicators: { wealth: indicator(points) },
  tieIndicators: { trade: indicator(points) },
  measures: {
    fair: {
      fields: { stalls: z.number() },
      openedBy: { 'fair.opened': ({ stalls }) => ({ stalls }) },
      closedBy: ['feast.held'],
    },
  },
  demands: {
    openedBy: { 'fair.opened': () => ({ issue: 'wood', ask: 'pay', rate: 1 }) },
    answeredBy: ['issue.dropped', 'demand.met'],
  },
})

describe('an extended model', () => {
  it('has everything of its base, and what is added, and leaves the base alone', () => {
    for (const part of ['events', 'actorIndicators', 'tieIndicators', 'measures'] as const)
      expect(markets[part]).toMatchObject(villages[part])
    expect(Object.keys(markets.events)).toHaveLength(Object.keys(villages.events).length + 2)
    expect(markets.actorIndicators.wealth).toEqual(indicator(points))
    expect(Object.keys(markets.measures)).toEqual(['toll', 'bridge', 'fair'])
    expect(villages.events).not.toHaveProperty('fair.opened')
    expect(Object.keys(markets.demands?.openedBy ?? {})).toEqual(['toll.demanded', 'toll.imposed', 'fair.opened'])
    expect(markets.demands?.answeredBy).toEqual(['demand.met', 'demand.declined', 'issue.dropped'])
    expect(markets.demands?.fields).toBe(villages.demands?.fields)
  })

  it('with nothing added is the base', () => {
    expect(extendModel(villages, {})).toEqual(villages)
  })

  it('may bring demands to a base that has none', () => {
    const quiet = defineModel({ events: { 'call.made': event({}) }, actorIndicators: {}, tieIndicators: {} })
    expect(extendModel(quiet, {}).demands).toBeNull()
    expect(extendModel(quiet, { demands: { answeredBy: ['call.made'] } }).demands).toEqual({
      fields: {},
      openedBy: {},
      answeredBy: ['call.made'],
    })
  })

  it.each([
    ['events.feast.held', { events: { 'feast.held': event({}) } }],
    ['events.month.closed', { events: { 'month.closed': event({}) } }],
    ['actorIndicators.cheer', { actorIndicators: { cheer: indicator(points) } }],
    ['actorIndicators.kind', { actorIndicators: { kind: indicator(points) } }],
    ['tieIndicators.trust', { tieIndicators: { trust: indicator(points) } }],
    ['measures.toll', { measures: { toll: { fields: {}, openedBy: {}, closedBy: [] } } }],
    ['demands.openedBy.toll.imposed', { demands: { openedBy: { 'toll.imposed': () => null } } }],
    ['events.__proto__', { events: JSON.parse('{"__proto__":{}}') }],
  ])('does not take the name %s again', (where, more) => {
    expect(() => extendModel(villages, more as never)).toThrowError(
      expect.objectContaining({ code: 'model/duplicate-name', where }),
    )
  })
})

describe('under an extended model', () => {
  const feasts = rule(
    villages,
    'feasts-cheer',
    { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
    { then: (_, fx) => [fx.actor('alder', 'cheer', 2)] },
  )
  const fairs = rule(
    markets,
    'fairs-pay',
    { on: 'fair.opened', basis: ['tale'], changes: ['actors.wealth', 'ties.trade'], emits: { 'feast.held': 5 } },
    {
      then: ({ event }, fx) => [
        fx.actor('alder', 'wealth', event.stalls),
        fx.actor('birch', 'wealth', event.stalls),
        fx.tie('alder', 'cedar', 'trade', 1),
        fx.emit('feast.held', { actor: 'alder', target: 'birch', guests: 1, inDays: 5 }),
      ],
    },
  )
  const scenario = extendScenario(markets, plainInput().scenario, {
    actors: { alder: { wealth: 1 } },
    ties: { alder: { cedar: { trade: 0 } } },
  })

  it('rules of the base and its own answer one another, and measures open and close', () => {
    const fair: Given<typeof markets> = {
      id: 'fair',
      type: 'fair.opened',
      date: '2030-02-01',
      actor: 'alder',
      target: 'birch',
      standing: 'reported',
      sources: [],
      stalls: 3,
    }
    const at = (until: string): ReturnType<typeof run> =>
      run({
        model: markets,
        rulebook: rulebook([feasts, fairs]),
        seed: 1,
        until,
        scenario: { ...scenario, schedule: [fair] },
      }) as never
    const { world } = at('2030-02-02')
    expect(Object.values(world.measures)).toEqual([
      { id: 'fair', kind: 'fair', stalls: 3, actor: 'alder', target: 'birch', since: '2030-02-01' },
    ])
    expect(Object.values(world.demands)).toHaveLength(1)
    const later = at('2030-02-10').world
    expect(later.measures).toEqual({})
    expect(['alder.wealth', 'birch.wealth', 'alder.cheer'].map((path) => levelAt(later, `actors.${path}`))).toEqual([
      4,
      undefined,
      2,
    ])
    expect(levelAt(later, 'ties.alder.cedar.trade')).toBe(1)
  })

  it('worlds of the base are read, and new ones open with the new indicators', () => {
    expect(parseWorld(markets, plainWorld)).toEqual(plainWorld)
    const world = openWorld(markets, { date: '2030-01-01', actors: { a: { kind: 'x', wealth: 3 } } })
    expect(world.actors.a).toMatchObject({ wealth: 3, cheer: 0 })
  })

  it('a scenario of the base keeps all but its world, to which levels and ties are added', () => {
    const base = plainInput().scenario
    expect({ ...scenario, world: base.world }).toEqual(base)
    expect(scenario.world.actors.alder).toEqual({ ...base.world.actors.alder, wealth: 1 })
    expect(scenario.world.actors.birch).toEqual(base.world.actors.birch)
    expect(scenario.world.ties.alder).toEqual({ ...base.world.ties.alder, cedar: { trade: 0 } })
    expect(extendScenario(markets, base)).toEqual(base)
  })

  it('levels that do not fit are refused with their place', () => {
    for (const [actors, where] of [
      [{ alder: { wealth: 11 } }, 'scenario.world.actors.alder.wealth'],
      [{ alder: { gold: 1 } }, 'scenario.world.actors.alder.gold'],
      [{ zelkova: { wealth: 1 } }, 'scenario.world.actors.zelkova.kind'],
    ] as const)
      expect(() => extendScenario(markets, plainInput().scenario, { actors: actors as never })).toThrowError(
        expect.objectContaining({ code: 'world/invalid', where }),
      )
  })
})
