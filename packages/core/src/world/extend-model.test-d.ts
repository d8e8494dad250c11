import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { fire, modelInput, type Villages, villageRulebook, villages, villageWorld } from '../../testing/index.js'
import { plainInput, plainWorld } from '../../testing/villages/plain-input.js'
import {
  atLeast,
  defineModel,
  type EventType,
  event,
  extendModel,
  extendScenario,
  type Given,
  indicator,
  type MeasureOf,
  openWorld,
  parseWorld,
  type Rulebook,
  rule,
  rulebook,
  run,
  type Scenario,
  why,
} from '../index.js'

const points = { unit: 'points', meaning: 'nothing', range: [0, 1] } as const

/** A user's own words over a model that she did not write. */
const markets = extendModel(villages, {
  events: {
    'fair.opened': event({ stalls: z.number().int().min(1) }),
    'fair.closed': event({}),
    'issue.dropped': event({ issue: z.enum(['water', 'wood']) }),
  },
  actorIndicators: { wealth: indicator(points) },
  tieIndicators: { trade: indicator(points) },
  measures: {
    fair: {
      fields: { stalls: z.number() },
      openedBy: { 'fair.opened': ({ stalls }) => ({ stalls }) },
      closedBy: ['fair.closed', 'feast.held'],
    },
  },
  demands: { answeredBy: ['issue.dropped'] },
})
type Markets = typeof markets

describe('an extended model', () => {
  it('has the events, indicators and measures of both', () => {
    expectTypeOf<EventType<Markets>>().toEqualTypeOf<
      EventType<Villages> | 'fair.opened' | 'fair.closed' | 'issue.dropped'
    >()
    expectTypeOf<keyof Markets['actorIndicators']>().toEqualTypeOf<keyof Villages['actorIndicators'] | 'wealth'>()
    expectTypeOf<keyof Markets['tieIndicators']>().toEqualTypeOf<'trust' | 'fear' | 'trade'>()
    expectTypeOf<MeasureOf<Markets>['kind']>().toEqualTypeOf<'toll' | 'bridge' | 'fair'>()
    expectTypeOf<MeasureOf<Markets, 'fair'>['stalls']>().toEqualTypeOf<number>()
    expectTypeOf<MeasureOf<Markets, 'toll'>['rate']>().toEqualTypeOf<number>()
  })

  it('lends its types to rules that join words of both', () => {
    const made = rule(
      markets,
      'fairs-pay',
      {
        on: ['fair.opened', 'feast.held'],
        basis: ['tale'],
        emits: { 'story.told': 0, 'fair.closed': 3 },
        changes: ['actors.wealth', 'actors.cheer', 'ties.trade'],
      },
      {
        when: [
          atLeast('trade', ({ tie }) => tie('a', 'b', 'trade'), 0.1),
          // @ts-expect-error [ts2345] - wealth is of actors, not of ties.
          atLeast('wealth', ({ tie }) => tie('a', 'b', 'wealth'), 0.1),
        ],
        then: ({ event, world }, fx) => {
          if (event.type === 'fair.opened') expectTypeOf(event.stalls).toEqualTypeOf<number>()
          if (event.type === 'feast.held') expectTypeOf(event.guests).toEqualTypeOf<number>()
          expectTypeOf(world.actors.x?.wealth).toEqualTypeOf<number | null | undefined>()
          return [
            fx.actor('a', 'wealth', 1),
            fx.actor('a', 'cheer', 1),
            fx.tie('a', 'b', 'trade', 1),
            fx.emit('fair.closed', { actor: 'a', target: null }),
            // @ts-expect-error [ts2322] - words are a number, as in the base.
            fx.emit('story.told', { actor: 'a', target: null, words: 'many' }),
            // @ts-expect-error [ts2345] - lanterns are not declared.
            fx.emit('lantern.lit', { actor: 'a', target: null, count: 1 }),
          ]
        },
      },
    )
    expectTypeOf(rulebook([made])).toEqualTypeOf<Rulebook>()
  })

  it('plays rules and scenarios of the base as they are, and its own', () => {
    const { scenario, rulebook: book } = plainInput()
    expectTypeOf(scenario).toEqualTypeOf<Scenario<Villages>>()
    const own = extendScenario(markets, scenario, {
      actors: { alder: { wealth: 1 } },
      ties: { a: { b: { trade: 0 } } },
    })
    expectTypeOf(own).toEqualTypeOf<Scenario<Markets>>()
    // @ts-expect-error [ts2353] - neither has gold.
    extendScenario(markets, scenario, { actors: { alder: { gold: 1 } } })
    const header = { date: '2030-02-01', actor: null, target: null, standing: 'reported', sources: [] } as const
    const feast: Given<Markets> = { ...header, id: 'f', type: 'feast.held', guests: 3 }
    const fair: Given<Markets> = { ...header, id: 'g', type: 'fair.opened', stalls: 3 }
    const played = run({ model: markets, rulebook: book, seed: 1, scenario: { ...own, schedule: [feast, fair] } })
    expectTypeOf(played.world.actors.x?.wealth).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(why(played, 'actors.alder.wealth').to).toEqualTypeOf<number | null>()
    fire(rule(villages, 'r', { on: 'feast.held', basis: [] }, { then: () => [] }), markets, {
      world: plainWorld,
      event: { type: 'fair.opened', stalls: 1 },
    })
    expectTypeOf(parseWorld(markets, {}).actors.x?.wealth).toEqualTypeOf<number | null | undefined>()
    openWorld(markets, { date: '2030-01-01', actors: { a: { kind: 'x', wealth: 1, cheer: 2 } } })
    expectTypeOf(modelInput(markets, book, { actors: ['a'] })).toBeObject()
    expectTypeOf([villageRulebook, villageWorld]).toBeArray()
  })

  it('may be extended again', () => {
    const twice = extendModel(markets, { events: { 'fair.moved': event({}) } })
    expectTypeOf<EventType<typeof twice>>().toEqualTypeOf<EventType<Markets> | 'fair.moved'>()
    const none = extendModel(villages, {})
    expectTypeOf<EventType<typeof none>>().toEqualTypeOf<EventType<Villages>>()
  })

  it('does not compile with names that are taken, or over events that neither has', () => {
    // @ts-expect-error [ts2322] - villages hold feasts already.
    extendModel(villages, { events: { 'feast.held': event({}) } })
    // @ts-expect-error [ts2322] - the clock brings it about.
    extendModel(villages, { events: { 'month.closed': event({}) } })
    // @ts-expect-error [ts2322] - villages have cheer already.
    extendModel(villages, { actorIndicators: { cheer: indicator(points) } })
    // @ts-expect-error [ts2322] - an actor has a kind already.
    extendModel(villages, { actorIndicators: { kind: indicator(points) } })
    // @ts-expect-error [ts2322] - dots part the names in a path.
    extendModel(villages, { tieIndicators: { 'good.will': indicator(points) } })
    // @ts-expect-error [ts2322] - tolls are a kind of the base.
    extendModel(villages, { measures: { toll: { fields: {}, openedBy: {}, closedBy: [] } } })
    // @ts-expect-error [ts2322] - no event of either is called so.
    extendModel(villages, { measures: { moon: { fields: {}, openedBy: {}, closedBy: ['moon.set'] } } })
    // @ts-expect-error [ts2322] - no event of either answers so.
    extendModel(villages, { demands: { answeredBy: ['moon.set'] } })
    expectTypeOf(defineModel).toBeFunction()
  })
})
