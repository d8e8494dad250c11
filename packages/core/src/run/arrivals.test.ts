import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast, chance } from '../rules/condition.js'
import type { Decision, DecisionMoment } from '../rules/decision.js'
import { rule } from '../rules/rule.js'
import type { AnyRun } from './run.js'
import { run } from './run.js'

type Asking = DecisionMoment<Villages>

const feast = (id: string, date: string, rest = {}): ReturnType<typeof recorded> =>
  recorded(id, 'feast.held', date, { guests: 1, ...rest })
const happened = ({ events }: AnyRun): string[] =>
  events.map(({ event }) => event.id).filter((id) => !id.startsWith('clock/'))

const choice: Decision<Villages> = {
  id: 'choice',
  actor: 'alder',
  date: '2030-01-15',
  recorded: 'feast',
  options: [
    {
      id: 'feast',
      title: 't',
      standing: 'reported',
      events: () => [{ type: 'feast.held', actor: 'alder', target: null, guests: 9, records: ['the-feast'] }],
    },
    { id: 'none', title: 't', standing: 'hypothetical', events: () => [] },
  ],
}

describe('a recorded event', () => {
  it('happens when what it needs has happened', () => {
    const schedule = [feast('first', '2030-01-11'), feast('second', '2030-01-12', { needs: ['first'] })]
    expect(run(plainInput({ schedule }))).toMatchObject({ missing: [] })
  })

  it('is otherwise missing, with the reason, and so is what needs it', () => {
    const schedule = [
      feast('second', '2030-01-12', { needs: ['first', 'never'] }),
      feast('third', '2030-01-13', { needs: ['second'] }),
    ]
    const played = run(plainInput({ schedule }))
    expect(happened(played)).toEqual([])
    expect(played.missing).toEqual([
      { id: 'second', type: 'feast.held', date: '2030-01-12', needs: ['first', 'never'], checks: [] },
      { id: 'third', type: 'feast.held', date: '2030-01-13', needs: ['second'], checks: [] },
    ])
  })

  it('may have a payload that depends on what was chosen and set, which is checked like any other', () => {
    const fill = ({ happened: was, parameter }: Asking) => ({ guests: was('choice=feast') ? parameter('guests') : 2 })
    const schedule = [feast('filled', '2030-01-16', { fill })]
    const declares = [{ name: 'guests', unit: 'people', range: [0, 9] as const }]
    const guests = (option: string): unknown =>
      run(
        plainInput({ schedule, decisions: [choice], declares, choices: { choice: option }, parameters: { guests: 7 } }),
      ).events.find(({ event }) => event.id === 'filled')?.event
    expect(guests('feast')).toMatchObject({ guests: 7 })
    expect(guests('none')).toMatchObject({ guests: 2 })
    const broken = [feast('broken', '2030-01-16', { fill: () => ({ guests: 'many' }) })]
    expect(() => run(plainInput({ schedule: broken }))).toThrow(/schedule\.broken/)
  })

  it('may need an option, or what an option stands for', () => {
    const schedule = [
      feast('a', '2030-01-16', { needs: ['choice=feast'] }),
      feast('b', '2030-01-16', { needs: ['the-feast'] }),
    ]
    const asRecorded = run(plainInput({ schedule, decisions: [choice] }))
    expect(happened(asRecorded)).toEqual(['decision/choice/feast.held:alder>', 'a', 'b'])
    const otherwise = run(plainInput({ schedule, decisions: [choice], choices: { choice: 'none' } }))
    expect(otherwise.missing.map(({ id, needs }) => [id, needs])).toEqual([
      ['a', ['choice=feast']],
      ['b', ['the-feast']],
    ])
  })

  it('may need what happens on its own day: then it waits for it', () => {
    const schedule = [
      feast('a', '2030-01-15', { needs: ['b'] }),
      feast('b', '2030-01-15', { needs: ['c'] }),
      feast('c', '2030-01-15'),
      feast('d', '2030-01-15', { needs: ['choice=feast'] }),
      feast('e', '2030-01-15', { needs: ['the-feast'] }),
      feast('f', '2030-01-15', { needs: ['g'] }),
      feast('g', '2030-01-15', { needs: ['f'] }),
    ]
    const played = run(plainInput({ schedule, decisions: [choice] }))
    expect(played.events.slice(0, 6).map(({ phase, wave, event }) => [phase, wave, event.id])).toEqual([
      ['events', 0, 'c'],
      ['events', 1, 'b'],
      ['events', 2, 'a'],
      ['decisions', 0, 'd'],
      ['decisions', 0, 'decision/choice/feast.held:alder>'],
      ['decisions', 1, 'e'],
    ])
    expect(played.missing.map(({ id }) => id)).toEqual(['f', 'g'])
  })

  it('hangs on conditions of its date, which are noted where they fail', () => {
    const generous = (bound: number): ReturnType<typeof recorded> =>
      feast(`at-${bound}`, '2030-01-11', {
        when: [atLeast('cheer', ({ level }: Asking) => level('alder', 'cheer'), bound)],
      })
    const { events, missing } = run(plainInput({ schedule: [generous(0), generous(2)], end: '2030-01-12' }))
    expect(events.map(({ event }) => event.id)).toEqual(['at-0'])
    expect(missing).toEqual([
      {
        id: 'at-2',
        type: 'feast.held',
        date: '2030-01-11',
        needs: [],
        checks: [{ label: 'cheer', holds: false, value: 0, need: 2, margin: -2 }],
      },
    ])
  })

  it('sees the day change under it: a condition may come to hold by another event of the day', () => {
    const cheers = rule(
      villages,
      'cheers',
      { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
      { then: (_, fx) => [fx.actor('alder', 'cheer', 2)] },
    )
    const waits = feast('a', '2030-01-11', {
      when: [atLeast('cheer', ({ level }: Asking) => level('alder', 'cheer'), 1)],
    })
    expect(happened(run(plainInput({ rules: [cheers], schedule: [waits, feast('b', '2030-01-11')] })))).toEqual([
      'b',
      'a',
    ])
  })

  it('is decided by luck of its own, the same whenever it is asked', () => {
    const lucky = Array.from({ length: 40 }, (_, at) => feast(`f${at}`, '2030-01-11', { when: [chance('luck', 0.5)] }))
    const played = run(plainInput({ schedule: lucky }))
    expect(happened(played).length).toBeGreaterThan(8)
    expect(played.missing.length).toBeGreaterThan(8)
    const alone = run(plainInput({ schedule: lucky.slice(0, 1) }))
    expect(happened(alone).includes('f0')).toBe(happened(played).includes('f0'))
  })
})
