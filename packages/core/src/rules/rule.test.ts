import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { chance } from './condition.js'
import { knob } from './knob.js'
import { type Rule, rule } from './rule.js'

const idle = (id: string): Rule => rule(villages, id, { on: 'feast.held', basis: ['tale'] }, { then: () => [] })
const warmth = knob({ id: 'warmth', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })

describe('a rule', () => {
  it('is what it claims and what it does, side by side', () => {
    const then = (): never[] => []
    const when = [chance('luck', 0.5)]
    const made = rule(
      villages,
      'r',
      {
        on: ['feast.held', 'month.closed'],
        basis: ['tale'],
        emits: { 'story.told': 2 },
        changes: ['actors.cheer'],
        knobs: { warmth },
      },
      { when, then },
    )
    expect(made).toEqual({
      id: 'r',
      on: ['feast.held', 'month.closed'],
      basis: ['tale'],
      emits: { 'story.told': 2 },
      changes: ['actors.cheer'],
      knobs: { warmth },
      over: null,
      when,
      then,
    })
  })

  it('claims nothing where nothing is said', () => {
    expect(idle('r')).toMatchObject({ on: ['feast.held'], emits: {}, changes: [], knobs: {}, over: null, when: [] })
  })
})
