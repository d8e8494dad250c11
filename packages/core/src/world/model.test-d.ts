import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { type Villages, villages } from '../../testing/index.js'
import {
  defineModel,
  type EventType,
  event,
  indicator,
  type MeasureOf,
  type ModelEvent,
  openWorld,
  type World,
} from '../index.js'

const points = { unit: 'points', meaning: 'nothing', range: [0, 1] } as const
const declared = {
  events: { 'feast.held': event({ guests: z.number() }), 'feast.ended': event({}) },
  actorIndicators: { cheer: indicator(points) },
  tieIndicators: {},
}

describe('defineModel', () => {
  it('adds the clock to the types of event', () => {
    const model = defineModel(declared)
    expectTypeOf<EventType<typeof model>>().toEqualTypeOf<'feast.held' | 'feast.ended' | 'month.closed'>()
  })

  it('does not compile when a measure is opened or closed by an unknown event', () => {
    defineModel({
      ...declared,
      // @ts-expect-error [ts2353] - no 'feast.begun' among the events.
      measures: { feast: { fields: {}, openedBy: { 'feast.begun': () => ({}) }, closedBy: ['feast.ended'] } },
    })
    defineModel({
      ...declared,
      // @ts-expect-error [ts2820] - no 'feast.over' among the events.
      measures: { feast: { fields: {}, openedBy: {}, closedBy: ['feast.over'] } },
    })
  })

  it('does not compile when a measure is opened with other fields than it has', () => {
    defineModel({
      ...declared,
      measures: {
        feast: {
          fields: { guests: z.number() },
          openedBy: {
            // @ts-expect-error [ts2322] - guests are a number.
            'feast.held': ({ guests }) => ({ guests: String(guests) }),
          },
          closedBy: [],
        },
      },
    })
  })
})

describe('a name that is taken', () => {
  it('does not compile: the clock’s event, a kind or a dot among indicators, the envelope’s fields in a payload', () => {
    // @ts-expect-error [ts2322] - the clock brings it about.
    defineModel({ ...declared, events: { 'month.closed': event({}) } })
    // @ts-expect-error [ts2322] - an actor has a kind already.
    defineModel({ ...declared, actorIndicators: { kind: indicator(points) } })
    // @ts-expect-error [ts2322] - dots part the names in a path.
    defineModel({ ...declared, tieIndicators: { 'good.will': indicator(points) } })
    // @ts-expect-error [ts2322] - every event has a date already.
    event({ date: z.string() })
  })
})

describe('an event of a model', () => {
  it('has its payload', () => {
    expectTypeOf<ModelEvent<Villages, 'bridge.opened'>['width']>().toEqualTypeOf<number>()
    expectTypeOf<Extract<ModelEvent<Villages>, { type: 'demand.met' }>['issue']>().toEqualTypeOf<'water' | 'wood'>()
  })
})

describe('a measure', () => {
  it('has the fields of its kind and no others', () => {
    expectTypeOf<MeasureOf<Villages, 'toll'>['rate']>().toEqualTypeOf<number>()
    expectTypeOf<keyof MeasureOf<Villages, 'bridge'>>().toEqualTypeOf<
      'id' | 'kind' | 'actor' | 'target' | 'since' | 'width'
    >()
  })
})

describe('a world', () => {
  it('holds the indicators of its model, known or not', () => {
    expectTypeOf<keyof World<Villages>['actors'][string]>().toEqualTypeOf<
      'kind' | 'cheer' | 'renown' | 'stores' | 'lamps' | 'silence'
    >()
    expectTypeOf<World<Villages>['ties'][string][string]['trust']>().toEqualTypeOf<number | null | undefined>()
  })

  it('does not open with unknown indicators', () => {
    // @ts-expect-error [ts2353] - villages have no gold.
    openWorld(villages, { date: '2030-01-01', actors: { alder: { kind: 'village', gold: 1 } } })
    // @ts-expect-error [ts2322] - a level is a number.
    openWorld(villages, { date: '2030-01-01', actors: { alder: { kind: 'village', cheer: 'high' } } })
    // @ts-expect-error [ts2353] - ties have no cheer.
    openWorld(villages, { date: '2030-01-01', actors: {}, ties: { a: { b: { cheer: 1 } } } })
  })
})
