import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { momentOf, warmth } from '../../testing/villages/data-moment.js'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { defineModel, event, indicator, type Rule, rulebook, run, why } from '../index.js'
import { checked, holds } from '../rules/condition.js'
import { effects } from '../rules/effect.js'
import type { RuleData } from './rule-data.js'
import { dataOf, ruleFromData, rulesFromData } from './rule-from-data.js'

const cheer = { of: 'target', indicator: 'cheer' }
const base: RuleData = {
  id: 'a',
  on: 'toll.imposed',
  basis: 'tale',
  changes: ['actors.cheer', 'ties.trust'],
  emits: { 'story.told': 0, 'toll.lifted': 2 },
  then: [{ actor: cheer, amount: -1 }],
}
const made = (rest: Partial<RuleData>): Rule => ruleFromData(villages, { ...base, ...rest })
const answers = (rest: Partial<RuleData>, moment = momentOf()): readonly unknown[] => made(rest).then(moment, effects)

describe('a rule made of data', () => {
  it('claims what the data says', () => {
    const { over: _, when, then, ...claims } = made({ knobs: { warmth }, basis: ['tale', 'saga'] })
    expect(claims).toEqual({
      id: 'a',
      on: ['toll.imposed'],
      basis: ['tale', 'saga'],
      emits: { 'story.told': 0, 'toll.lifted': 2 },
      changes: ['actors.cheer', 'ties.trust'],
      knobs: { warmth },
    })
    expect(when).toEqual([])
    expect(made({}).over).toBeNull()
    expect(made({}).knobs).toEqual({})
    expect(
      ruleFromData(villages, { id: 'b', on: 'toll.lifted', basis: [], changes: ['actors.cheer'], then: base.then })
        .emits,
    ).toEqual({})
  })

  it('plays, and explains what it did', () => {
    const input = plainInput({
      rules: [made({})],
      schedule: [recorded('t', 'toll.imposed', '2030-02-01', { rate: 0.2, issue: 'water' })],
    })
    expect(why(run(input), 'actors.birch.cheer')).toMatchObject({
      from: 0,
      to: -1,
      contributions: [{ rule: 'a', delta: -1 }],
    })
  })

  it('keeps nothing of the data that it was handed', () => {
    const data = structuredClone(base) as unknown as { then: { amount: number }[] }
    const rule = ruleFromData(villages, data)
    ;(data.then[0] as { amount: number }).amount = 99
    expect(rule.then(momentOf(), effects)).toMatchObject([{ amount: -1 }])
    expect(Object.isFrozen(dataOf(rule)?.then)).toBe(true)
  })

  it('shares a knob that is declared alike in two rules, or named by its id', () => {
    const knob = { ...warmth }
    const [one, two, three] = rulesFromData(villages, {
      rules: [
        { ...base, knobs: { a: knob } },
        { ...base, id: 'b', knobs: { b: knob } },
        { ...base, id: 'c', knobs: { c: 'w' } },
      ],
    }) as [Rule, Rule, Rule]
    expect(two.knobs.b).toBe(one.knobs.a)
    expect(three.knobs.c).toBe(one.knobs.a)
    expect(rulebook([one, two, three]).knobs).toHaveLength(1)
    expect(ruleFromData(villages, { ...base, knobs: { c: 'w' } }, { knobs: [warmth] }).knobs.c).toBe(warmth)
  })

  it('is of a model with no measures and no demands, too', () => {
    const model = defineModel({
      events: { 'bell.rung': event({ loud: z.boolean() }) },
      actorIndicators: { peace: indicator({ unit: 'points', range: [0, 9], meaning: 'quiet' }) },
      tieIndicators: {},
    })
    const rule = ruleFromData(model, {
      id: 'a',
      on: 'bell.rung',
      basis: [],
      changes: ['actors.peace'],
      then: [{ actor: { of: 'actor', indicator: 'peace' }, amount: { count: { demands: {} } } }],
    })
    expect(rule.then(momentOf(), effects)).toMatchObject([{ amount: 0 }])
  })
})

describe('its data', () => {
  it('is what made it, in one form', () => {
    expect(dataOf(made({ when: [], knobs: {}, let: {} }))).toEqual({ ...base, on: ['toll.imposed'], basis: ['tale'] })
    const emission = { emit: 'story.told', actor: 'actor', target: null } as const
    expect(dataOf(made({ then: [{ ...emission, 'in-days': 0, payload: { words: 3 } }] }))?.then).toEqual([
      { ...emission, payload: { words: 3 } },
    ])
    expect(dataOf(made({ then: [{ ...emission, emit: 'toll.lifted', 'in-days': 3, payload: {} }] }))?.then).toEqual([
      { ...emission, emit: 'toll.lifted', 'in-days': 3 },
    ])
    const whole: Partial<RuleData> = { over: { actors: {} }, let: { x: 1 }, when: [{ label: 'x', chance: 1 }] }
    expect(dataOf(made(whole))).toMatchObject(whole)
  })

  it('is null for a rule in code', () => {
    expect(dataOf({ ...made({}) })).toBeNull()
  })
})

describe('its effects', () => {
  it('are contributions and events', () => {
    const then: RuleData['then'] = [
      { actor: cheer, amount: { event: 'rate' } },
      { tie: { from: 'target', to: 'actor', indicator: 'trust' }, amount: 2 },
      { emit: 'story.told', actor: 'target', target: null, payload: { words: 5 } },
      { emit: 'toll.lifted', actor: null, target: 'cedar', 'in-days': { add: [2, 1] } },
    ]
    expect(answers({ then })).toEqual([
      { kind: 'contribution', path: 'actors.birch.cheer', declared: 'actors.cheer', amount: 0.3 },
      { kind: 'contribution', path: 'ties.birch.alder.trust', declared: 'ties.trust', amount: 2 },
      { kind: 'emission', type: 'story.told', actor: 'birch', target: null, inDays: 0, payload: { words: 5 } },
      { kind: 'emission', type: 'toll.lifted', actor: null, target: 'cedar', inDays: 3, payload: {} },
    ])
  })

  it('are left out where their condition does not hold', () => {
    const cheered = (isSo: boolean): RuleData['then'][number] => ({
      if: { same: [{ above: [{ event: 'rate' }, 0.2] }, isSo] },
      actor: cheer,
      amount: 1,
    })
    expect(answers({ then: [cheered(true), cheered(false)] })).toHaveLength(1)
  })

  it('are left out where they would be nobody’s; events may be', () => {
    const then: RuleData['then'] = [
      { actor: cheer, amount: 1 },
      { tie: { from: 'actor', to: 'target', indicator: 'trust' }, amount: 1 },
      { tie: { from: 'target', to: 'actor', indicator: 'trust' }, amount: 1 },
      { emit: 'toll.lifted', actor: 'actor', target: 'target', 'in-days': 2 },
    ]
    expect(answers({ then }, momentOf({ event: { target: null } }))).toMatchObject([{ actor: 'alder', target: null }])
    expect(answers({ then }, momentOf({ event: { actor: undefined, target: undefined } }))).toMatchObject([
      { actor: null, target: null },
    ])
  })

  it('use a value of the rule’s own as often as they like, and it is drawn once', () => {
    const share = { let: 'luck' }
    const rule = made({
      let: { luck: { draw: 'luck' }, who: { event: 'target' } },
      then: [
        { actor: { of: { let: 'who' }, indicator: 'cheer' }, amount: share },
        { actor: cheer, amount: share },
        { actor: cheer, amount: { draw: 'luck' } },
      ],
    })
    expect(rule.then(momentOf(), effects)).toMatchObject(
      [0.25, 0.25, 0.75].map((amount) => ({ path: 'actors.birch.cheer', amount })),
    )
    expect(rule.then(momentOf({ event: { target: 'cedar' } }), effects)).toMatchObject([
      { path: 'actors.cedar.cheer' },
      {},
      {},
    ])
  })
})

describe('its conditions', () => {
  const rate = { event: 'rate' }
  it.each<[string, NonNullable<RuleData['when']>[number], object]>([
    ['at-least', { label: 'x', value: rate, 'at-least': 0.2 }, { holds: true, value: 0.3, need: 0.2 }],
    ['at-least', { label: 'x', value: rate, 'at-least': { knob: 'warmth' } }, { holds: false, value: 0.3, need: 0.4 }],
    ['at-most', { label: 'x', value: rate, 'at-most': { knob: 'warmth' } }, { holds: true, need: 0.4 }],
    [
      'at-most',
      { label: 'x', value: rate, 'at-most': { add: [{ knob: 'warmth' }, -0.2] } },
      { holds: false, need: 0.2 },
    ],
    [
      'is',
      { label: 'x', value: { event: 'issue' }, is: 'water' },
      { holds: true, value: 'water', need: 'water', margin: null },
    ],
    ['is', { label: 'x', value: { event: 'target' }, is: { event: 'actor' } }, { holds: false, need: 'alder' }],
    ['is', { label: 'x', value: { event: 'precision' }, is: null }, { holds: true, value: null, need: null }],
    [
      'is',
      { label: 'x', value: { event: 'issue' }, is: { either: [{ event: 'precision' }, 'water'] } },
      { holds: true },
    ],
    ['has', { label: 'x', has: { measure: { kind: 'toll' } } }, { holds: false, value: false, need: true }],
    ['has-not', { label: 'x', 'has-not': { measure: { kind: 'toll' } } }, { holds: true, value: false, need: false }],
    ['chance', { label: 'x', chance: 0.3 }, { holds: true, value: 0.25, need: 0.3 }],
    ['chance', { label: 'x', chance: { knob: 'warmth' } }, { holds: true, need: 0.4 }],
    ['chance', { label: 'x', chance: 0 }, { holds: false }],
    ['chance', { label: 'x', chance: 1 }, { holds: true }],
  ])('ask %s as a rule in code does', (kind, condition, check) => {
    const [asked] = made({ knobs: { warmth }, when: [condition] }).when as [Rule['when'][number]]
    expect(asked.kind).toBe(kind)
    expect(checked(asked, momentOf())).toMatchObject({ label: 'x', ...check })
    expect(holds(asked, momentOf())).toBe((check as { holds: boolean }).holds)
  })

  it('name the knob that is needed, so that settings and explanations find it', () => {
    const shared = ruleFromData(
      villages,
      { ...base, knobs: { w: 'w' }, when: [{ label: 'x', value: rate, 'at-least': { knob: 'w' } }] },
      { knobs: [warmth] },
    )
    expect(shared.when).toMatchObject([{ need: warmth }])
  })
})

describe('what it runs over', () => {
  const world = {
    ...plainWorld,
    actors: { ...plainWorld.actors, guild: { kind: 'guild', cheer: -3 } },
  } as typeof plainWorld
  const over = (data: NonNullable<RuleData['over']>, event: object = {}): readonly string[] =>
    (made({ over: data }).over as NonNullable<Rule['over']>)(momentOf({ event }).event, world as never)

  it.each<[string, NonNullable<RuleData['over']>, readonly string[]]>([
    ['all actors', { actors: {} }, ['alder', 'birch', 'cedar', 'guild']],
    ['actors of a kind', { actors: { kind: 'guild' } }, ['guild']],
    [
      'actors for which something holds',
      { actors: { where: { below: [{ actor: { of: 'binding', indicator: 'cheer' } }, 0] } } },
      ['guild'],
    ],
    [
      'both',
      { actors: { kind: 'village', where: { not: { same: [{ place: 'binding' }, { event: 'actor' }] } } } },
      ['birch', 'cedar'],
    ],
    ['all ties', { ties: {} }, ['alder>birch', 'birch>alder', 'cedar>birch']],
    ['ties from somebody', { ties: { from: 'target' } }, ['birch>alder']],
    ['ties to somebody', { ties: { to: 'birch' } }, ['alder>birch', 'cedar>birch']],
    ['ties between two', { ties: { from: 'actor', to: 'target' } }, ['alder>birch']],
    ['ties for which something holds', { ties: { where: { same: [{ place: 'to' }, 'alder'] } } }, ['birch>alder']],
    ['a list, sorted, each once', { list: ['cedar', 'alder', 'cedar'] }, ['alder', 'cedar']],
  ])('is %s', (_, data, ids) => {
    expect(over(data)).toEqual(ids)
  })

  it('is no tie of nobody', () => {
    expect(over({ ties: { from: 'actor' } }, { actor: null })).toEqual([])
  })
})
