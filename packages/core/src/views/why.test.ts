import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { run } from '../run/run.js'
import { eventsById } from './view.js'
import { chainTo, why } from './why.js'

const cost = knob({ id: 'cost', value: 30, range: [0, 90], unit: 'points', basis: 'tale-2', grade: 'judgement' })
const rules = [
  rule(
    villages,
    'demands',
    { on: 'toll.demanded', basis: ['tale-1'], emits: { 'toll.imposed': 10 } },
    {
      then: ({ event: { actor, target, rate, issue } }, fx) => [
        fx.emit('toll.imposed', { actor, target, rate, issue, inDays: 10 }),
      ],
    },
  ),
  rule(
    villages,
    'hurts',
    { on: 'toll.imposed', basis: ['tale-2', 'tale-3'], changes: ['ties.trust'], knobs: { cost } },
    {
      then: ({ event: { rate }, knob: { cost } }, fx) => [fx.tie('birch', 'alder', 'trust', -cost * rate)],
    },
  ),
  rule(
    villages,
    'fades',
    { on: 'month.closed', basis: ['tale-1'], changes: ['ties.trust'] },
    {
      then: (_, fx) => [fx.tie('birch', 'alder', 'trust', 2)],
    },
  ),
]
const schedule = [
  recorded('ask', 'toll.demanded', '2030-01-15', { rate: 0.5, issue: 'water' }),
  recorded('blow', 'toll.imposed', '2030-03-10', { rate: 1, issue: 'water' }),
  recorded('blow-2', 'toll.imposed', '2030-03-11', { rate: 1, issue: 'water' }),
]
const played = () => run(plainInput({ rules, schedule }))
const path = 'ties.birch.alder.trust'

describe('why', () => {
  it('names every contribution, with its event, its basis and its knobs', () => {
    const { contributions } = why(played(), path)
    expect(contributions[0]).toEqual({
      rule: 'hurts',
      event: 'ask/demands/toll.imposed:alder>birch',
      date: '2030-01-25',
      delta: -15,
      basis: ['tale-2', 'tale-3'],
      knobs: { cost: 30 },
    })
    expect(contributions.map(({ rule, delta }) => [rule, delta])).toEqual([
      ['hurts', -15],
      ['fades', 2],
      ['fades', 2],
      ['hurts', -30],
      ['hurts', -30],
      ['range-limit', 21],
      ['fades', 2],
    ])
  })

  it('adds up, with what a range cut off', () => {
    const { from, to, contributions } = why(played(), path)
    expect([from, to]).toEqual([0, -48])
    expect(contributions.reduce((sum, { delta }) => sum + delta, 0)).toBe(-48)
  })

  it('shows the chain of causes of the largest contribution, root first; among equals, of the first', () => {
    expect(why(played(), path).chain.map(({ event }) => event)).toEqual(['blow'])
    const early = why(played(), path, '2030-02-10')
    expect(early.chain).toEqual([
      { event: 'ask', type: 'toll.demanded', date: '2030-01-15', actor: 'alder', target: 'birch', rule: null },
      {
        event: 'ask/demands/toll.imposed:alder>birch',
        type: 'toll.imposed',
        date: '2030-01-25',
        actor: 'alder',
        target: 'birch',
        rule: 'demands',
      },
    ])
  })

  it('answers for any day', () => {
    expect(why(played(), path, '2030-01-24')).toMatchObject({ from: 0, to: 0, contributions: [], chain: [] })
    expect(why(played(), path, '2030-01-25')).toMatchObject({ from: 0, to: -15 })
    expect(why(played(), path, '2030-03-11')).toMatchObject({ to: -50 })
  })

  it('has nothing to say about a number that did not change, or is not known', () => {
    expect(why(played(), 'actors.alder.stores')).toMatchObject({ from: 40, to: 40, contributions: [], chain: [] })
    expect(why(played(), 'actors.alder.silence')).toMatchObject({ from: null, to: null, contributions: [] })
  })

  it.each(['actors.elm.cheer', 'actors.alder.trust', 'actors.alder.kind', 'actors.constructor.name', 'trust', ''])(
    'refuses %j, which is no path',
    (unknown) => {
      const refused = expect.objectContaining({ code: 'path/unknown', facts: { path: unknown } })
      expect(() => why(played(), unknown)).toThrowError(refused)
    },
  )

  it('refuses measures and demands, which are no numbers, and days that are none', () => {
    const refused = expect.objectContaining({ code: 'path/not-numeric', facts: { path: 'measures.blow' } })
    expect(() => why(played(), 'measures.blow')).toThrowError(refused)
    expect(() => why(played(), 'demands.ask')).toThrowError(expect.objectContaining({ code: 'path/not-numeric' }))
    expect(() => why(played(), path, 'today')).toThrowError(expect.objectContaining({ code: 'date/invalid' }))
  })
})

describe('a chain', () => {
  it('of an unknown event is empty', () => {
    expect(chainTo(played(), 'nothing')).toEqual([])
  })

  it('starts from the events by id', () => {
    expect(eventsById(played()).get('ask')).toMatchObject({ type: 'toll.demanded' })
  })
})
