import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { atLeast, type Condition, has, is } from '../rules/condition.js'
import { knob } from '../rules/knob.js'
import { type Rule, rule } from '../rules/rule.js'
import { rulebook } from '../rules/rulebook.js'
import { declaredCondition } from './declared-condition.js'
import { rulebookPart } from './declared-rulebook.js'

const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const depth = knob({ ...warmth, id: 'depth' })
const one: Rule = rule(
  villages,
  'one',
  {
    on: ['feast.held', 'lantern.lit'],
    basis: ['tale', 'song'],
    emits: { 'story.told': 1 },
    changes: ['actors.cheer', 'actors.lamps'],
    knobs: { warmth },
  },
  { when: [atLeast('a', () => 1, 2), has('b', () => true)], then: () => [] },
)
const other: Rule = { ...one, id: 'other', knobs: {} }
const part = (...rules: readonly Rule[]) => rulebookPart(rulebook(rules, [depth]))
const before = part(one, other)
const conditions = (...when: readonly Condition<never>[]): Rule => ({ ...one, when: when as unknown as Rule['when'] })

describe('the hash of a rulebook', () => {
  it('names every rule and every knob', () => {
    expect(Object.keys(before.rules)).toEqual(['one', 'other'])
    expect(Object.keys(before.knobs)).toEqual(['depth', 'warmth'])
    expect(before.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(before.rules.one).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each<[string, Rule]>([
    ['what it listens to', { ...one, on: ['feast.held'] }],
    ['what it rests on', { ...one, basis: ['tale'] }],
    ['what it may emit', { ...one, emits: { 'story.told': 1, 'feast.held': 1 } }],
    ['how early it may emit', { ...one, emits: { 'story.told': 2 } }],
    ['what it may change', { ...one, changes: ['actors.cheer'] }],
    ['which knobs it has', { ...one, knobs: {} }],
    ['what it calls a knob', { ...one, knobs: { heat: warmth } }],
    ['which knob it is', { ...one, knobs: { warmth: depth } }],
    ['whether it runs over many', { ...one, over: () => [] }],
    ['the order of its conditions', { ...one, when: [...one.when].reverse() }],
    [
      'the label of a condition',
      conditions(
        atLeast('c', () => 1, 2),
        has('b', () => true),
      ),
    ],
    [
      'the need of a condition',
      conditions(
        atLeast('a', () => 1, 3),
        has('b', () => true),
      ),
    ],
    [
      'the kind of a condition',
      conditions(
        is('a', () => 1, 2),
        has('b', () => true),
      ),
    ],
  ])('changes with %s, and says which rule', (_, changed) => {
    const after = part(changed, other)
    expect(after.hash).not.toBe(before.hash)
    expect(after.rules.one).not.toBe(before.rules.one)
    expect(after.rules.other).toBe(before.rules.other)
  })

  it.each<[string, object]>([
    ['value', { value: 0.6 }],
    ['range', { range: [0, 2] }],
    ['unit', { unit: 'sacks' }],
    ['basis', { basis: 'song' }],
    ['grade', { grade: 'measured' }],
    ['lens', { lens: { parameter: 'p', sign: 1 } }],
  ])('changes with the %s of a knob, and says which', (_, change) => {
    const after = part({ ...one, knobs: { warmth: { ...warmth, ...change } } }, other)
    expect(after.hash).not.toBe(before.hash)
    expect(after.knobs.warmth).not.toBe(before.knobs.warmth)
    expect(after.knobs.depth).toBe(before.knobs.depth)
    expect(after.rules).toEqual(before.rules)
  })

  it('is the same whatever the order of what has none, and whatever functions say', () => {
    const turned = {
      ...one,
      on: [...one.on].reverse(),
      basis: [...one.basis].reverse(),
      changes: [...one.changes].reverse(),
    }
    expect(part(other, turned)).toEqual(before)
    expect(
      part(
        other,
        conditions(
          atLeast('a', () => 9, 2),
          has('b', () => false),
        ),
      ),
    ).toEqual(before)
    expect(part(other, { ...one, then: () => [] })).toEqual(before)
  })
})

describe('a declared condition', () => {
  it('holds its kind, its label, and a need that is data', () => {
    expect(declaredCondition(atLeast('a', () => 1, 2))).toEqual({ kind: 'at-least', label: 'a', need: { value: 2 } })
    expect(declaredCondition(atLeast('a', () => 1, warmth))).toEqual({
      kind: 'at-least',
      label: 'a',
      need: { knob: 'warmth' },
    })
    expect(
      declaredCondition(
        atLeast(
          'a',
          () => 1,
          () => 2,
        ),
      ),
    ).toEqual({ kind: 'at-least', label: 'a', need: { computed: true } })
    expect(declaredCondition(is('a', () => null, null))).toEqual({ kind: 'is', label: 'a', need: { value: null } })
    expect(declaredCondition(has('a', () => 1))).toEqual({ kind: 'has', label: 'a' })
  })
})
