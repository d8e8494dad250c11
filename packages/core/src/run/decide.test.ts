import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import type { Villages } from '../../testing/villages/village.js'
import { atLeast } from '../rules/condition.js'
import type { Decision, DecisionMoment, Option, Strategy } from '../rules/decision.js'
import { run } from './run.js'
import type { Parameter } from './scenario.js'

type Happenings = ReturnType<Option<Villages>['events']>

const option = (id: string, events: Happenings = [], rest: Partial<Option<Villages>> = {}): Option<Villages> => ({
  id,
  title: id,
  standing: 'reported',
  events: () => events,
  ...rest,
})
const lantern = (count: number, rest = {}): Happenings[number] =>
  ({ type: 'lantern.lit', actor: 'alder', target: 'birch', count, ...rest }) as Happenings[number]

const decision = (rest: Partial<Decision<Villages>> = {}): Decision<Villages> => ({
  id: 'light',
  actor: 'alder',
  date: '2030-01-15',
  recorded: 'one',
  options: [option('one', [lantern(1)]), option('two', [lantern(2)]), option('none')],
  ...rest,
})
const evenly: Strategy<Villages> = ({ decision: { options } }) => options.map(({ id }) => ({ option: id, weight: 2 }))
const input = (
  rest: Partial<Decision<Villages>> = {},
  more: Parameters<typeof plainInput>[0] = {},
): ReturnType<typeof plainInput> =>
  plainInput({ strategy: evenly, decisions: [decision(rest)], end: '2030-01-30', ...more })

describe('who decides', () => {
  it('is the record, while all that it needs happened; the model’s weights stand beside it', () => {
    expect(run(input()).decisions).toEqual([
      {
        id: 'light',
        actor: 'alder',
        date: '2030-01-15',
        option: 'one',
        by: 'recorded',
        weights: ['one', 'two', 'none'].map((id) => ({ option: id, weight: 2 / 6 })),
        checks: [],
      },
    ])
  })

  it('is the model, where the record lacks what it needs or has no say', () => {
    const needy = { options: [option('one', [lantern(1)], { needs: ['never'] }), option('two')] }
    expect(run(input(needy)).decisions[0]).toMatchObject({ by: 'model' })
    expect(run(input({ recorded: null })).decisions[0]).toMatchObject({ by: 'model' })
    const met = [recorded('never', 'feast.held', '2030-01-14', { guests: 1 })]
    expect(run(input(needy, { schedule: met })).decisions[0]).toMatchObject({ by: 'recorded' })
  })

  it('takes the record away from an option whose needs have not happened', () => {
    const records = {
      records: ['the-lantern'],
      standing: 'reported',
      sources: [{ source: 'chronicle', locator: 'lit' }],
    }
    const options = (needs: readonly string[]): Partial<Decision<Villages>> => ({
      options: [option('one', [lantern(1, records)], { needs })],
    })
    const [apart] = run(input(options(['never']), { choices: { light: 'one' } })).events.slice(-1)
    expect(apart?.event).toMatchObject({ type: 'lantern.lit', standing: 'simulated', sources: [] })
    expect(apart?.event.records).toBeUndefined()
    const [kept] = run(input(options([]))).events.slice(-1)
    expect(kept?.event).toMatchObject({ standing: 'reported', records: ['the-lantern'] })
  })

  it('is whoever chooses, before both', () => {
    expect(run(input({}, { choices: { light: 'two' } })).decisions[0]).toMatchObject({ by: 'chosen', option: 'two' })
  })

  it('is nobody, where the decision does not open; then a choice is void', () => {
    const cheerful = { when: [atLeast('cheer', ({ level }: DecisionMoment<Villages>) => level('alder', 'cheer'), 1)] }
    const { decisions, events } = run(input(cheerful, { choices: { light: 'two' } }))
    expect(decisions).toEqual([
      {
        id: 'light',
        actor: 'alder',
        date: '2030-01-15',
        option: null,
        by: 'closed',
        weights: [],
        checks: [{ label: 'cheer', holds: false, value: 0, need: 1, margin: -1 }],
      },
    ])
    expect(events).toEqual([])
  })

  it('must be somebody: without a strategy and a record the run stops', () => {
    const { strategy: _, ...rest } = input({ recorded: null })
    expect(() => run(rest)).toThrowError(
      expect.objectContaining({ code: 'decision/no-weights', facts: { decision: 'light' } }),
    )
  })
})

describe('the model', () => {
  const taken = (seed: number, rest: Partial<Decision<Villages>> = {}): unknown =>
    run(input({ recorded: null, ...rest }, { seed })).decisions[0]?.option

  it('draws each option as often as its weight says', () => {
    const options = Array.from({ length: 300 }, (_, seed) => taken(seed))
    for (const id of ['one', 'two', 'none']) expect(options.filter((one) => one === id).length).toBeGreaterThan(60)
  })

  it('decides alike what shares one disposition', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(taken(seed, { luck: 'temper' })).toBe(taken(seed, { luck: 'temper', id: 'other' }))
  })

  it.each([
    ['an unknown option', [{ option: 'three', weight: 1 }]],
    [
      'an option twice',
      [
        { option: 'one', weight: 1 },
        { option: 'one', weight: 1 },
      ],
    ],
    ['a weight below nothing', [{ option: 'one', weight: -1 }]],
    ['a weight that is no number', [{ option: 'one', weight: Number.NaN }]],
    ['a weight without end', [{ option: 'one', weight: Infinity }]],
  ])('may not give %s', (_, weights) => {
    expect(() => run(input({}, { strategy: () => weights }))).toThrowError(
      expect.objectContaining({ code: 'decision/invalid-weight' }),
    )
  })
})

describe('a decision that waits', () => {
  it('stops the run before it, with the model’s own weights', () => {
    const { pending, endedOn, decisions, events } = run(input({}, { ask: ['alder'] }))
    expect(pending).toEqual({
      decision: 'light',
      actor: 'alder',
      date: '2030-01-15',
      weights: ['one', 'two', 'none'].map((id) => ({ option: id, weight: 2 / 6 })),
    })
    expect({ endedOn, decisions, events }).toEqual({ endedOn: '2030-01-15', decisions: [], events: [] })
  })

  it('waits for no other actor, and no longer once somebody chose', () => {
    expect(run(input({}, { ask: ['birch'] })).pending).toBeNull()
    expect(run(input({}, { ask: 'everyone' })).pending).toMatchObject({ decision: 'light' })
    expect(run(input({}, { ask: 'everyone', choices: { light: 'one' } })).pending).toBeNull()
  })

  it('cannot be saved in the middle of its day', () => {
    expect(() => run(input({}, { ask: 'everyone' })).savedPoint()).toThrowError(
      expect.objectContaining({
        code: 'saved/invalid',
        message: 'The saved point does not fit this run: the run waits for decision light.',
      }),
    )
  })
})

describe('what an option brings about', () => {
  it('happens the same day after the day’s events, or later as one of them', () => {
    const options = [option('one', [lantern(1), lantern(2, { inDays: 3 })])]
    expect(run(input({ options })).events.map(({ phase, event }) => [event.date, phase, event.id])).toEqual([
      ['2030-01-15', 'decisions', 'decision/light/lantern.lit:alder>birch'],
      ['2030-01-18', 'events', 'decision/light/lantern.lit:alder>birch#1'],
    ])
  })

  it('has an id without option and payload, so that like moves share their luck', () => {
    const idOf = (choice: string): unknown => run(input({}, { choices: { light: choice } })).events[0]?.event.id
    expect(idOf('one')).toBe('decision/light/lantern.lit:alder>birch')
    expect(idOf('two')).toBe(idOf('one'))
  })

  it('bears the standing of its option where the record took it, and is otherwise simulated', () => {
    const standing = (choice: string): unknown =>
      run(input({}, { choices: { light: choice } })).events[0]?.event.standing
    expect([standing('one'), standing('two')]).toEqual(['reported', 'simulated'])
    const claimed = [
      option('one', [
        lantern(1, { standing: 'claimed', claimedBy: ['birch'], sources: [{ source: 'tale', locator: '' }] }),
      ]),
    ]
    expect(run(input({ options: claimed })).events[0]?.event).toMatchObject({
      standing: 'claimed',
      claimedBy: ['birch'],
      sources: [{ source: 'tale' }],
    })
  })

  it.each([[-1], [0.5], [Number.NaN]])('may not be dated %d days later', (inDays) => {
    expect(() => run(input({ options: [option('one', [lantern(1, { inDays })])] }))).toThrowError(
      expect.objectContaining({
        code: 'decision/invalid-event',
        facts: { decision: 'light', option: 'one', days: inDays },
      }),
    )
  })

  it('is read as from outside', () => {
    expect(() => run(input({ options: [option('one', [lantern(0)])] }))).toThrowError(
      expect.objectContaining({ code: 'event/invalid', where: 'decisions.light.one.count' }),
    )
    const unknown = { type: 'moon.risen', actor: null, target: null } as unknown as Happenings[number]
    expect(() => run(input({ options: [option('one', [unknown])] }))).toThrowError(
      expect.objectContaining({ code: 'event/unknown-type' }),
    )
  })
})

describe('a parameter', () => {
  const generosity: Parameter = {
    name: 'generosity',
    unit: 'lanterns',
    range: [1, 9],
    record: { value: 4, source: 'tale', locator: 'p. 1' },
  }
  const generous = { options: [option('one', [], { events: ({ parameter }) => [lantern(parameter('generosity'))] })] }
  const countOf = (declares: readonly Parameter[], parameters = {}): unknown =>
    run(input(generous, { declares, parameters })).events.map(({ event }) => (event as { count?: number }).count)[0]

  it('is the player’s, else the record’s, else an illustrative one', () => {
    const { record: _, ...bare } = generosity
    expect(countOf([generosity], { generosity: 7 })).toBe(7)
    expect(countOf([generosity])).toBe(4)
    expect(countOf([{ ...bare, illustrative: 2 }])).toBe(2)
    expect(countOf([bare])).toBe(1)
  })

  it('that nobody declared is refused, not guessed', () => {
    expect(() => countOf([])).toThrowError(expect.objectContaining({ code: 'parameter/unknown', where: 'parameters' }))
  })
})
