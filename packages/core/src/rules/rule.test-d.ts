import { describe, expectTypeOf, it } from 'vitest'
import { type Villages, villages } from '../../testing/index.js'
import { atLeast, chance, is, knob, type Moment, type Rule, rule } from '../index.js'

const cost = knob({ id: 'cost', value: 1, range: [0, 2], unit: 'points', basis: 'tale', grade: 'judgement' })
const basis = ['tale']

describe('a rule', () => {
  it('infers its event, knobs and effects from what it claims', () => {
    const made = rule(
      villages,
      'r',
      {
        on: 'toll.imposed',
        basis,
        emits: { 'story.told': 0 },
        changes: ['ties.trust', 'actors.cheer'],
        knobs: { cost },
      },
      {
        when: [
          atLeast('rate', ({ event }) => event.rate, 0.1),
          atLeast('rate by knob', ({ event }) => event.rate, cost),
          atLeast(
            'rate by moment',
            ({ event }) => event.rate,
            ({ knob }) => knob.cost,
          ),
          is('issue', ({ event }) => event.issue, 'water'),
          chance('luck', cost),
        ],
        then: (moment, fx) => {
          expectTypeOf(moment.event.type).toEqualTypeOf<'toll.imposed'>()
          expectTypeOf(moment.event.rate).toEqualTypeOf<number>()
          expectTypeOf(moment.event.issue).toEqualTypeOf<'water' | 'wood'>()
          expectTypeOf(moment.event.actor).toEqualTypeOf<string | null>()
          expectTypeOf(moment.knob).toEqualTypeOf<{ readonly cost: number }>()
          expectTypeOf(moment.world.actors.x?.cheer).toEqualTypeOf<number | null | undefined>()
          return [
            fx.tie('a', 'b', 'trust', -1),
            fx.actor('a', 'cheer', 1),
            fx.emit('story.told', { actor: 'a', target: null, words: 1 }),
          ]
        },
      },
    )
    expectTypeOf(made).toEqualTypeOf<Rule>()
  })

  it('on several types sees a union, and narrows it', () => {
    rule(
      villages,
      'r',
      { on: ['feast.held', 'lantern.lit'], basis },
      {
        then: ({ event }) => {
          expectTypeOf(event.type).toEqualTypeOf<'feast.held' | 'lantern.lit'>()
          // @ts-expect-error [ts2339] - only feasts have guests.
          event.guests
          if (event.type === 'feast.held') expectTypeOf(event.guests).toEqualTypeOf<number>()
          return []
        },
      },
    )
  })

  it('on the clock sees the days of the month', () => {
    rule(
      villages,
      'r',
      { on: 'month.closed', basis },
      {
        then: ({ event }) => {
          expectTypeOf(event.days).toEqualTypeOf<number>()
          return []
        },
      },
    )
  })

  it('does not compile on an unknown event', () => {
    // @ts-expect-error [ts2820] - no 'toll.forgotten' in the model.
    rule(villages, 'r', { on: 'toll.forgotten', basis }, { then: () => [] })
    // @ts-expect-error [ts2322] - nor in a list.
    rule(villages, 'r', { on: ['toll.imposed', 'toll.forgotten'], basis }, { then: () => [] })
  })

  it('does not compile when it declares unknown emissions or changes', () => {
    // @ts-expect-error [ts2353] - no 'moon.risen' in the model.
    rule(villages, 'r', { on: 'feast.held', basis, emits: { 'moon.risen': 1 } }, { then: () => [] })
    // @ts-expect-error [ts2322] - no 'actors.gold' in the model.
    rule(villages, 'r', { on: 'feast.held', basis, changes: ['actors.gold'] }, { then: () => [] })
    // @ts-expect-error [ts2322] - cheer is of actors, not of ties.
    rule(villages, 'r', { on: 'feast.held', basis, changes: ['ties.cheer'] }, { then: () => [] })
  })

  it('does not compile when it emits what it does not declare, or with a wrong payload', () => {
    rule(
      villages,
      'r',
      { on: 'feast.held', basis, emits: { 'story.told': 1 } },
      {
        then: (_, fx) => [
          // @ts-expect-error [ts2345] - lantern.lit is not declared.
          fx.emit('lantern.lit', { actor: null, target: null, count: 1 }),
          // @ts-expect-error [ts2322] - words are a number.
          fx.emit('story.told', { actor: null, target: null, words: 'many' }),
          // @ts-expect-error [ts2345] - words are missing.
          fx.emit('story.told', { actor: null, target: null }),
          // @ts-expect-error [ts2353] - stories have no guests.
          fx.emit('story.told', { actor: null, target: null, words: 1, guests: 2 }),
          // @ts-expect-error [ts2345] - the target is missing.
          fx.emit('story.told', { actor: null, words: 1 }),
        ],
      },
    )
    rule(
      villages,
      'r',
      { on: 'feast.held', basis },
      {
        // @ts-expect-error [ts2345] - nothing is declared.
        then: (_, fx) => [fx.emit('story.told', { actor: null, target: null, words: 1 })],
      },
    )
  })

  it('does not compile when it changes what it does not declare', () => {
    rule(
      villages,
      'r',
      { on: 'feast.held', basis, changes: ['ties.trust'] },
      {
        then: (_, fx) => [
          // @ts-expect-error [ts2345] - fear is not declared.
          fx.tie('a', 'b', 'fear', 1),
          // @ts-expect-error [ts2345] - no indicator of actors is declared.
          fx.actor('a', 'cheer', 1),
          // @ts-expect-error [ts2345] - an amount is a number.
          fx.tie('a', 'b', 'trust', '1'),
        ],
      },
    )
  })

  it('does not compile when a condition, a reading or a binding names an unknown field', () => {
    rule(
      villages,
      'r',
      { on: 'feast.held', basis, knobs: { cost } },
      {
        // @ts-expect-error [ts2339] - feasts have no rate.
        over: (event) => [event.rate],
        when: [
          // @ts-expect-error [ts2339] - feasts have no rate.
          atLeast('rate', ({ event }) => event.rate, 0.1),
          // @ts-expect-error [ts2345] - no indicator is called gold.
          atLeast('gold', ({ level }) => level('a', 'gold'), 0.1),
          // @ts-expect-error [ts2345] - cheer is not of ties.
          atLeast('cheer', ({ tie }) => tie('a', 'b', 'cheer'), 0.1),
          // @ts-expect-error [ts2551] - the knob is called cost.
          atLeast('knob', ({ knob }) => knob.costs, 0.1),
        ],
        then: ({ event, world, knob }) => {
          // @ts-expect-error [ts2339] - feasts have no rate.
          event.rate
          // @ts-expect-error [ts2339] - actors have no gold.
          world.actors.a?.gold
          // @ts-expect-error [ts2339] - there is no such knob.
          knob.price
          // @ts-expect-error [ts2540] - the world is only read.
          world.date = '2030-01-01'
          return []
        },
      },
    )
  })

  it('does not compile without a basis', () => {
    // @ts-expect-error [ts2345] - every rule rests on claims.
    rule(villages, 'r', { on: 'feast.held' }, { then: () => [] })
  })

  it('sees measures by their kind, with their fields', () => {
    const look = ({ world }: Moment<Villages>): void => {
      for (const measure of Object.values(world.measures)) {
        expectTypeOf(measure.kind).toEqualTypeOf<'toll' | 'bridge'>()
        if (measure.kind === 'toll') expectTypeOf(measure.rate).toEqualTypeOf<number>()
        // @ts-expect-error [ts2339] - only bridges have a width.
        else measure.rate
      }
      for (const demand of Object.values(world.demands)) {
        expectTypeOf(demand.rate).toEqualTypeOf<number>()
        expectTypeOf(demand.issue).toEqualTypeOf<string>()
        // @ts-expect-error [ts2339] - demands have no width.
        demand.width
      }
    }
    expectTypeOf(look).toBeFunction()
  })
})
