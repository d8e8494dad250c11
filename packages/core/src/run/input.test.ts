import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { PolicyError } from '../errors.js'
import type { Decision } from '../rules/decision.js'
import { knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { run } from './run.js'
import { defaultOf, type Parameter } from './scenario.js'

const fault = (given: Parameters<typeof plainInput>[0]): PolicyError => {
  try {
    run(plainInput(given))
  } catch (error) {
    return error as PolicyError
  }
  throw new Error('it was accepted')
}

const warmth = knob({ id: 'warmth', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const rules = [rule(villages, 'r', { on: 'feast.held', basis: ['tale'], knobs: { warmth } }, { then: () => [] })]
const feast = (id: string, date: string, rest = {}): ReturnType<typeof recorded> =>
  recorded(id, 'feast.held', date, { guests: 1, ...rest })
const decision: Decision<Villages> = {
  id: 'choice',
  actor: 'alder',
  date: '2030-02-01',
  recorded: 'a',
  options: ['a', 'b'].map((id) => ({ id, title: id, standing: 'reported', events: () => [] })),
}
const parameter: Parameter = { name: 'p', unit: 'share', range: [0, 1] }
const hostile = JSON.parse('{"__proto__": "a"}')

describe('an input', () => {
  it.each([
    ['a seed below nothing', { seed: -1 }, 'run/invalid', 'seed'],
    ['a seed that is not whole', { seed: 0.5 }, 'run/invalid', 'seed'],
    ['an end before the start', { end: '2030-01-09' }, 'run/invalid', 'scenario.end'],
    ['a start that is no date', { start: 'soon' }, 'date/invalid', 'scenario.start'],
    ['an end that is no date', { end: '2030-02-30' }, 'date/invalid', 'scenario.end'],
    ['a last day after the end', { until: '2030-04-21' }, 'run/invalid', 'until'],
    ['a last day before the start', { until: '2030-01-09' }, 'run/invalid', 'until'],
    ['a last day that is no date', { until: 'never' }, 'date/invalid', 'until'],
    [
      'a world out of range',
      { world: { ...plainWorld, actors: { a: { kind: 'village', cheer: 99 } } } },
      'world/invalid',
      'scenario.world.actors.a.cheer',
    ],
    ['a recorded event before the start', { schedule: [feast('a', '2030-01-09')] }, 'run/invalid', 'schedule[0].date'],
    ['an opening fact after it', { opening: [feast('a', '2030-01-10')] }, 'run/invalid', 'opening[0].date'],
    [
      'a recorded event with a wrong payload',
      { schedule: [feast('a', '2030-01-11', { guests: -1 })] },
      'event/invalid',
      'schedule[0].guests',
    ],
    [
      'an opening fact of no type',
      { opening: [recorded('a', 'moon.risen' as 'feast.held', '2029-01-01')] },
      'event/unknown-type',
      'opening[0].type',
    ],
    ['a recorded event on no date', { schedule: [feast('a', '2030-02-30')] }, 'date/invalid', 'schedule[0].date'],
    [
      'an id that an object cannot hold',
      { schedule: [feast('__proto__', '2030-01-11')] },
      'event/invalid',
      'schedule[0].id',
    ],
    [
      'an id that the clock gives',
      { schedule: [feast('clock/2030-01', '2030-01-11')] },
      'run/invalid',
      'schedule[0].id',
    ],
    [
      'an id that a decision gives',
      { schedule: [feast('decision/choice/x', '2030-01-11')] },
      'run/invalid',
      'schedule[0].id',
    ],
    [
      'two events of one id',
      { opening: [feast('a', '2029-01-01')], schedule: [feast('a', '2030-01-11')] },
      'event/duplicate-id',
      'schedule',
    ],
    ['two decisions of one id', { decisions: [decision, decision] }, 'run/invalid', 'decisions'],
    [
      'a decision before the start',
      { decisions: [{ ...decision, date: '2030-01-09' }] },
      'run/invalid',
      'decisions[0].date',
    ],
    [
      'a decision after the end',
      { decisions: [{ ...decision, date: '2030-04-21' }] },
      'run/invalid',
      'decisions[0].date',
    ],
    [
      'a decision on no date',
      { decisions: [{ ...decision, date: '2030-02-30' }] },
      'date/invalid',
      'decisions[0].date',
    ],
    [
      'two options of one id',
      { decisions: [{ ...decision, options: [...decision.options, ...decision.options] }] },
      'run/invalid',
      'decisions[0].options',
    ],
    [
      'a recorded option that there is not',
      { decisions: [{ ...decision, recorded: 'c' }] },
      'run/invalid',
      'decisions[0].recorded',
    ],
    ['a choice for no decision', { choices: { other: 'a' } }, 'decision/unknown', 'choices'],
    [
      'a choice of no option',
      { decisions: [decision], choices: { choice: 'c' } },
      'decision/unknown-option',
      'choices.choice',
    ],
    ['a choice under a hostile key', { decisions: [decision], choices: hostile }, 'decision/unknown', 'choices'],
    ['a value for no parameter', { parameters: { q: 1 } }, 'parameter/unknown', 'parameters'],
    [
      'a value out of a parameter’s range',
      { declares: [parameter], parameters: { p: 2 } },
      'parameter/out-of-range',
      'parameters.p',
    ],
    [
      'a value that is no number',
      { declares: [parameter], parameters: { p: Number.NaN } },
      'parameter/out-of-range',
      'parameters.p',
    ],
    [
      'a parameter recorded out of its range',
      { declares: [{ ...parameter, illustrative: 3 }] },
      'parameter/out-of-range',
      'parameters.p',
    ],
    ['a knob that there is not', { rules, settings: { cold: 1 } }, 'knob/unknown', ''],
    ['a knob out of its range', { rules, settings: { warmth: 2 } }, 'knob/out-of-range', ''],
  ] as const)('with %s is refused', (_, given, code, where) => {
    expect(fault(given)).toMatchObject({ name: 'PolicyError', code, where })
  })

  it('may schedule what lies beyond its end: the record goes on, the run does not', () => {
    const { events, missing } = run(plainInput({ schedule: [feast('later', '2031-01-01')], end: '2030-01-20' }))
    expect([events, missing]).toEqual([[], []])
  })
})

describe('the value of a parameter that nobody sets', () => {
  it('is the record’s, else an illustrative one, else the lowest', () => {
    const record = { value: 0.3, source: 'tale', locator: '' }
    expect(defaultOf({ ...parameter, record, illustrative: 0.5 })).toBe(0.3)
    expect(defaultOf({ ...parameter, illustrative: 0.5 })).toBe(0.5)
    expect(defaultOf(parameter)).toBe(0)
  })
})
