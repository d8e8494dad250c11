import { describe, expectTypeOf, it } from 'vitest'
import { type Villages, villages } from '../../testing/index.js'
import { plainInput, plainWorld } from '../../testing/villages/plain-input.js'
import {
  atLeast,
  type Decision,
  type Given,
  type Option,
  type Run,
  rulebook,
  run,
  type Scenario,
  why,
} from '../index.js'

const header = { id: 'e', date: '2030-01-11', actor: null, target: null, standing: 'reported', sources: [] } as const

describe('a given event', () => {
  it('has the payload of its type, and perhaps needs and conditions', () => {
    const feast: Given<Villages, 'feast.held'> = { ...header, type: 'feast.held', guests: 1, needs: ['x'] }
    expectTypeOf(feast.guests).toEqualTypeOf<number>()
    const hangs: Given<Villages> = {
      ...header,
      type: 'toll.lifted',
      when: [atLeast('cheer', ({ level }) => level('alder', 'cheer'), 1)],
    }
    expectTypeOf(hangs).toExtend<Given<Villages>>()
  })

  it('does not compile with another payload, type or indicator', () => {
    // @ts-expect-error [ts2322] - guests are a number.
    const wrong: Given<Villages> = { ...header, type: 'feast.held', guests: 'many' }
    // @ts-expect-error [ts2322] - no such type.
    const unknown: Given<Villages> = { ...header, type: 'moon.risen' }
    const hangs: Given<Villages> = {
      ...header,
      type: 'toll.lifted',
      // @ts-expect-error [ts2345] - no such indicator.
      when: [atLeast('gold', ({ level }) => level('alder', 'gold'), 1)],
    }
    expectTypeOf([wrong, unknown, hangs]).toBeArray()
  })
})

describe('an option', () => {
  it('brings about events of the model, from what the decision sees', () => {
    const option: Option<Villages> = {
      id: 'a',
      title: 't',
      standing: 'reported',
      events: ({ parameter, level, happened }) =>
        happened('x')
          ? []
          : [
              {
                type: 'feast.held',
                actor: 'alder',
                target: null,
                guests: parameter('guests') + level('alder', 'cheer'),
                inDays: 2,
              },
            ],
    }
    expectTypeOf(option.events).returns.toExtend<readonly unknown[]>()
  })

  it('does not compile with a wrong payload or standing', () => {
    const decision: Partial<Decision<Villages>> = {
      options: [
        {
          id: 'a',
          title: 't',
          standing: 'reported',
          // @ts-expect-error [ts2322] - guests are missing.
          events: () => [{ type: 'feast.held', actor: null, target: null }],
        },
        // @ts-expect-error [ts2322] - no such standing.
        { id: 'b', title: 't', standing: 'rumoured', events: () => [] },
      ],
    }
    expectTypeOf(decision).toBeObject()
  })
})

describe('a run', () => {
  it('has the types of its model', () => {
    const played = run(plainInput())
    expectTypeOf(played).toEqualTypeOf<Run<Villages>>()
    expectTypeOf(played.world.actors.alder?.cheer).toEqualTypeOf<number | null | undefined>()
    for (const { event } of played.events)
      if (event.type === 'feast.held') expectTypeOf(event.guests).toEqualTypeOf<number>()
    expectTypeOf(why(played, 'actors.alder.cheer').contributions[0]?.delta).toEqualTypeOf<number | undefined>()
  })

  it('does not compile on a scenario of another model', () => {
    const scenario = {
      id: 's',
      start: '2030-01-01',
      end: '2030-02-01',
      world: plainWorld,
      opening: [],
      schedule: [],
      decisions: [],
    }
    run({ model: villages, rulebook: rulebook([]), seed: 1, scenario })
    // @ts-expect-error [ts2322] - the schedule holds an event of no type.
    const other: Scenario<Villages> = { ...scenario, schedule: [{ ...header, type: 'moon.risen' }] }
    expectTypeOf(other).toBeObject()
  })
})
