import { describe, expect, it } from 'vitest'
import { atLeast } from '../rules/condition.js'
import type { DecisionMoment } from '../rules/decision.js'
import type { Scenario } from '../run/scenario.js'
import { inspected, planted, shaken, turned } from './planted.js'
import type { Surroundings } from './subject.js'

/** The valley with one decision, whose only option brings about what a test says. */
const deciding = (events: (moment: DecisionMoment) => unknown, more: object = {}): Scenario =>
  ({
    ...shaken,
    parameters: [{ name: 'force', unit: 'points', range: [0, 1], illustrative: 0.5 }],
    decisions: [
      {
        id: 'answer',
        actor: 'upper',
        date: '2030-01-03',
        recorded: null,
        options: [{ id: 'shout', title: 'x', standing: 'hypothetical', events }],
        ...more,
      },
    ],
  }) as unknown as Scenario

const told = (
  codes: RegExp,
  rules: Parameters<typeof inspected>[0],
  given: Surroundings,
  shared: readonly never[] = [],
): readonly string[] => {
  const { errors, notes } = inspected(rules, given, shared)
  return [...errors, ...notes]
    .filter(({ code }) => codes.test(code))
    .map(({ message }) => message.split('. ')[0] as string)
}

const rings = { type: 'alarm.rung', actor: 'upper', target: null, loud: true, words: '' }

describe('what comes about', () => {
  const made = (scenario: Scenario, ...rules: Parameters<typeof inspected>[0]): readonly string[] =>
    told(/event-never-made|unreachable|unheard|not-checked/, rules, { scenarios: [scenario] })

  it('is what scenarios give, rules emit, options were seen to bring about, and the clock', () => {
    const flight = planted('flight', 'alarm.rung', { emits: { 'rumour.spread': 1 } })
    expect(made(shaken, flight)).toEqual([
      'Nothing brings about alarm.rung: no rule emits it, no scenario gives it, no option was seen to (flight would listen)',
      'Nothing brings about tower.fell: no rule emits it, no scenario gives it, no option was seen to',
      'No rule listens to quake.felt, and it opens, amends and closes nothing',
      'No rule listens to tower.fell, and it opens, amends and closes nothing',
      'Rule "flight" listens only to alarm.rung, which nothing brings about in shaken',
    ])
    expect(
      made(
        deciding(() => [rings]),
        flight,
        planted('month', 'month.closed'),
      ),
    ).toEqual([
      'Nothing brings about tower.fell: no rule emits it, no scenario gives it, no option was seen to',
      'No rule listens to quake.felt, and it opens, amends and closes nothing',
      'No rule listens to tower.fell, and it opens, amends and closes nothing',
    ])
  })

  it('is asked of options at all their parameters, in several worlds, before and after what they hang on', () => {
    const seldom = ({ parameter, happened, level }: DecisionMoment): unknown[] =>
      parameter('force') === 1 && !happened('first') && level('upper', 'grievance' as never) === 100 ? [rings] : []
    const flight = planted('flight', 'alarm.rung')
    expect(made(deciding(seldom), flight).some((line) => line.includes('flight'))).toBe(false)
  })

  it('does not come from an opening fact, which no rule answers', () => {
    const fact = {
      ...(shaken.schedule[0] as object),
      id: 'fact',
      type: 'tower.fell',
      date: '2029-12-01',
      height: 3,
      size: undefined,
    }
    const opening = [JSON.parse(JSON.stringify(fact))]
    const lines = made(
      { ...shaken, opening } as Scenario,
      planted('count', 'tower.fell'),
      planted('felt', 'quake.felt'),
    )
    expect(lines).toContain('Rule "count" listens only to tower.fell, which nothing brings about in shaken')
    expect(lines.some((line) => line.startsWith('Nothing brings about tower.fell'))).toBe(false)
  })

  it('is not claimed where an option could not be asked at all', () => {
    const lines = made(
      deciding(() => {
        throw new Error('not today')
      }),
      planted('flight', 'alarm.rung'),
    )
    expect(lines.filter((line) => !line.startsWith('No rule listens'))).toEqual([])
  })
})

describe('an option', () => {
  it.each([
    [
      'a wrong payload',
      () => [{ ...rings, words: 7 }],
      'brings about alarm.rung with a wrong "words": invalid input: expected string, received number',
    ],
    ['a wrong delay', () => [{ ...rings, inDays: 1.5 }], 'brings about alarm.rung with a wrong inDays: it is 1.5'],
    [
      'a failure',
      () => {
        throw new Error('not today')
      },
      'threw in 42 of 42 probes, first on answer: not today',
    ],
    [
      'an unknown parameter',
      ({ parameter }: DecisionMoment) => [parameter('farce')],
      'threw in 42 of 42 probes, first on answer: the scenario has no parameter "farce"',
    ],
  ])('is told with its decision and scenario: %s', (_, events, expected) => {
    expect(told(/wrong-payload|throws/, [], { scenarios: [deciding(events as never)] })).toEqual([
      `Option "shout" of decision "answer" (shaken) ${expected}`,
    ])
  })

  it('that brings about an unknown event is told', () => {
    expect(told(/unknown-event/, [], { scenarios: [deciding(() => [{ ...rings, type: 'alarm.rang' }])] })).toEqual([
      'Option "shout" of decision "answer" (shaken) brings about "alarm.rang", which the model does not have (did you mean "alarm.rung"?)',
    ])
  })
})

describe('a knob that no rule has', () => {
  const shared = turned('will') as never
  const idle = (given: Surroundings): readonly string[] => told(/knob-never-read/, [], given, [shared])

  it('is told only where it is known who decides', () => {
    expect(idle({})).toEqual([])
    expect(idle({ strategy: () => [] })).toEqual(['Knob "will" (of no rule) was never read in all probes'])
  })

  it.each([
    ['a strategy', deciding(() => []), (moment: DecisionMoment) => [moment.valueOf(shared)].slice(1)],
    ['an option', deciding((moment) => [moment.valueOf(shared)].slice(1)), () => []],
    [
      'a prior',
      deciding(() => [], {
        options: [
          {
            id: 'x',
            title: 'x',
            standing: 'planned',
            prior: (moment: DecisionMoment) => moment.valueOf(shared),
            events: () => [],
          },
        ],
      }),
      () => [],
    ],
    ['a condition', deciding(() => [], { when: [atLeast('willing', () => 1, shared)] }), () => []],
    [
      'what a condition needs',
      deciding(() => [], {
        when: [
          atLeast(
            'willing',
            () => 1,
            (moment: DecisionMoment) => moment.valueOf(shared),
          ),
        ],
      }),
      () => [],
    ],
  ])('may be read by %s', (_, scenario, strategy) => {
    expect(idle({ scenarios: [scenario], strategy: strategy as never })).toEqual([])
  })
})

describe('an indicator that no rule changes', () => {
  it('is noted', () => {
    expect(told(/indicator-unchanged/, [planted('a', 'quake.felt', { changes: ['actors.guard'] })], {})).toEqual([
      'No rule changes actors.grievance',
      'No rule changes ties.trust',
    ])
  })
})
