import { describe, expect, it } from 'vitest'
import { atLeast, atMost, chance } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import { type Fx, inspected, planted, type Seen } from './planted.js'

const size = ({ event }: Seen): number => event.size as number
const strong = atLeast('strong', size, 5)
const weak = atMost('weak', size, 4)

const found = (...rules: readonly Rule[]): readonly string[] => {
  const { errors, notes } = inspected(rules)
  const told = (grade: string, list: typeof errors): string[] =>
    list
      .filter(({ code }) => /duplicate|conflicting|same-answers/.test(code))
      .map(({ message }) => `${grade}: ${(message.split('. ')[0] as string).replace(/\d+ probes/, 'n probes')}`)
  return [...told('error', errors), ...told('note', notes)]
}

const rings = (id: string, given: Readonly<Record<string, unknown>> = {}, words = id): Rule =>
  planted(id, 'quake.felt', {
    emits: { 'alarm.rung': 0 },
    then: (_: Seen, fx: Fx) => [fx.emit('alarm.rung', { actor: 'upper', target: null, loud: true, words })],
    ...given,
  })

describe('two rules that bring about one type on one event', () => {
  const certain =
    'error: Rules a and b both bring about alarm.rung on quake.felt, of upper towards nobody, and nothing keeps them apart (n probes saw it)'
  const perhaps = (seen: string): string =>
    `note: Rules a and b may both bring about alarm.rung on quake.felt (${seen} saw it)`

  it('without conditions, with the same, or one of them with more, are an error', () => {
    expect(found(rings('a'), rings('b'))).toEqual([certain])
    expect(found(rings('a', { when: [strong] }), rings('b', { when: [strong] }))).toEqual([certain])
    expect(found(rings('a', { when: [strong] }), rings('b'))).toEqual([certain])
    expect(found(rings('a'), rings('b', { when: [weak] }))).toEqual([certain])
  })

  it('are a note where luck alone keeps them apart, and an error where only one of them has luck', () => {
    const by = (label: string) => ({ when: [chance(label, 0.9), strong] })
    expect(found(rings('a', by('one')), rings('b', by('other')))[0]).toMatch(/may both bring about alarm\.rung/)
    expect(found(rings('a'), rings('b', by('other')))).toEqual([certain])
  })

  it('that exclude each other are a note that no probe saw', () => {
    expect(found(rings('a', { when: [strong] }), rings('b', { when: [weak] }))).toEqual([perhaps('no probe')])
  })

  it('that something inside them may keep apart are a note', () => {
    const nowAndThen = {
      then: ({ event }: Seen, fx: Fx) =>
        (event.size as number) > 5
          ? [fx.emit('alarm.rung', { actor: 'upper', target: null, loud: true, words: '' })]
          : [],
    }
    const others = {
      then: ({ event }: Seen, fx: Fx) =>
        (event.size as number) > 7 || (event.size as number) < 3
          ? [fx.emit('alarm.rung', { actor: 'upper', target: null, loud: true, words: '' })]
          : [],
    }
    expect(found(rings('a', nowAndThen), rings('b', others))).toEqual([perhaps('n probes')])
  })

  it('of other actors do not meet, though they may', () => {
    const lower = {
      then: (_: Seen, fx: Fx) => [fx.emit('alarm.rung', { actor: 'lower', target: null, loud: true, words: '' })],
    }
    expect(found(rings('a'), rings('b', lower))).toEqual([perhaps('no probe')])
  })

  it('on other events do not meet', () => {
    expect(found(rings('a'), { ...rings('b'), on: ['tower.fell'] })).toEqual([])
  })

  it('may do so where the type coalesces', () => {
    const spreads = (id: string): Rule =>
      planted(id, 'quake.felt', {
        emits: { 'rumour.spread': 0 },
        when: id === 'a' ? [strong] : [],
        then: (_: Seen, fx: Fx) => [fx.emit('rumour.spread', { actor: 'upper', target: null })],
      })
    expect(found(spreads('a'), spreads('b'))).toEqual([])
  })

  it('are told with all the events on which they may, once', () => {
    const both = { on: ['tower.fell', 'quake.felt'], then: () => [] }
    expect(found(rings('a', both), rings('b', both), rings('c', both))).toEqual([
      'note: Rules a, b and c may all bring about alarm.rung on quake.felt and tower.fell (no probe saw it)',
    ])
  })
})

describe('two rules that set one indicator', () => {
  const sets = (id: string, amount: number, given: Readonly<Record<string, unknown>> = {}): Rule =>
    planted(id, 'quake.felt', {
      changes: ['actors.guard'],
      then: (_: Seen, fx: Fx) => [fx.actor('upper', 'guard', amount)],
      ...given,
    })

  it('to different values are an error, where nothing keeps them apart', () => {
    expect(found(sets('a', 1), sets('b', 2))).toEqual([
      expect.stringMatching(
        /^error: Rules a and b both set actors\.guard, actors\.upper\.guard to [12] and [12], and nothing keeps them apart/,
      ),
    ])
  })

  it('to one value, or one at a time, are a note', () => {
    expect(found(sets('a', 1, { when: [strong] }), sets('b', 1))).toEqual([
      'note: Rules a and b may both set actors.guard (no probe saw it)',
    ])
    expect(found(sets('a', 1, { when: [strong] }), sets('b', 2, { when: [weak] }))).toEqual([
      'note: Rules a and b may both set actors.guard (no probe saw it)',
    ])
  })

  it('on different events may meet in one wave, and are a note', () => {
    expect(found(sets('a', 1), { ...sets('b', 2), on: ['tower.fell'] })).toEqual([
      'note: Rules a and b may both set actors.guard (no probe saw it)',
    ])
  })

  it('are no matter where contributions add up', () => {
    const adds = (id: string, amount: number): Rule =>
      planted(id, 'quake.felt', {
        changes: ['actors.grievance'],
        then: (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', amount)],
      })
    expect(found(adds('a', 1), adds('b', 2))).toEqual([])
  })

  it('and one that sets it twice for two of its bindings is told by itself', () => {
    const twice = sets('a', 1, {
      over: () => ['x', 'y'],
      then: ({ binding }: Seen, fx: Fx) => [fx.actor('upper', 'guard', binding === 'x' ? 1 : 2)],
    })
    expect(found(twice)).toEqual([
      'error: Two bindings of rule a set actors.guard, actors.upper.guard to 1 and 2, and nothing keeps them apart (n probes saw it)',
    ])
    expect(found({ ...twice, when: [strong] as never })).toEqual([
      'note: Two bindings of rule a may set actors.guard (n probes saw it)',
    ])
  })
})

describe('rules that answer alike', () => {
  it('are not those that differ once, that never fired or that do nothing', () => {
    const adds = (id: string, when: readonly unknown[], amount = 1): Rule =>
      planted(id, 'quake.felt', {
        changes: ['actors.grievance'],
        when,
        then: (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', amount)],
      })
    expect(found(adds('a', [strong]), adds('b', [weak]))).toEqual([])
    expect(found(adds('a', [strong], 2), adds('b', [strong]))).toEqual([])
    expect(found(planted('a', 'quake.felt'), planted('b', 'quake.felt'))).toEqual([])
    expect(found(adds('a', [strong]), adds('b', [strong]), adds('c', [strong]))).toEqual([
      'note: Rules a, b and c gave the same answers in all n probes',
    ])
  })
})
