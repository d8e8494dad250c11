import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { PolicyError } from '../errors.js'
import { fingerprint } from '../record.js'
import { rule } from '../rules/rule.js'
import { idsOf } from '../world/id.js'
import { resume, run } from './run.js'
import type { SavedPoint } from './saved-point.js'

const tells = rule(
  villages,
  'tells',
  { on: ['toll.imposed', 'month.closed'], basis: ['tale'], emits: { 'story.told': 1 }, changes: ['actors.cheer'] },
  {
    over: (_, world) => idsOf(world.actors),
    then: ({ binding, draw }, fx) => [
      fx.actor(binding, 'cheer', draw('how much') - 0.5),
      fx.emit('story.told', { actor: binding, target: null, words: 1, inDays: 20 }),
    ],
  },
)
const input = plainInput({
  rules: [tells],
  opening: [recorded('old', 'bridge.opened', '2029-01-01', { width: 0.2 })],
  schedule: [
    recorded('t', 'toll.imposed', '2030-02-03', { rate: 0.2, issue: 'water' }),
    recorded('u', 'toll.lifted', '2030-03-03', { needs: ['t'] }),
    recorded('v', 'bridge.closed', '2030-03-04', { needs: ['never'] }),
  ],
})
const pointOf = (until: string): SavedPoint<Villages> =>
  JSON.parse(JSON.stringify(run({ ...input, until }).savedPoint()))

describe('resuming', () => {
  it.each(['2030-01-10', '2030-01-31', '2030-02-03', '2030-02-20', '2030-03-03', '2030-04-19', '2030-04-20'])(
    'on %s, through JSON, equals never having stopped: worlds, history and fingerprint',
    (until) => {
      const [whole, resumed] = [run(input), resume(input, pointOf(until))]
      expect(resumed.history).toEqual(whole.history)
      expect(resumed.world).toEqual(whole.world)
      expect(resumed.missing).toEqual(whole.missing)
      expect(fingerprint(resumed)).toBe(fingerprint(whole))
      expect(resumed.savedPoint()).toEqual(whole.savedPoint())
    },
  )

  it('leaves the saved point as it was', () => {
    const point = pointOf('2030-02-20')
    const before = JSON.stringify(point)
    resume(input, point)
    expect(JSON.stringify(point)).toBe(before)
  })
})

describe('a saved point that does not fit', () => {
  type Point = SavedPoint<Villages>
  const fault = (given: unknown, with_ = input): PolicyError => {
    try {
      resume(with_, given as SavedPoint<Villages>)
    } catch (error) {
      return error as PolicyError
    }
    throw new Error('it was accepted')
  }
  it.each<readonly [string, (point: Point) => unknown, string, string]>([
    ['is none', () => null, 'saved/invalid', 'point'],
    ['lacks its ledger', (point) => ({ ...point, ledger: undefined }), 'saved/invalid', 'point.ledger'],
    ['has an unknown field', (point) => ({ ...point, weather: 'fair' }), 'saved/invalid', 'point.weather'],
    [
      'has a row that is none',
      (point) => ({ ...point, ledger: { ...point.ledger, changes: [null] } }),
      'saved/invalid',
      'point.ledger.changes.0',
    ],
    ['goes on outside the scenario', (point) => ({ ...point, day: point.day + 400 }), 'saved/invalid', 'point.day'],
    ['closed a month that is to come', (point) => ({ ...point, closed: point.day }), 'saved/invalid', 'point.closed'],
    [
      'opened on another day',
      (point) => ({ ...point, opening: { ...point.opening, date: '2030-01-11' } }),
      'saved/invalid',
      'point.opening.date',
    ],
    [
      'holds another world than its ledger tells',
      (point) => ({ ...point, world: { ...point.world, measures: {} } }),
      'saved/invalid',
      'point.world',
    ],
    [
      'holds a world out of range',
      (point) => ({ ...point, world: { ...point.world, actors: { a: { kind: 'village', cheer: 99 } } } }),
      'world/invalid',
      'point.world.actors.a.cheer',
    ],
    [
      'holds an event of no type',
      (point) => ({ ...point, agenda: [{ day: 1, event: { type: 'moon.risen' } }] }),
      'event/unknown-type',
      'point.agenda[0].event.type',
    ],
  ])('because it %s is refused with its place', (_, spoilt, code, where) => {
    expect(fault(spoilt(pointOf('2030-02-20')))).toMatchObject({ name: 'PolicyError', code, where })
  })

  it('because it was chosen otherwise, or lies beyond the last day, is refused', () => {
    const options = ['a', 'b'].map((id) => ({ id, title: id, standing: 'reported' as const, events: () => [] }))
    const decisions = [{ id: 'choice', actor: 'alder', date: '2030-01-15', recorded: 'a', options }]
    const decided = plainInput({ decisions, choices: { choice: 'b' } })
    const saved = run({ ...decided, until: '2030-02-01' }).savedPoint()
    expect(fault(saved, { ...decided, choices: {} })).toMatchObject({
      code: 'saved/invalid',
      where: 'point.ledger.decisions',
    })
    expect(fault(saved, { ...decided, until: '2030-01-20' })).toMatchObject({
      code: 'saved/invalid',
      where: 'point.day',
    })
  })
})
