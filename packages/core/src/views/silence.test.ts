import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { Decision } from '../rules/decision.js'
import { rule } from '../rules/rule.js'
import { type AnyRun, run } from '../run/run.js'
import { heardTypes } from './silence.js'

const hears = rule(villages, 'hears', { on: ['toll.lifted', 'feast.held'], basis: ['tale'] }, { then: () => [] })
const holds = rule(
  villages,
  'holds',
  { on: 'lantern.lit', basis: ['tale'], emits: { 'feast.held': 3 } },
  { then: () => [] },
)
const choice = (id: string, date: string): Decision<Villages> => ({
  id,
  actor: 'alder',
  date,
  recorded: null,
  options: [
    { id: 'rest', title: 'rest', standing: 'reported', events: () => [] },
    {
      id: 'feast',
      title: 'feast',
      standing: 'reported',
      events: ({ happened, parameter, date: on, world }) =>
        happened('lift') && !happened('late') && parameter('guests') > 2 && on === world.date && on === '2030-02-01'
          ? [{ type: 'feast.held', actor: 'alder', target: null, guests: 3 }]
          : [{ type: 'toll.lifted', actor: 'alder', target: 'birch' }],
    },
    {
      id: 'fails',
      title: 'fails',
      standing: 'reported',
      events: () => {
        throw new Error('not in this world')
      },
    },
  ],
})
const played = (): AnyRun =>
  run(
    plainInput({
      rules: [hears, holds],
      opening: [recorded('before', 'toll.lifted', '2030-01-01')],
      declares: [{ name: 'guests', unit: 'guests', range: [1, 9], illustrative: 3 }],
      decisions: [choice('evening', '2030-02-01'), choice('night', '2030-03-01')],
      choices: { evening: 'rest', night: 'rest' },
      schedule: [
        recorded('lift', 'toll.lifted', '2030-01-20'),
        recorded('never', 'feast.held', '2030-01-25', { guests: 1, needs: ['nothing'] }),
        recorded('again', 'toll.lifted', '2030-02-11'),
        recorded('late', 'toll.lifted', '2030-03-11'),
      ],
    }),
  )

describe('a type of event that a rule listens to', () => {
  it('tells how often it happened, what of the record, and what brings it about', () => {
    expect(heardTypes(played(), hears, '2030-02-01')).toEqual([
      {
        type: 'feast.held',
        count: 0,
        nearest: null,
        rules: ['holds'],
        recorded: [{ event: 'never', date: '2030-01-25', happened: false }],
        options: [{ decision: 'evening', option: 'feast', taken: 'rest' }],
      },
      {
        type: 'toll.lifted',
        count: 3,
        nearest: { event: 'again', date: '2030-02-11' },
        rules: [],
        recorded: [
          { event: 'lift', date: '2030-01-20', happened: true },
          { event: 'again', date: '2030-02-11', happened: true },
          { event: 'late', date: '2030-03-11', happened: true },
        ],
        options: [{ decision: 'night', option: 'feast', taken: 'rest' }],
      },
    ])
  })

  it('names the earlier of two that are equally near', () => {
    expect(heardTypes(played(), hears, '2030-01-31')[1]?.nearest?.event).toBe('lift')
    expect(heardTypes(played(), hears, '2030-04-20')[1]?.nearest?.event).toBe('late')
  })

  it('tells an option of a decision that is still to come', () => {
    const early = run({ ...played().input, until: '2030-02-10' }) as AnyRun
    expect(heardTypes(early, hears, '2030-02-01')[1]?.options).toEqual([
      { decision: 'night', option: 'feast', taken: null },
    ])
  })
})
