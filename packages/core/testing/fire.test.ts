import { describe, expect, it } from 'vitest'
import { atLeast, chance, idsOf, type Knob, knob, rule } from '../src/index.js'
import { fire, given } from './fire.js'
import { plainWorld } from './villages/plain-input.js'
import { villages } from './villages/village.js'

const cost: Knob = knob({
  id: 'toll-cost',
  value: 20,
  range: [0, 40],
  unit: 'points',
  basis: 'tale',
  grade: 'judgement',
})
const hurts = rule(
  villages,
  'hurts',
  {
    on: 'toll.imposed',
    basis: ['tale'],
    changes: ['ties.trust', 'actors.cheer'],
    emits: { 'story.told': 1 },
    knobs: { cost },
  },
  {
    over: (_, world) => idsOf(world.actors).filter((id) => id !== 'cedar'),
    when: [atLeast('high', ({ event }) => event.rate, 0.1), chance('noticed', 0.5)],
    then: ({ event, binding, knob: { cost }, draw }, fx) => [
      fx.tie(binding, 'cedar', 'trust', -cost * event.rate),
      fx.actor('cedar', 'cheer', draw('gloom')),
      fx.emit('story.told', { actor: binding, target: null, words: 3, inDays: 2 }),
    ],
  },
)
const toll = { type: 'toll.imposed', actor: 'cedar', rate: 0.2, issue: 'water' } as const

describe('fire', () => {
  const lucky = fire(hurts, villages, {
    world: plainWorld,
    event: toll,
    luck: (purpose) => (purpose === 'noticed' ? 0.1 : 0.7),
  })

  it('tells what a rule answers, for each binding', () => {
    expect(lucky.fired).toBe(true)
    expect(lucky.answers.map(({ binding, fired }) => [binding, fired])).toEqual([
      ['alder', true],
      ['birch', true],
    ])
    expect(lucky.contributions).toEqual({
      'ties.alder.cedar.trust': -4,
      'ties.birch.cedar.trust': -4,
      'actors.cedar.cheer': 1.4,
    })
    expect(lucky.emissions[0]).toEqual({
      type: 'story.told',
      actor: 'alder',
      target: null,
      inDays: 2,
      payload: { words: 3 },
    })
  })

  it('asks every condition, also after one has failed', () => {
    const { fired, checks, effects } = fire(hurts, villages, {
      world: plainWorld,
      event: { ...toll, rate: 0.05 },
      luck: () => 0.9,
    })
    expect({ fired, effects }).toEqual({ fired: false, effects: [] })
    expect(checks.slice(0, 2)).toEqual([
      { label: 'high', holds: false, value: 0.05, need: 0.1, margin: 0.05 - 0.1 },
      { label: 'noticed', holds: false, value: 0.9, need: 0.5, margin: 0.5 - 0.9 },
    ])
  })

  it('draws by its seed where no luck is given, the same each time', () => {
    const once = (seed: number): unknown =>
      fire(hurts, villages, { world: plainWorld, event: toll, seed }).checks[1]?.value
    expect(once(3)).toBe(once(3))
    expect(once(3)).not.toBe(once(4))
  })

  it('sets knobs', () => {
    const { contributions } = fire(hurts, villages, {
      world: plainWorld,
      event: toll,
      luck: () => 0,
      knobs: { 'toll-cost': 10 },
    })
    expect(contributions['ties.alder.cedar.trust']).toBe(-2)
    expect(() => fire(hurts, villages, { world: plainWorld, event: toll, knobs: { cost: 10 } })).toThrowError(
      expect.objectContaining({ code: 'knob/unknown' }),
    )
  })

  it('gives no answer to an event that the rule does not listen to', () => {
    expect(fire(hurts, villages, { world: plainWorld, event: { type: 'feast.held', guests: 1 } })).toMatchObject({
      fired: false,
      answers: [],
    })
  })

  it('hands over a world that cannot be written', () => {
    const writes = rule(
      villages,
      'writes',
      { on: 'feast.held', basis: ['tale'] },
      {
        then: ({ world }) => {
          ;(world.actors.alder as { cheer: number }).cheer = 1
          return []
        },
      },
    )
    expect(() => fire(writes, villages, { world: plainWorld, event: { type: 'feast.held', guests: 1 } })).toThrowError(
      /TypeError/,
    )
    expect(Object.isFrozen(plainWorld)).toBe(false)
  })

  it('refuses an effect that the rule does not declare, and an event that is none', () => {
    const wild = rule(
      villages,
      'wild',
      { on: 'feast.held', basis: ['tale'] },
      { then: (_, fx) => [fx.actor('alder' as never, 'cheer' as never, 1 as never)] },
    )
    expect(() => fire(wild, villages, { world: plainWorld, event: { type: 'feast.held', guests: 1 } })).toThrowError(
      expect.objectContaining({ code: 'rule/undeclared-change' }),
    )
    expect(() => fire(wild, villages, { world: plainWorld, event: { type: 'feast.held', guests: -1 } })).toThrowError(
      expect.objectContaining({ code: 'event/invalid', where: 'event.guests' }),
    )
  })
})

it('given a world, when an event happens, a rule answers', () => {
  const { contributions } = given(villages, plainWorld, { luck: () => 0 })
    .when(toll)
    .answerOf(hurts)
  expect(contributions['ties.birch.cedar.trust']).toBe(-4)
})
