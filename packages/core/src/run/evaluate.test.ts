import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast, atMost, chance, has, knob, type ModelEvent, rule, rulebook, run, tieIds } from '../index.js'
import { evaluator } from './evaluate.js'

const basis = ['tale']
const zeal = knob({ id: 'zeal', value: 5, range: [0, 9], unit: 'guests', basis: 'tale', grade: 'judgement' })
const cheers = rule(
  villages,
  'cheers',
  { on: 'feast.held', basis, changes: ['actors.cheer'], knobs: { zeal } },
  {
    when: [
      atLeast('enough guests', ({ event }) => event.guests, zeal),
      atMost('room left', ({ event }) => event.guests, 20),
    ],
    then: ({ knob, event, draw }, fx) => [fx.actor(event.actor ?? '', 'cheer', knob.zeal + draw('how merry'))],
  },
)
const envies = rule(
  villages,
  'envies',
  { on: ['feast.held', 'lantern.lit'], basis, changes: ['ties.trust'] },
  {
    over: (_, world) => tieIds(world),
    when: [has('looks on', ({ binding, event }) => !binding.startsWith(event.actor ?? '')), chance('sees it', 0.5)],
    then: ({ binding, draw }, fx) => [fx.tie(...(binding.split('>') as [string, string]), 'trust', -draw('how much'))],
  },
)
const plain = rule(villages, 'always', { on: 'story.told', basis }, { then: () => [] })
const book = rulebook([envies, cheers, plain])
const made = (type: string, rest: object, id = 'x'): ModelEvent<Villages> =>
  ({
    id,
    type,
    date: '2030-02-01',
    actor: 'alder',
    target: null,
    standing: 'reported',
    sources: [],
    cause: null,
    ...rest,
  }) as never
const feast = (guests: number, id = 'x'): ModelEvent<Villages> => made('feast.held', { guests }, id)
const asked = () => evaluator({ model: villages, rulebook: book })

/** Whether luck is with a tie, on an event of this id. */
const lucky = (id: string, seed = 0): readonly string[] =>
  evaluator({ model: villages, rulebook: rulebook([envies]), seed })
    .matches(feast(3, id), plainWorld)
    .map(({ binding }) => binding)

describe('rules asked outside a run', () => {
  it('match where all their conditions hold, ascending by rule and binding', () => {
    const { matches } = asked()
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => matches(feast(9, id), plainWorld))
    for (const [at, found] of ids.entries()) {
      expect(found[0]).toEqual({ rule: 'cheers', binding: '' })
      expect(found.slice(1).map(({ binding }) => binding)).toEqual(lucky('abcdef'[at] as string))
    }
    const bindings = ids.flatMap((found) => found.slice(1).map(({ binding }) => binding))
    expect(new Set(bindings)).toEqual(new Set(['birch>alder', 'cedar>birch']))
  })

  it('do not match where one fails', () => {
    const { matches } = asked()
    const rules = (guests: number): readonly string[] => matches(feast(guests), plainWorld).map(({ rule }) => rule)
    expect([4, 5, 20, 21].map((guests) => rules(guests).includes('cheers'))).toEqual([false, true, true, false])
  })

  it('are only those that listen to the event', () => {
    expect(asked().matches(made('story.told', { words: 1 }), plainWorld)).toEqual([{ rule: 'always', binding: '' }])
    expect(asked().matches(made('toll.lifted', {}), plainWorld)).toEqual([])
    const lit = asked().examine(made('lantern.lit', { count: 1 }), plainWorld)
    expect(new Set(lit.map(({ rule }) => rule))).toEqual(new Set(['envies']))
  })

  it('are asked with the settings and the luck given', () => {
    const strict = evaluator({ model: villages, rulebook: book, settings: { zeal: 9 } })
    expect(strict.matches(feast(8), plainWorld).some(({ rule }) => rule === 'cheers')).toBe(false)
    expect(strict.effects(feast(9), plainWorld)[0]?.effects).toEqual([
      { kind: 'contribution', path: 'actors.alder.cheer', declared: 'actors.cheer', amount: expect.closeTo(9.5, 0) },
    ])
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    expect(ids.map((id) => lucky(id, 0))).not.toEqual(ids.map((id) => lucky(id, 1)))
  })

  it('answer the same however often and in whatever order they are asked', () => {
    const [once, other] = [asked(), asked()]
    const events = [feast(9, 'a'), made('lantern.lit', { count: 1 }, 'b'), feast(2, 'c'), feast(9, 'a')]
    const forwards = events.map((event) => [once.matches(event, plainWorld), once.effects(event, plainWorld)])
    const backwards = [...events]
      .reverse()
      .map((event) => [other.matches(event, plainWorld), other.effects(event, plainWorld)])
    expect(backwards.reverse()).toEqual(forwards)
  })

  it('keep every check, without short cut, whether they fire or not', () => {
    const [cheering, ...envying] = asked().examine(feast(3, 'b'), plainWorld)
    expect(cheering).toEqual({
      rule: 'cheers',
      binding: '',
      fired: false,
      checks: [
        { label: 'enough guests', holds: false, value: 3, need: 5, margin: -2 },
        { label: 'room left', holds: true, value: 3, need: 20, margin: 17 },
      ],
    })
    expect(envying.map(({ binding }) => binding)).toEqual(['alder>birch', 'birch>alder', 'cedar>birch'])
    expect(envying.every(({ checks }) => checks.length === 2)).toBe(true)
    expect(envying.filter(({ fired }) => fired).map(({ binding }) => binding)).toEqual(lucky('b'))
    expect(asked().examine(feast(9), plainWorld)[0]?.fired).toBe(true)
  })

  it('do what they would do in a run', () => {
    const input = plainInput({
      rules: [cheers, envies],
      seed: 7,
      schedule: [
        {
          id: 'x',
          type: 'feast.held',
          date: '2030-02-01',
          actor: 'alder',
          target: null,
          guests: 9,
          standing: 'reported',
          sources: [],
        },
      ],
    })
    const alone = evaluator({ model: villages, rulebook: input.rulebook, seed: 7 })
    const played = run(input)
    const told = alone
      .effects(feast(9), plainWorld)
      .flatMap(({ rule, effects }) =>
        effects.map((effect) => ('amount' in effect ? { rule, path: effect.path, delta: effect.amount } : null)),
      )
    const rows = played.changes.map(({ rule, path, delta }) => ({ rule, path, delta }))
    const byPath = (left: { path: string } | null, right: { path: string } | null): number =>
      (left?.path ?? '') < (right?.path ?? '') ? -1 : 1
    expect(rows.length).toBeGreaterThan(1)
    expect([...told].sort(byPath)).toEqual([...rows].sort(byPath))
    expect(
      alone
        .examine(feast(9), plainWorld)
        .filter(({ fired }) => fired)
        .map(({ rule, binding, checks }) => ({ rule, binding, checks })),
    ).toEqual(played.firings.map(({ rule, binding, checks }) => ({ rule, binding, checks })))
  })

  it('are refused what they do not declare, and settings that do not fit', () => {
    const liar = rule(
      villages,
      'liar',
      { on: 'feast.held', basis },
      { then: (_, fx) => [fx.actor('birch', 'cheer' as never, 1)] },
    )
    const lying = evaluator({ model: villages, rulebook: rulebook([liar]) })
    expect(lying.matches(feast(1), plainWorld)).toHaveLength(1)
    expect(() => lying.effects(feast(1), plainWorld)).toThrow(
      expect.objectContaining({ code: 'rule/undeclared-change' }),
    )
    expect(() => evaluator({ model: villages, rulebook: book, settings: { zest: 1 } })).toThrow(
      expect.objectContaining({ code: 'knob/unknown' }),
    )
    expect(() => evaluator({ model: villages, rulebook: book, seed: -1 })).toThrow(
      expect.objectContaining({ code: 'run/invalid' }),
    )
  })
})
