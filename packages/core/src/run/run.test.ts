import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { rule } from '../rules/rule.js'
import { idsOf } from '../world/id.js'
import { run, worldOn } from './run.js'

const counts = rule(
  villages,
  'counts',
  { on: 'month.closed', basis: ['tale'], changes: ['actors.cheer'] },
  {
    over: (_, world) => idsOf(world.actors),
    then: ({ binding, event }, fx) => [fx.actor(binding, 'cheer', event.days / 10)],
  },
)

describe('the clock', () => {
  it('closes each month on its last day, counting from the start and from the last close', () => {
    const { events } = run(plainInput({ start: '2030-01-10', end: '2030-04-20' }))
    expect(events.map(({ phase, event }) => [event.id, event.date, phase, (event as { days?: number }).days])).toEqual([
      ['clock/2030-01', '2030-01-31', 'close', 22],
      ['clock/2030-02', '2030-02-28', 'close', 28],
      ['clock/2030-03', '2030-03-31', 'close', 31],
    ])
  })

  it('closes a month on the very day of the start, with one day in it', () => {
    const { events } = run(plainInput({ start: '2030-01-31', end: '2030-02-27' }))
    expect(events.map(({ event }) => [event.id, (event as { days?: number }).days])).toEqual([['clock/2030-01', 1]])
  })

  it('comes last in its day, and its same-day consequences stay with it', () => {
    const answers = rule(
      villages,
      'answers',
      { on: 'month.closed', basis: ['tale'], emits: { 'story.told': 0 } },
      {
        then: (_, fx) => [fx.emit('story.told', { actor: null, target: null, words: 1 })],
      },
    )
    const feast = recorded('feast', 'feast.held', '2030-01-31', { guests: 1 })
    const { events } = run(plainInput({ rules: [answers], schedule: [feast], end: '2030-02-10' }))
    expect(events.map(({ phase, wave, event }) => [phase, wave, event.id])).toEqual([
      ['events', 0, 'feast'],
      ['close', 0, 'clock/2030-01'],
      ['close', 1, 'clock/2030-01/answers/story.told:>'],
    ])
  })
})

describe('a run', () => {
  it('of nothing changes nothing but the date', () => {
    const { events, opening, world, history, endedOn, pending } = run(plainInput({ end: '2030-01-20' }))
    expect({ events, endedOn, pending }).toEqual({ events: [], endedOn: '2030-01-20', pending: null })
    expect(opening).toEqual(plainWorld)
    expect(world).toEqual({ ...plainWorld, date: '2030-01-20' })
    expect(history).toEqual([{ date: '2030-01-10', world: opening }])
  })

  it('starts on the scenario’s day, whatever date its world bears', () => {
    const world = { ...plainWorld, date: '2029-01-01' }
    expect(run(plainInput({ world })).opening.date).toBe('2030-01-10')
  })

  it('leaves the world that it was given as it was', () => {
    const before = JSON.stringify(plainWorld)
    run(plainInput({ rules: [counts] }))
    expect(JSON.stringify(plainWorld)).toBe(before)
  })

  it('may be played on from the frozen world of another', () => {
    const first = run(plainInput({ rules: [counts] }))
    const world = first.history.at(-1)?.world
    expect(Object.isFrozen(world)).toBe(true)
    const second = run(plainInput({ rules: [counts], ...(world ? { world } : {}) }))
    expect(second.opening.actors.alder?.cheer).toBe(8.1)
    expect(second.world.actors.alder?.cheer).toBeCloseTo(16.2)
  })

  it('ends on the day it is told to', () => {
    const { endedOn, world, events } = run(plainInput({ rules: [counts], until: '2030-02-15' }))
    expect([endedOn, world.date, events.length]).toEqual(['2030-02-15', '2030-02-15', 1])
  })

  it('keeps the world of every day on which something changed, and shares what did not', () => {
    const played = run(
      plainInput({
        rules: [counts],
        schedule: [recorded('t', 'toll.imposed', '2030-03-03', { rate: 0.2, issue: 'water' })],
      }),
    )
    expect(played.history.map(({ date, world }) => [date, world.date])).toEqual(
      ['2030-01-10', '2030-01-31', '2030-02-28', '2030-03-03', '2030-03-31'].map((date) => [date, date]),
    )
    expect(played.history[3]?.world.actors).toBe(played.history[2]?.world.actors)
    expect(worldOn(played, '2030-02-27').actors.alder?.cheer).toBe(2.2)
    expect(worldOn(played, '2030-02-28').actors.alder?.cheer).toBe(5)
    expect(worldOn(played, '2029-12-31')).toBe(played.opening)
  })
})

describe('opening facts', () => {
  const opening = [
    recorded('late', 'toll.raised', '2029-12-02', { rate: 0.3 }),
    recorded('early', 'toll.imposed', '2029-05-01', { rate: 0.1, issue: 'water' }),
    recorded('asked', 'toll.demanded', '2030-01-09', { rate: 0.1, issue: 'wood', records: ['saying'] }),
  ]

  it('set up measures and demands in the order of their dates, and fire no rule', () => {
    const loud = rule(
      villages,
      'loud',
      { on: ['toll.imposed', 'toll.demanded'], basis: ['tale'], changes: ['actors.cheer'] },
      {
        then: (_, fx) => [fx.actor('alder', 'cheer', 1)],
      },
    )
    const { opening: world, firings, events } = run(plainInput({ rules: [loud], opening, end: '2030-01-20' }))
    expect(world.measures).toMatchObject({ early: { since: '2029-05-01', rate: 0.3 } })
    expect(world.demands).toMatchObject({ asked: { since: '2030-01-09', issue: 'wood' } })
    expect(firings.map(({ rule }) => rule)).toEqual(['in-force', 'in-force', 'in-force'])
    expect(events.map(({ event, phase, wave }) => [event.id, phase, wave])).toEqual([
      ['early', 'events', 0],
      ['late', 'events', 0],
      ['asked', 'events', 0],
    ])
  })

  it('count as happened, with what they stand for', () => {
    const schedule = ['early', 'saying'].map((need) =>
      recorded(`after-${need}`, 'feast.held', '2030-01-11', { guests: 1, needs: [need] }),
    )
    expect(run(plainInput({ opening, schedule })).missing).toEqual([])
  })
})
