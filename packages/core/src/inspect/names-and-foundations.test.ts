import { describe, expect, it } from 'vitest'
import type { AnyModel } from '../world/model.js'
import { distance, nearestName } from './nearest.js'
import { inspected, ofCode, planted, shaken, turned, valley } from './planted.js'

describe('the nearest name', () => {
  it.each([
    ['greivance', 'grievance', 1],
    ['quak.felt', 'quake.felt', 1],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
  ])('%s is %s with so many letters changed', (left, right, steps) => {
    expect(distance(left, right)).toBe(steps)
    expect(distance(right, left)).toBe(steps)
  })

  it('is the one with fewest changes, the lower of two, and none past a third of the letters', () => {
    const nearest = nearestName()
    expect(nearest('towr', ['tower', 'toad'])).toBe('tower')
    expect(nearest('cat', ['hat', 'bat'])).toBe('bat')
    expect(nearest('quake', ['tower'])).toBeNull()
    expect(nearest('x'.repeat(100), [`${'x'.repeat(99)}y`])).toBeNull()
  })

  it('is no longer looked for after very many', () => {
    const nearest = nearestName()
    const many = Array.from({ length: 300_001 }, (_, at) => `${at}`)
    expect(nearest('tower', many)).toBeNull()
    expect(nearest('tower', ['towe'])).toBeNull()
  })
})

describe('names that the model does not have', () => {
  it('are found where rules listen, emit and change', () => {
    const rule = planted('anger', 'quake.flet', { emits: { 'towr.fell': 0 }, changes: ['actors.greivance', 'trust'] })
    expect(inspected([rule]).errors).toEqual([
      {
        code: 'inspect/unknown-event',
        rules: ['anger'],
        message:
          'Rule "anger" declares that it emits "towr.fell", which the model does not have (did you mean "tower.fell"?). Correct the name, or declare the event in the model.',
      },
      {
        code: 'inspect/unknown-event',
        rules: ['anger'],
        message:
          'Rule "anger" listens to "quake.flet", which the model does not have (did you mean "quake.felt"?). Correct the name, or declare the event in the model.',
      },
      {
        code: 'inspect/unknown-indicator',
        rules: ['anger'],
        message:
          'Rule "anger" declares that it changes "actors.greivance", which the model does not have (did you mean "actors.grievance"?). Correct the name, or declare the indicator in the model.',
      },
      {
        code: 'inspect/unknown-indicator',
        rules: ['anger'],
        message:
          'Rule "anger" declares that it changes "trust", which the model does not have. Correct the name, or declare the indicator in the model.',
      },
    ])
  })

  it('are found in kinds of condition, in measures, in demands and in scenarios', () => {
    const model = {
      ...valley,
      measures: {
        curfew: { fields: {}, openedBy: { 'alarm.rng': () => ({}) }, amendedBy: { x: () => ({}) }, closedBy: ['y'] },
      },
      demands: { fields: {}, openedBy: { 'z.made': () => null }, answeredBy: ['z.met'] },
    } as unknown as AnyModel
    const scenario = { ...shaken, schedule: [{ ...(shaken.schedule[0] as object), type: 'quak.felt' }] }
    const rule = planted('anger', 'quake.felt', {
      when: [{ kind: 'atleast', label: 'strong', read: () => 1, need: 0 }],
    })
    const messages = inspected([rule], { model, scenarios: [scenario as never] }).errors.map(
      ({ message }) => message.split('. ')[0],
    )
    expect(messages).toEqual([
      'Rule "anger" has a condition "strong" of the kind "atleast", which does not exist (did you mean "at-least"?)',
      'A demand is answered by "z.met", which the model does not have',
      'A demand is opened by "z.made", which the model does not have',
      'Measure "curfew" is amended by "x", which the model does not have',
      'Measure "curfew" is closed by "y", which the model does not have',
      'Measure "curfew" is opened by "alarm.rng", which the model does not have (did you mean "alarm.rung"?)',
      'Scenario "shaken" gives the event "quak.felt", which the model does not have (did you mean "quake.felt"?)',
    ])
  })
})

describe('what rules and knobs rest on', () => {
  const basis = (...rules: Parameters<typeof inspected>[0]): readonly string[] =>
    inspected(rules).errors.map(({ code, message }) => `${code} ${message.split('. ')[0]}`)

  it('has to be there, and in the library', () => {
    expect(
      basis(planted('a', 'quake.felt', { basis: [] }), planted('b', 'quake.felt', { basis: ['cronicle'] })),
    ).toEqual([
      'inspect/no-basis Rule "a" rests on nothing',
      'inspect/unknown-basis Rule "b" rests on "cronicle", which the library does not have (did you mean "chronicle"?)',
    ])
  })

  it('is looked up in a record by id, too, and in none where there is no library', () => {
    const rule = planted('a', 'quake.felt', { basis: ['other'] })
    expect(inspected([rule], { library: { other: {} } }).errors).toEqual([])
    expect(inspected([rule], { library: undefined } as never).errors).toEqual([])
  })

  it('is asked of knobs, those that no rule has too', () => {
    const rule = planted('a', 'quake.felt', { knobs: { x: turned('x', { basis: '' }) } })
    const { errors } = inspected([rule], {}, [turned('y', { basis: 'nowhere' })])
    expect(errors.map(({ code, message, rules }) => [code, message.split('. ')[0], rules])).toEqual([
      ['inspect/no-basis', 'Knob "x" of a rests on nothing', ['a']],
      ['inspect/unknown-basis', 'Knob "y" rests on "nowhere", which the library does not have', []],
    ])
  })
})

describe('a knob', () => {
  const inspectedKnob = (given: Parameters<typeof turned>[1]): readonly string[] => {
    const rule = planted('a', 'quake.felt', {
      knobs: { x: turned('x', given) },
      then: ({ knob }: { knob: { x: number } }) => [knob.x].slice(1),
    })
    const { errors, notes } = inspected([rule])
    return [...errors, ...notes]
      .filter(({ code }) => /knob/.test(code))
      .map(({ code, message }) => `${code} ${message.split('. ')[0]}`)
  }

  it.each([
    ['inside its range', { value: 10 }, []],
    [
      'without a range to turn it in',
      { value: 3, range: [3, 3] as const },
      ['inspect/knob-fixed Knob "x" cannot be turned: its range is 3 to 3'],
    ],
    ['outside its range', { value: 11 }, ['inspect/knob-range Knob "x" stands at 11, and its range is 0 to 10']],
    [
      'with a range upside down',
      { range: [10, 0] as const },
      ['inspect/knob-range Knob "x" stands at 5, and its range is 10 to 0'],
    ],
    [
      'that is no number',
      { value: Number.NaN },
      ['inspect/knob-range Knob "x" stands at NaN, and its range is 0 to 10'],
    ],
    ['of judgement', { grade: 'judgement' as const }, ['inspect/judgement-knobs 1 of 1 knobs rest on judgement alone']],
  ])('%s', (_, given, expected) => {
    expect(inspectedKnob(given)).toEqual(expected)
  })

  it('of judgement is counted with the rules that hold it', () => {
    const rule = planted('a', 'quake.felt', { knobs: { x: turned('x', { grade: 'judgement' }), y: turned('y') } })
    expect(ofCode(inspected([rule]).notes, 'inspect/judgement-knobs')).toEqual([
      { rules: ['a'], message: '1 of 2 knobs rest on judgement alone. Look for figures where they matter most.' },
    ])
  })
})
