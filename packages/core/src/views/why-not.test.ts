import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast, atMost, chance, has, hasNot, is } from '../rules/condition.js'
import { knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import { rule } from '../rules/rule.js'
import { type AnyRun, run } from '../run/run.js'
import { whyNot } from './why-not.js'

const patience = knob({ id: 'patience', value: 4, range: [0, 10], unit: 'points', basis: 'tale', grade: 'judgement' })
type Toll = Moment<Villages, 'toll.imposed' | 'toll.demanded', { readonly patience: typeof patience }>

/** A village that is cheerful enough, and taxed enough, lights lanterns. */
const lights = rule(
  villages,
  'lights',
  { on: ['toll.imposed', 'toll.demanded'], basis: ['tale'], knobs: { patience } },
  {
    when: [
      atLeast('cheerful', ({ event, level }: Toll) => level(event.target ?? '', 'cheer'), patience),
      atLeast('taxed', ({ event }) => event.rate, 0.5),
      hasNot('bridge', ({ world }) => Object.values(world.measures).find(({ kind }) => kind === 'bridge')),
    ],
    then: () => [],
  },
)
/** Each village but the two concerned gossips, if it trusts the one that takes. */
const gossips = rule(
  villages,
  'gossips',
  { on: 'toll.imposed', basis: ['tale'] },
  {
    over: ({ target }, { actors, ties }) =>
      Object.keys(actors).filter((id) => id !== target && (ties[id]?.birch?.trust ?? -9) > -5),
    when: [atMost('sad', ({ binding, level }) => level(binding, 'cheer'), 0)],
    then: () => [],
  },
)
const feasts = rule(
  villages,
  'feasts',
  { on: 'bridge.opened', basis: ['tale'], emits: { 'feast.held': 0 } },
  { then: () => [] },
)
const answersFeasts = rule(villages, 'answers-feasts', { on: 'feast.held', basis: ['tale'] }, { then: () => [] })
const world = structuredClone(plainWorld)
const cheers = { ...world.actors, birch: { ...world.actors.birch, kind: 'village', cheer: 3 } }
const rules = [lights, gossips, feasts, answersFeasts]
const schedule = [
  recorded('light', 'toll.imposed', '2030-01-15', { rate: 0.2, issue: 'wood' }),
  recorded('heavy', 'toll.imposed', '2030-01-20', { rate: 0.75, issue: 'wood' }),
  recorded('asked', 'toll.demanded', '2030-02-10', { rate: 0.6, issue: 'wood', actor: 'cedar', target: 'alder' }),
]
const input = plainInput({ rules, schedule, world: { ...world, actors: cheers } })
const played = (): AnyRun => run(input)

describe('why a rule did not fire', () => {
  it('tells the closest miss: every condition, by how much it failed, and what would have turned it', () => {
    expect(whyNot(played(), 'lights')).toEqual({
      rule: 'lights',
      date: '2030-01-20',
      checks: [
        { label: 'cheerful', holds: false, value: 3, need: 4, margin: -1 },
        { label: 'taxed', holds: true, value: 0.75, need: 0.5, margin: 0.25 },
        { label: 'bridge', holds: true, value: false, need: false, margin: null },
      ],
      flips: [
        { path: 'actors.birch.cheer', from: 3, to: 4, label: 'cheerful', share: 1 / 40, fires: true },
        { path: 'knob.patience', from: 4, to: 3, label: 'cheerful', share: 0.1, fires: true },
      ],
      unturned: [],
      event: 'heavy',
      binding: '',
      fired: false,
      answers: [
        { event: 'heavy', date: '2030-01-20', binding: '', isBound: true, fired: false, failed: 1, lacking: 0.25 },
      ],
      counts: { asked: 3, fired: 0 },
      silence: null,
    })
  })

  it('of two that failed alike, tells the one that lacked less, and of equals the latest', () => {
    const twice = [...schedule, recorded('heavier', 'toll.imposed', '2030-03-01', { rate: 0.75, issue: 'wood' })]
    const again = run({ ...input, scenario: { ...input.scenario, schedule: twice } }) as AnyRun
    expect(whyNot(again, 'lights').event).toBe('heavier')
    expect(whyNot(again, 'lights', { about: 'cedar' }).event).toBe('asked')
    const lacking = [schedule[0], recorded('less', 'toll.imposed', '2030-01-12', { rate: 0.4, issue: 'wood' })]
    const apart = run({ ...input, scenario: { ...input.scenario, schedule: lacking as never } }) as AnyRun
    expect(whyNot(apart, 'lights')).toMatchObject({ event: 'less', counts: { asked: 2 } })
  })

  it('says which change of one number would make the whole rule fire, where several conditions failed', () => {
    const { flips, checks } = whyNot(played(), 'lights', { on: '2030-01-15' })
    expect(checks.map(({ holds }) => holds)).toEqual([false, false, true])
    expect(flips.map(({ path, to, label, fires }) => [path, to, label, fires])).toEqual([
      ['actors.birch.cheer', 4, 'cheerful', false],
      ['knob.patience', 3, 'cheerful', false],
      ['event.rate', 0.5, 'taxed', false],
    ])
    const twice = rule(
      villages,
      'twice',
      { on: 'toll.imposed', basis: ['tale'] },
      {
        when: [
          atLeast('a fifth of it', ({ event }) => event.rate / 5, 0.1),
          atLeast('half of it', ({ event }) => event.rate / 2, 0.4),
        ],
        then: () => [],
      },
    )
    const both = whyNot(run(plainInput({ rules: [twice], schedule })) as AnyRun, 'twice', { event: 'light' })
    expect(both.flips).toEqual([
      { path: 'event.rate', from: 0.2, to: 0.5, label: 'a fifth of it', share: 0.3, fires: false },
      { path: 'event.rate', from: 0.2, to: 0.8, label: 'half of it', share: expect.closeTo(0.6, 9), fires: true },
    ])
  })

  it('settles several conditions at once by a change that neither of them would need alone', () => {
    const torn = rule(
      villages,
      'torn',
      { on: 'toll.imposed', basis: ['tale'] },
      {
        when: [
          atLeast('heavy', ({ event }) => event.rate, 0.5),
          atLeast('far from a half', ({ event }) => Math.abs(event.rate - 0.5), 0.25),
        ],
        then: () => [],
      },
    )
    const middling = [recorded('toll', 'toll.imposed', '2030-01-15', { rate: 0.4, issue: 'wood' })]
    const { flips } = whyNot(run(plainInput({ rules: [torn], schedule: middling })) as AnyRun, 'torn')
    expect(flips.map(({ path, to, label, fires }) => [path, to, label, fires])).toEqual([
      ['event.rate', 0.5, 'heavy', false],
      ['event.rate', 0.25, 'far from a half', false],
      ['event.rate', 0.75, null, true],
    ])
  })

  it('tells a condition that no number turns, and where it looks', () => {
    const opening = [recorded('old', 'bridge.opened', '2029-12-01', { width: 0.5 })]
    const bridged = run({ ...input, scenario: { ...input.scenario, opening } }) as AnyRun
    const { checks, unturned, flips } = whyNot(bridged, 'lights', { event: 'heavy' })
    expect(checks[2]).toEqual({ label: 'bridge', holds: false, value: true, need: false, margin: null })
    expect(unturned).toEqual([{ label: 'bridge', reads: ['measures.old.kind'], inputs: [] }])
    expect(flips.map(({ label, fires }) => [label, fires])).toEqual([
      ['cheerful', false],
      ['cheerful', false],
    ])
  })
})

describe('the changes', () => {
  const asked = (when: Parameters<typeof rule>[3]['when'], over?: Parameters<typeof rule>[3]['over']) => {
    const tested = rule(
      villages,
      'tested',
      { on: 'toll.imposed', basis: ['tale'] },
      { ...(over ? { over: over as never } : {}), when: when as never, then: () => [] },
    )
    const middling = [recorded('toll', 'toll.imposed', '2030-01-10', { rate: 0.4, issue: 'wood' })]
    const told = run(plainInput({ rules: [tested], schedule: middling })) as AnyRun
    return (binding?: string) => {
      const { flips } = whyNot(told, 'tested', binding === undefined ? {} : { binding })
      return flips.map(({ path, to, label, fires }) => [path, to, label, fires])
    }
  }
  const rate = ({ event }: { event: unknown }): number => (event as { rate: number }).rate

  it('stand smallest first, in whatever order the conditions are declared', () => {
    const cheer = ({ level }: { level: unknown }): number =>
      (level as (a: string, b: string) => number)('birch', 'cheer')
    expect(asked([atLeast('heavy', rate, 0.7), atLeast('merry', cheer, 1)])()).toEqual([
      ['actors.birch.cheer', 1, 'merry', false],
      ['event.rate', 0.7, 'heavy', false],
    ])
  })

  it('meet a single value that is needed', () => {
    expect(asked([is('just so', rate, 0.123456789)])()).toEqual([['event.rate', 0.123456789, 'just so', true]])
  })

  it('have a rule run for one that it left out, by the event too, and settle its conditions as well', () => {
    const over = (event: unknown): readonly string[] => (rate({ event }) > 0.5 ? ['cedar'] : [])
    expect(asked([atLeast('not a half', (moment) => Math.abs(rate(moment) - 0.45), 0.1)], over)('cedar')).toEqual([
      ['event.rate', 0.35, 'not a half', false],
      ['event.rate', 0.5001, 'why-not.binding', false],
      ['event.rate', 0.55, null, true],
    ])
  })
})

describe('a condition that no value turns', () => {
  it('names the numbers that were tried', () => {
    const dreams = rule(
      villages,
      'dreams',
      { on: 'toll.imposed', basis: ['tale'] },
      { when: [atLeast('beyond all rates', ({ event }) => event.rate, 1.5)], then: () => [] },
    )
    const { flips, unturned } = whyNot(run(plainInput({ rules: [dreams], schedule })) as AnyRun, 'dreams')
    expect(flips).toEqual([])
    expect(unturned).toEqual([{ label: 'beyond all rates', reads: ['event.rate'], inputs: ['event.rate'] }])
  })
})

describe('a rule that fired', () => {
  const merry = (): AnyRun => run({ ...input, settings: { patience: 2 } })

  it('is said to have fired, with what would have stopped it', () => {
    const answer = whyNot(merry(), 'lights', { on: '2030-01-20' })
    expect(answer).toMatchObject({ fired: true, counts: { asked: 1, fired: 1 } })
    expect(answer.checks.every(({ holds }) => holds)).toBe(true)
    expect(answer.flips.map(({ path, label, fires }) => [path, label, fires])).toEqual([
      ['actors.birch.cheer', 'cheerful', false],
      ['knob.patience', 'cheerful', false],
      ['event.rate', 'taxed', false],
    ])
    expect(answer.flips[0]?.to).toBeLessThan(2)
    expect(answer.flips[0]?.to).toBeGreaterThan(1.9)
    expect(answer.unturned).toEqual([{ label: 'bridge', reads: ['measures.light.kind'], inputs: [] }])
  })

  it('gives way to a moment at which it did not', () => {
    expect(whyNot(merry(), 'lights')).toMatchObject({ fired: false, event: 'light', counts: { asked: 3, fired: 1 } })
  })
})

describe('a rule that runs over several', () => {
  it('tells the closest of them, and how the others went', () => {
    const answer = whyNot(played(), 'gossips', { on: '2030-01-20' })
    expect(answer).toMatchObject({ fired: true, binding: 'alder' })
    expect(answer.answers.map(({ binding, fired }) => [binding, fired])).toEqual([
      ['alder', true],
      ['cedar', true],
    ])
    const sad = { ...cheers, cedar: { kind: 'village', cheer: 2 } }
    const other = run({ ...input, scenario: { ...input.scenario, world: { ...world, actors: sad } } }) as AnyRun
    expect(whyNot(other, 'gossips', { on: '2030-01-20' })).toMatchObject({ fired: false, binding: 'cedar' })
    expect(whyNot(other, 'gossips', { on: '2030-01-20', binding: 'alder' })).toMatchObject({ fired: true })
    expect(whyNot(other, 'gossips', { on: '2030-01-20', about: 'alder' }).answers).toHaveLength(2)
  })

  it('says by what it would have run for one that it left out', () => {
    const ties = { ...world.ties, cedar: { birch: { trust: -20, fear: 0 } } }
    const bitter = run({
      ...input,
      scenario: { ...input.scenario, world: { ...world, actors: cheers, ties } },
    }) as AnyRun
    const answer = whyNot(bitter, 'gossips', { on: '2030-01-20', binding: 'cedar' })
    expect(answer).toMatchObject({ fired: false, binding: 'cedar', silence: null })
    expect(answer.checks[0]).toEqual({ label: 'why-not.binding', holds: false, value: false, need: true, margin: null })
    expect(answer.checks[1]).toMatchObject({ label: 'sad', holds: true })
    expect(answer.answers[0]).toMatchObject({ isBound: false, failed: 1, lacking: 1 })
    expect(answer.flips).toMatchObject([
      { path: 'ties.cedar.birch.trust', from: -20, label: 'why-not.binding', fires: true },
    ])
    expect(answer.flips[0]?.to).toBeCloseTo(-5, 1)
  })

  it('about an actor for whom it ran at another time, says why not now', () => {
    const grows = rule(
      villages,
      'grows',
      { on: 'toll.demanded', basis: ['tale'], changes: ['ties.trust'] },
      { then: (_, fx) => [fx.tie('cedar', 'birch', 'trust', 30)] },
    )
    const ties = { ...world.ties, cedar: { birch: { trust: -20, fear: 0 } } }
    const later = [...schedule, recorded('late', 'toll.imposed', '2030-03-01', { rate: 0.75, issue: 'wood' })]
    const scenario = { ...input.scenario, schedule: later, world: { ...world, actors: cheers, ties } }
    const turned = run({ ...plainInput({ rules: [gossips, grows] }), scenario }) as AnyRun
    expect(whyNot(turned, 'gossips', { on: '2030-01-20', about: 'cedar' })).toMatchObject({
      binding: 'cedar',
      fired: false,
      checks: [{ label: 'why-not.binding' }, { label: 'sad' }],
    })
    expect(whyNot(turned, 'gossips', { about: 'cedar' })).toMatchObject({ fired: true, date: '2030-03-01' })
  })

  it('says for whom it ran where it never ran for the one asked about', () => {
    const ties = { alder: { birch: { trust: 1, fear: 0 } } }
    const scenario = { ...input.scenario, world: { ...world, actors: cheers, ties } }
    const alone = run({ ...input, scenario }) as AnyRun
    expect(whyNot(alone, 'gossips', { about: 'cedar' })).toMatchObject({
      event: null,
      checks: [],
      fired: false,
      date: '2030-01-20',
      silence: { kind: 'unbound', ranFor: ['alder'] },
    })
  })
})

describe('what lies on luck', () => {
  const wills = rule(
    villages,
    'wills',
    { on: 'toll.imposed', basis: ['tale'] },
    {
      when: [chance('dares', ({ event, level }) => event.rate + level('birch', 'cheer') / 30)],
      then: () => [],
    },
  )
  it('keeps its luck and moves what the probability rests on', () => {
    const mild = [recorded('toll', 'toll.imposed', '2030-01-15', { rate: 0.2, issue: 'wood' })]
    const { checks, flips, fired } = whyNot(run(plainInput({ rules: [wills], schedule: mild })) as AnyRun, 'wills')
    expect(checks).toMatchObject([{ label: 'dares', need: 0.2, holds: false }])
    expect(fired).toBe(false)
    const luck = checks[0]?.value as number
    const to = flips.find(({ path }) => path === 'event.rate')?.to as number
    expect(to).toBeGreaterThan(luck)
    expect(to).toBeLessThan(luck + 0.0001)
    expect(flips.map(({ path }) => path).sort()).toEqual(['actors.birch.cheer', 'event.rate'])
  })
})

describe('a condition that leans on an earlier one', () => {
  const leans = rule(
    villages,
    'leans',
    { on: 'toll.imposed', basis: ['tale'] },
    {
      when: [
        has('bridge', ({ world: { measures } }) => measures.bridge),
        atLeast('wide', ({ world: { measures } }) => (measures.bridge as unknown as { width: number }).width, 0.5),
      ],
      then: () => [],
    },
  )

  it('fails where that failed and it cannot be asked', () => {
    const { checks, unturned } = whyNot(run(plainInput({ rules: [leans], schedule })) as AnyRun, 'leans')
    expect(checks[1]).toEqual({ label: 'wide', holds: false, value: null, need: null, margin: null })
    expect(unturned.map(({ label }) => label)).toEqual(['bridge', 'wide'])
  })

  it('is turned by a number of what is in force', () => {
    const opening = [recorded('bridge', 'bridge.opened', '2029-12-01', { width: 0.2 })]
    const { flips } = whyNot(run(plainInput({ rules: [leans], schedule, opening })) as AnyRun, 'leans')
    expect(flips).toEqual([
      { path: 'measures.bridge.width', from: 0.2, to: 0.5, label: 'wide', share: 0.3, fires: true },
    ])
  })
})

describe('a rule that heard nothing', () => {
  it('says to what it listens, and when the nearest was', () => {
    const { date, silence, event, checks, flips } = whyNot(played(), 'lights', { on: '2030-01-17' })
    expect({ date, event, checks, flips }).toEqual({ date: '2030-01-17', event: null, checks: [], flips: [] })
    expect(silence?.kind).toBe('unheard')
    expect(silence?.types.map(({ type, count, nearest }) => [type, count, nearest?.event])).toEqual([
      ['toll.demanded', 1, 'asked'],
      ['toll.imposed', 2, 'light'],
    ])
  })

  it('says what would bring it about', () => {
    const { date, silence } = whyNot(played(), 'answers-feasts')
    expect(date).toBe(played().endedOn)
    expect(silence?.types).toEqual([
      { type: 'feast.held', count: 0, nearest: null, rules: ['feasts'], recorded: [], options: [] },
    ])
  })

  it('does not count opening facts, about which no rule is asked', () => {
    const opening = [recorded('old', 'bridge.opened', '2029-12-01', { width: 0.5 })]
    const opened = run({ ...input, scenario: { ...input.scenario, opening } }) as AnyRun
    expect(whyNot(opened, 'feasts').silence?.types[0]).toMatchObject({ count: 0, nearest: null })
  })
})

describe('nonsense', () => {
  it('gets a typed error', () => {
    expect(() => whyNot(played(), 'light')).toThrowError(
      expect.objectContaining({
        code: 'why-not/unknown-rule',
        expected: 'one of: answers-feasts, feasts, gossips, lights',
      }),
    )
    expect(() => whyNot(played(), 'lights', { on: 'today' })).toThrowError(
      expect.objectContaining({ code: 'date/invalid' }),
    )
    expect(() => whyNot(played(), 'feasts', { event: 'heavy' })).toThrowError(
      expect.objectContaining({ code: 'why-not/unknown-event', facts: expect.objectContaining({ event: 'heavy' }) }),
    )
  })

  it('about an actor that nobody knows gets an empty answer', () => {
    expect(whyNot(played(), 'lights', { about: '__proto__' }).silence?.kind).toBe('unbound')
  })
})
