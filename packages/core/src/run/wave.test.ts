import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import { rule } from '../rules/rule.js'
import { idsOf } from '../world/id.js'
import type { EventType } from '../world/model.js'
import { tieIds } from '../world/world.js'
import type { AnyRun } from './run.js'
import { run } from './run.js'

const basis = ['tale']
const feast = recorded('feast', 'feast.held', '2030-01-11', { guests: 5 })
const emit = { actor: 'alder', target: 'birch' }

/** The log as `wave id`, one line for each event. */
const log = ({ events }: AnyRun): string[] =>
  events.filter(({ event }) => event.type !== 'month.closed').map(({ wave, event }) => `${wave} ${event.id}`)

/** Tells a type on with another, today. */
const passes = (
  id: string,
  on: EventType<Villages>,
  type: 'lantern.lit' | 'story.told' | 'toll.lifted',
  times = 1,
): Rule =>
  rule(
    villages,
    id,
    { on, basis, emits: { 'lantern.lit': 0, 'story.told': 0, 'toll.lifted': 0 } },
    {
      then: (_, fx) =>
        Array.from({ length: times }, () =>
          type === 'lantern.lit'
            ? fx.emit(type, { ...emit, count: 1 })
            : type === 'story.told'
              ? fx.emit(type, { ...emit, words: 1 })
              : fx.emit(type, emit),
        ),
    },
  )

describe('a wave', () => {
  const raises = (id: string): Rule =>
    rule(
      villages,
      id,
      { on: ['feast.held', 'lantern.lit'], basis, changes: ['actors.cheer'] },
      {
        then: ({ level }, fx) => [fx.actor('alder', 'cheer', 1 + level('alder', 'cheer'))],
      },
    )

  it('hands one world to all rules and events: nobody sees what another has just brought about', () => {
    const schedule = [feast, recorded('lantern', 'lantern.lit', '2030-01-11', { count: 1 })]
    const { changes, world } = run(plainInput({ rules: [raises('a'), raises('b')], schedule }))
    expect(changes.map(({ delta, before, after }) => [delta, before, after])).toEqual(
      [1, 1, 1, 1].map((delta) => [delta, 0, 4]),
    )
    expect(world.actors.alder?.cheer).toBe(4)
  })

  it('is followed by a wave of its same-day consequences, which see what it wrote', () => {
    const { changes, events } = run(
      plainInput({ rules: [raises('a'), passes('p', 'feast.held', 'lantern.lit')], schedule: [feast] }),
    )
    expect(events.slice(0, 2).map(({ wave, phase, event }) => [wave, phase, event.id])).toEqual([
      [0, 'events', 'feast'],
      [1, 'events', 'feast/p/lantern.lit:alder>birch'],
    ])
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [0, 1],
      [1, 3],
    ])
  })

  it('takes its events by id, whatever order they were given in', () => {
    const schedule = ['c', 'a', 'b'].map((id) => recorded(id, 'feast.held', '2030-01-11', { guests: 1 }))
    expect(log(run(plainInput({ schedule })))).toEqual(['0 a', '0 b', '0 c'])
  })

  it('leaves alone what is not known, does not apply, or is of nobody', () => {
    const reaches = rule(
      villages,
      'reaches',
      { on: 'feast.held', basis, changes: ['actors.silence', 'actors.cheer', 'ties.trust'] },
      {
        then: (_, fx) => [
          fx.actor('alder', 'silence', 1),
          fx.actor('nobody', 'cheer', 1),
          fx.actor('__proto__', 'cheer', 1),
          fx.tie('birch', 'cedar', 'trust', 1),
        ],
      },
    )
    const { changes, firings, world } = run(plainInput({ rules: [reaches], schedule: [feast] }))
    expect(firings).toHaveLength(1)
    expect(changes).toEqual([])
    expect(world.actors).toEqual(plainWorld.actors)
    expect(({} as Record<string, unknown>).cheer).toBeUndefined()
  })
})

describe('a consequence', () => {
  it('falls due after its delay, and says what caused it', () => {
    const later = rule(
      villages,
      'later',
      { on: 'feast.held', basis, emits: { 'story.told': 3 } },
      {
        then: (_, fx) => [fx.emit('story.told', { ...emit, words: 7, inDays: 30 })],
      },
    )
    const { events } = run(plainInput({ rules: [later], schedule: [feast] }))
    expect(events.find(({ event }) => event.type === 'story.told')?.event).toEqual({
      id: 'feast/later/story.told:alder>birch',
      type: 'story.told',
      date: '2030-02-10',
      actor: 'alder',
      target: 'birch',
      standing: 'simulated',
      sources: [],
      cause: { event: 'feast', rule: 'later' },
      words: 7,
    })
  })

  it('beyond the end is not played', () => {
    const late = rule(
      villages,
      'late',
      { on: 'feast.held', basis, emits: { 'story.told': 3 } },
      {
        then: (_, fx) => [fx.emit('story.told', { ...emit, words: 7, inDays: 300 })],
      },
    )
    expect(log(run(plainInput({ rules: [late], schedule: [feast] })))).toEqual(['0 feast'])
  })

  it('is told apart from its equals by a number, and from other bindings by the binding', () => {
    const perTie = rule(
      villages,
      'ties',
      { on: 'feast.held', basis, emits: { 'lantern.lit': 0 } },
      {
        over: (_, world) => tieIds(world).slice(0, 2),
        then: (_, fx) => [fx.emit('lantern.lit', { actor: null, target: null, count: 1 })],
      },
    )
    expect(
      log(run(plainInput({ rules: [passes('p', 'feast.held', 'story.told', 3), perTie], schedule: [feast] }))),
    ).toEqual([
      '0 feast',
      '1 feast/p/story.told:alder>birch',
      '1 feast/p/story.told:alder>birch#1',
      '1 feast/p/story.told:alder>birch#2',
      '1 feast/ties@alder>birch/lantern.lit:>',
      '1 feast/ties@birch>alder/lantern.lit:>',
    ])
  })

  it('of two rules on one event is logged once where the type coalesces, and refused where it does not', () => {
    const story = [passes('a', 'feast.held', 'story.told'), passes('b', 'feast.held', 'story.told')]
    expect(log(run(plainInput({ rules: story, schedule: [feast] })))).toEqual([
      '0 feast',
      '1 feast/a/story.told:alder>birch',
    ])
    const lantern = [passes('b', 'feast.held', 'lantern.lit'), passes('a', 'feast.held', 'lantern.lit')]
    expect(() => run(plainInput({ rules: lantern, schedule: [feast] }))).toThrowError(
      expect.objectContaining({
        code: 'rule/duplicate-emission',
        facts: { rules: ['a', 'b'], type: 'lantern.lit', actor: 'alder', target: 'birch' },
      }),
    )
  })

  it('of a chain that is long in days keeps a short id', () => {
    const daily = rule(
      villages,
      'daily',
      { on: 'story.told', basis, emits: { 'story.told': 1 } },
      {
        then: (_, fx) => [fx.emit('story.told', { ...emit, words: 1, inDays: 1 })],
      },
    )
    const { events } = run(
      plainInput({ rules: [daily], schedule: [recorded('s', 'story.told', '2030-01-10', { words: 1 })] }),
    )
    const stories = events.filter(({ event }) => event.type === 'story.told').map(({ event }) => event)
    expect(stories).toHaveLength(101)
    expect(Math.max(...stories.map(({ id }) => id.length))).toBeLessThanOrEqual(1000)
    expect(new Set(stories.map(({ id }) => id)).size).toBe(101)
    expect(stories[2]?.id).toBe('s/daily/story.told:alder>birch/daily/story.told:alder>birch')
  })
})

describe('a chain without end', () => {
  it('is an error that prints the chain', () => {
    const rules = [
      passes('lights', 'story.told', 'lantern.lit'),
      passes('tells', ['lantern.lit'] as never, 'story.told'),
    ]
    const first = recorded('s', 'story.told', '2030-01-11', { words: 1 })
    expect(() => run(plainInput({ rules, schedule: [first] }))).toThrowError(
      expect.objectContaining({
        code: 'run/chain-too-long',
        expected: 'at most 64 waves a day and 65536 events a wave',
        message:
          'Consequences ran away on 2030-01-11: s → story.told → lights → lantern.lit → ' +
          'tells → story.told → lights → lantern.lit → … → ' +
          'lights → lantern.lit → tells → story.told → lights → lantern.lit → tells → story.told → ' +
          'lights → lantern.lit → tells → story.told → lights → lantern.lit → tells → story.told.',
      }),
    )
  })

  it('of sixty-four waves is still played', () => {
    const counts = rule(
      villages,
      'counts',
      { on: 'story.told', basis, emits: { 'story.told': 0 } },
      {
        when: [atLeast('left', ({ event }) => event.words, 1)],
        then: ({ event }, fx) => [fx.emit('story.told', { ...emit, words: event.words - 1 })],
      },
    )
    const from = (words: number): AnyRun =>
      run(plainInput({ rules: [counts], schedule: [recorded('s', 'story.told', '2030-01-11', { words })] }))
    expect(log(from(63))).toHaveLength(64)
    expect(() => from(64)).toThrowError(expect.objectContaining({ code: 'run/chain-too-long' }))
  })
})

describe('a crowd of events', () => {
  /** A feast of which so many stories are told, some days later. */
  const crowd = (stories: number, inDays = 0): AnyRun => {
    const spreads = rule(
      villages,
      'spreads',
      { on: 'feast.held', basis, emits: { 'story.told': 0 } },
      { then: (_, fx) => Array.from({ length: stories }, () => fx.emit('story.told', { ...emit, words: 1, inDays })) },
    )
    return run(plainInput({ rules: [spreads], schedule: [feast], end: '2030-01-20' }))
  }

  it('in one wave is played up to 65,536', () => {
    expect(crowd(65_536).events).toHaveLength(65_537)
  })

  it.each([0, 1])('that is larger by one, %i days later, is stopped while it still fits', (inDays) => {
    expect(() => crowd(65_537, inDays)).toThrowError(
      expect.objectContaining({
        code: 'run/chain-too-long',
        message: expect.stringContaining(`on 2030-01-${11 + inDays}: feast → feast.held → spreads → story.told`),
      }),
    )
  })
})

describe('a rule over many', () => {
  const over = (bindings: readonly string[]): Rule =>
    rule(
      villages,
      'over',
      { on: 'feast.held', basis, changes: ['actors.cheer'] },
      {
        over: () => bindings,
        then: ({ binding, draw }, fx) => [fx.actor(binding, 'cheer', draw('size'))],
      },
    )

  it('fires once for each, and each has its own luck', () => {
    const { firings, world } = run(plainInput({ rules: [over(idsOf(plainWorld.actors))], schedule: [feast] }))
    expect(firings.map(({ binding }) => binding)).toEqual(['alder', 'birch', 'cedar'])
    expect(new Set(Object.values(world.actors).map(({ cheer }) => cheer)).size).toBe(3)
  })

  it('draws for one of them whatever the others are', () => {
    const cheerOf = (bindings: readonly string[]): unknown =>
      run(plainInput({ rules: [over(bindings)], schedule: [feast] })).world.actors.birch?.cheer
    expect(cheerOf(['birch'])).toBe(cheerOf(['alder', 'birch', 'cedar']))
  })

  it.each([[['birch', 'alder']], [['alder', 'alder']]])('must name them ascending, each once: %j', (bindings) => {
    expect(() => run(plainInput({ rules: [over(bindings)], schedule: [feast] }))).toThrowError(
      expect.objectContaining({ code: 'rule/unsorted-bindings', facts: { rule: 'over', binding: 'alder' } }),
    )
  })
})

describe('a firing', () => {
  it('keeps the checks that held, and the knobs as they were', () => {
    const fires = rule(
      villages,
      'fires',
      { on: 'feast.held', basis },
      { when: [atLeast('guests', ({ event }) => event.guests, 2)], then: () => [] },
    )
    expect(run(plainInput({ rules: [fires], schedule: [feast] })).firings).toEqual([
      {
        n: 0,
        rule: 'fires',
        event: 'feast',
        binding: '',
        knobs: {},
        checks: [{ label: 'guests', holds: true, value: 5, need: 2, margin: 3 }],
      },
    ])
  })

  it('does not come about when one condition fails, and then nothing is written', () => {
    const idle = rule(
      villages,
      'idle',
      { on: 'feast.held', basis, changes: ['actors.cheer'] },
      {
        when: [atLeast('few', ({ event }) => event.guests, 2), atLeast('many', ({ event }) => event.guests, 6)],
        then: (_, fx) => [fx.actor('alder', 'cheer', 1)],
      },
    )
    expect(run(plainInput({ rules: [idle], schedule: [feast] }))).toMatchObject({ firings: [], changes: [] })
  })

  it('of a rule that writes the world fails on a frozen one', () => {
    const writes = rule(
      villages,
      'writes',
      { on: 'feast.held', basis },
      {
        then: ({ world }) => {
          ;(world.actors.alder as { cheer: number }).cheer = 9
          return []
        },
      },
    )
    expect(() => run(plainInput({ rules: [writes], schedule: [feast], freeze: true }))).toThrowError(
      expect.objectContaining({ code: 'input/invalid', message: expect.stringContaining('TypeError') }),
    )
  })
})
