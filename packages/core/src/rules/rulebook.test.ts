import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { knob } from './knob.js'
import { type Rule, rule } from './rule.js'
import { rulebook } from './rulebook.js'

const idle = (id: string): Rule => rule(villages, id, { on: 'feast.held', basis: ['tale'] }, { then: () => [] })
const warmth = knob({ id: 'warmth', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })

describe('a rulebook', () => {
  it('forgets the order of registration', () => {
    const [a, b, c] = [idle('a'), idle('b'), idle('c')]
    expect(rulebook([c, a, b]).rules).toEqual([a, b, c])
    expect(rulebook([c, a, b]).listening('feast.held')).toEqual([a, b, c])
  })

  it('finds the rules that listen to a type, each once', () => {
    const twice = rule(villages, 'twice', { on: ['feast.held', 'feast.held'], basis: ['tale'] }, { then: () => [] })
    expect(rulebook([twice]).listening('feast.held')).toEqual([twice])
    expect(rulebook([twice]).listening('story.told')).toEqual([])
    expect(rulebook([twice]).listening('constructor')).toEqual([])
  })

  it('gathers every knob once, ascending, with those that are shared', () => {
    const using = (id: string): Rule =>
      rule(villages, id, { on: 'feast.held', basis: ['tale'], knobs: { warmth } }, { then: () => [] })
    const cold = knob({ ...warmth, id: 'cold' })
    expect(rulebook([using('a'), using('b')], [cold]).knobs).toEqual([cold, warmth])
  })

  it('refuses two rules of one id, and two knobs of one id', () => {
    expect(() => rulebook([idle('a'), idle('b'), idle('a')])).toThrowError(
      expect.objectContaining({ code: 'rule/duplicate-id', facts: { rule: 'a' } }),
    )
    expect(() => rulebook([], [warmth, knob({ ...warmth, value: 0.5 })])).toThrowError(
      expect.objectContaining({ code: 'rule/duplicate-id', facts: { rule: 'knob warmth' } }),
    )
  })
})
