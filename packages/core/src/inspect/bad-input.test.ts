import { describe, expect, it } from 'vitest'
import { PolicyError } from '../errors.js'
import { rulebook } from '../rules/rulebook.js'
import { inspect } from './inspect.js'
import { inspected, planted, shaken, valley } from './planted.js'
import type { Surroundings } from './subject.js'

const refused = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof PolicyError) return `${error.code} ${error.where}`
    throw error
  }
  return 'nothing'
}

const circular: Record<string, unknown> = {}
circular.self = circular

describe('what is no rulebook', () => {
  it.each([
    ['nothing', undefined, 'inspect/invalid the rulebook'],
    ['null', null, 'inspect/invalid the rulebook'],
    ['a number', Number.NaN, 'inspect/invalid the rulebook'],
    ['a text', 'rules', 'inspect/invalid the rulebook'],
    ['an empty object', {}, 'inspect/invalid rulebook.rules'],
    ['a circle', circular, 'inspect/invalid rulebook.rules'],
    ['rules that are none', { rules: [7], knobs: [] }, 'inspect/invalid rulebook.rules[0]'],
    ['rules without a name', { rules: [{}], knobs: [] }, 'inspect/invalid rulebook.rules[0].id'],
    ['knobs that are none', { rules: [], knobs: [null] }, 'inspect/invalid rulebook.knobs[0]'],
    ['knobs without a range', { rules: [], knobs: [{ id: 'x' }] }, 'inspect/invalid rulebook.knobs[0].range'],
    ['one id twice', { rules: [planted('a', 'x'), planted('a', 'x')], knobs: [] }, 'inspect/invalid rulebook.rules'],
  ])('is refused by name and place: %s', (_, given, expected) => {
    expect(refused(() => inspect(given as never))).toBe(expected)
  })

  it.each([
    ['on', { on: 7 }],
    ['on', { on: [7] }],
    ['basis', { basis: undefined }],
    ['changes', { changes: {} }],
    ['emits', { emits: { 'tower.fell': 'soon' } }],
    ['emits', { emits: { 'tower.fell': Number.NaN } }],
    ['knobs', { knobs: null }],
    ['when', { when: [{ kind: 'at-least', label: 'x' }] }],
    ['when', { when: [null] }],
    ['over', { over: 3 }],
    ['then', { then: null }],
  ])('and so is a rule with a wrong %s', (field, given) => {
    const rules = { rules: [planted('a', 'quake.felt', given)], knobs: [] }
    expect(refused(() => inspect(rules as never))).toBe(`inspect/invalid ${field} of rule "a"`)
  })

  it.each([
    ['a model that is none', { model: 7 }, 'inspect/invalid model'],
    ['events that are none', { model: { events: null } }, 'inspect/invalid model.events'],
    [
      'a payload that is no schema',
      { model: { ...valley, events: { x: { payload: { y: 1 } } } } },
      'inspect/invalid model.events.x.payload.y',
    ],
    [
      'an indicator without a range',
      { model: { ...valley, actorIndicators: { x: {} } } },
      'inspect/invalid model.actorIndicators.x.range',
    ],
    ['measures that are none', { model: { ...valley, measures: 7 } }, 'inspect/invalid model.measures'],
    ['scenarios that are none', { scenarios: 7 }, 'inspect/invalid scenarios'],
    ['a scenario that is none', { scenarios: [null] }, 'inspect/invalid scenarios[0]'],
    [
      'a scenario that ends too early',
      { model: valley, scenarios: [{ ...shaken, end: '2029-01-01' }] },
      'run/invalid scenario.end',
    ],
    [
      'a scenario of nonsense',
      { model: valley, scenarios: [{ ...shaken, world: circular }] },
      'inspect/invalid scenarios[0]',
    ],
    ['a library that is a text', { library: 'chronicle' }, 'inspect/invalid library'],
    ['a strategy that is none', { strategy: 'bold' }, 'inspect/invalid strategy'],
  ])('and so are surroundings with %s', (_, given, expected) => {
    expect(refused(() => inspect(rulebook([]), given as unknown as Surroundings))).toBe(expected)
  })
})

describe('what inspection is given', () => {
  it('stays as it was, prototypes too', () => {
    const rule = planted('__proto__', ['__proto__', 'constructor', 'quake.felt'], {
      emits: JSON.parse('{"__proto__": 1, "toString": 0}'),
      changes: ['actors.__proto__', 'ties.constructor', 'actors', ''],
      then: () => [{ kind: 'emission', type: '__proto__', actor: null, target: null, inDays: 0, payload: {} }],
    })
    const { errors } = inspected([rule])
    expect(errors.map(({ code }) => code)).toContain('inspect/unknown-event')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('may be frozen', () => {
    const rule = Object.freeze(planted('still', 'quake.felt', { on: Object.freeze(['quake.felt']) }))
    expect(inspected([rule]).errors).toEqual([])
  })
})
