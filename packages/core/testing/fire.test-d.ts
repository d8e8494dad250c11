import { describe, expectTypeOf, it } from 'vitest'
import { rule } from '../src/index.js'
import { type Fired, fire, given, laws, villageInput } from './index.js'
import type { Inputs, Law } from './laws/law.js'
import { plainWorld } from './villages/plain-input.js'
import { villages } from './villages/village.js'

const idle = rule(villages, 'idle', { on: 'feast.held', basis: ['tale'] }, { then: () => [] })

describe('fire', () => {
  it('takes an event by its type and payload', () => {
    expectTypeOf(
      fire(idle, villages, { world: plainWorld, event: { type: 'feast.held', guests: 1 } }),
    ).toEqualTypeOf<Fired>()
    given(villages, plainWorld).when({ type: 'toll.lifted', actor: 'alder', date: '2030-01-11' }).answerOf(idle)
  })

  it('does not compile on an event that the model does not know, or with a wrong payload', () => {
    // @ts-expect-error [ts2322] - no such event.
    fire(idle, villages, { world: plainWorld, event: { type: 'moon.risen' } })
    // @ts-expect-error [ts2322] - guests are a number.
    fire(idle, villages, { world: plainWorld, event: { type: 'feast.held', guests: 'many' } })
    // @ts-expect-error [ts2345] - guests are missing.
    given(villages, plainWorld).when({ type: 'feast.held' })
  })
})

it('a law takes the inputs of any model', () => {
  expectTypeOf(villageInput()).toExtend<Inputs>()
  expectTypeOf(laws['the same seed gives the same run']).toEqualTypeOf<((inputs: Inputs) => Law) | undefined>()
})
