import { describe, expect, it } from 'vitest'
import { plainInput } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { chance } from '../rules/condition.js'
import type { Decision } from '../rules/decision.js'
import { rule } from '../rules/rule.js'
import { branch } from './branch.js'
import { run } from './run.js'

const toll = (
  rate: number,
): readonly [{ type: 'toll.imposed'; actor: string; target: string; rate: number; issue: 'water' }] => [
  { type: 'toll.imposed', actor: 'alder', target: 'birch', rate, issue: 'water' },
]
const decision = (id: string, date: string): Decision<Villages> => ({
  id,
  actor: 'alder',
  date,
  recorded: 'low',
  options: [
    { id: 'low', title: 't', standing: 'reported', events: () => toll(0.1) },
    { id: 'high', title: 't', standing: 'hypothetical', events: () => toll(0.9) },
    { id: 'none', title: 't', standing: 'hypothetical', events: () => [] },
  ],
})
const hurts = rule(
  villages,
  'hurts',
  { on: 'toll.imposed', basis: ['tale'], changes: ['ties.trust'] },
  {
    when: [chance('noticed', 0.5)],
    then: ({ event, draw }, fx) => [fx.tie('birch', 'alder', 'trust', -event.rate * (1 + draw('size')))],
  },
)
const parent = () =>
  run(plainInput({ rules: [hurts], decisions: [decision('first', '2030-02-01'), decision('second', '2030-03-01')] }))

describe('a branch', () => {
  it('decides otherwise where it is told to, and as its parent elsewhere', () => {
    const other = branch(parent(), { choices: { second: 'none' } })
    expect(other.decisions.map(({ id, option, by }) => [id, option, by])).toEqual([
      ['first', 'low', 'recorded'],
      ['second', 'none', 'chosen'],
    ])
    expect(other.input.seed).toBe(parent().input.seed)
  })

  it('lays its choices over its parent’s, and null takes one back', () => {
    const once = branch(parent(), { choices: { first: 'none', second: 'none' } })
    expect(branch(once, { choices: { second: 'high' } }).input.choices).toEqual({ first: 'none', second: 'high' })
    expect(branch(once, { choices: { second: null } }).decisions.map(({ option }) => option)).toEqual(['none', 'low'])
  })

  it('shares its parent’s luck in like moves', () => {
    const drawn = (choice: string): unknown => {
      const { firings, changes } = branch(parent(), { choices: { first: choice, second: choice } })
      const rates = { low: 0.1, high: 0.9 }[choice] as number
      return [
        firings.filter(({ rule }) => rule === 'hurts').map(({ event }) => event),
        changes
          .filter(({ rule }) => rule === 'hurts')
          .map(({ delta }) => Math.round(((delta as number) / rates) * 1e9)),
      ]
    }
    expect(drawn('high')).toEqual(drawn('low'))
  })

  it('may change parameters, settings and the last day', () => {
    const short = branch(parent(), { until: '2030-02-15', settings: {} })
    expect([short.endedOn, short.decisions.length]).toEqual(['2030-02-15', 1])
  })

  it('refuses what its scenario does not know', () => {
    expect(() => branch(parent(), { choices: { third: 'none' } })).toThrowError(
      expect.objectContaining({ code: 'decision/unknown' }),
    )
    expect(() => branch(parent(), { choices: { first: 'war' } })).toThrowError(
      expect.objectContaining({
        code: 'decision/unknown-option',
        facts: { decision: 'first', option: 'war', known: ['low', 'high', 'none'], where: 'choices.first' },
      }),
    )
  })
})
