import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { momentOf } from '../../testing/villages/data-moment.js'
import { recipe } from '../../testing/villages/recipe.js'
import { rulesDataOf } from '../../testing/villages/rule-data.js'
import { villages } from '../../testing/villages/village.js'
import { PolicyError } from '../errors.js'
import { effects } from '../rules/effect.js'
import type { Rule } from '../rules/rule.js'
import { dataOf, ruleFromData, rulesFromData } from './rule-from-data.js'
import { rulesSchema } from './schema.js'

const clean = Object.getOwnPropertyNames(Object.prototype).join()

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(clean)
})

/** Whatever is handed over, it is refused with a typed and located error, or makes a rule. */
function answered(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError)
    const { code, message, where, expected, fix } = error as PolicyError
    expect(code).toMatch(/^data\//)
    expect(
      [message, where, expected, fix].every(
        (part) =>
          part !== '' && !/\{(where|problem|given|known|what|fix|expected|limit|name|claim|does|id)\}/.test(part),
      ),
    ).toBe(true)
    return error
  }
}

const strangeKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'add',
  'event',
)
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  strangeKey,
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e308, -0, undefined, null, 'from', 'binding'),
  fc.dictionary(strangeKey, fc.jsonValue()),
)

/** A good rule in which one value, or one key, is another. */
const spoiled = fc.tuple(recipe, fc.nat(), strange, fc.option(strangeKey)).map(([made, at, value, key]) => {
  const [rule] = rulesDataOf([made], ['amber'])
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const copy = JSON.parse(JSON.stringify(rule)) as Record<string, unknown>
  const visit = (holder: Record<string, unknown>): void => {
    for (const name of Object.keys(holder)) {
      places.push({ holder, key: name })
      const inner = holder[name]
      if (typeof inner === 'object' && inner !== null) visit(inner as Record<string, unknown>)
    }
  }
  visit(copy)
  const place = places[at % places.length] as (typeof places)[number]
  const name = key ?? place.key
  if (name === '__proto__') Object.defineProperty(place.holder, name, { value, enumerable: true, configurable: true })
  else place.holder[name] = value
  return copy
})

describe('hostile data', () => {
  it('of any kind is answered by a typed error', () => {
    fc.assert(
      fc.property(strange, (data) => {
        expect(answered(() => ruleFromData(villages, data))).toBeInstanceOf(PolicyError)
        answered(() => rulesFromData(villages, data))
        answered(() => rulesFromData(villages, { rules: [data] }))
      }),
      { numRuns: 500 },
    )
  })

  it('in any place of a good rule is answered by a typed error or a rule that works', () => {
    let rules = 0
    let refused = 0
    fc.assert(
      fc.property(spoiled, (data) => {
        const answer = answered(() => ruleFromData(villages, data))
        if (answer instanceof PolicyError) {
          refused++
          return
        }
        rules++
        const { then, when, over } = answer as Rule
        const moment = momentOf()
        over?.(moment.event, moment.world)
        for (const condition of when) if ('read' in condition) condition.read(moment)
        for (const effect of then(moment, effects)) expect(['contribution', 'emission']).toContain(effect.kind)
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(1000)
    expect(rules).toBeGreaterThan(50)
  })

  it('with a model that is none is answered by a typed error, too', () => {
    const data = rulesDataOf(fc.sample(recipe, { numRuns: 1, seed: 1 }), ['amber'])[0]
    const typed = (read: () => unknown): void => {
      expect(() => read()).toThrow(PolicyError)
    }
    fc.assert(
      fc.property(fc.anything(), (model) => {
        typed(() => ruleFromData(model as never, data))
        typed(() => rulesFromData(model as never, { rules: [data] }))
        if (model !== undefined) typed(() => rulesSchema(model as never))
        expect(dataOf(model as never)).toBeNull()
      }),
      { numRuns: 200 },
    )
    typed(() => ruleFromData(villages, data, null as never))
    typed(() => ruleFromData(villages, data, { actors: 3 } as never))
  })

  it('cannot name what objects inherit', () => {
    const base = { id: 'a', on: 'toll.imposed', basis: [], changes: ['actors.cheer'] }
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])
      for (const amount of [
        { event: name },
        { knob: name },
        { let: name },
        { actor: { of: 'actor', indicator: name } },
        { tie: { from: 'actor', to: 'target', indicator: name } },
        { either: [{ measure: { kind: name, field: 'rate' } }, 0] },
        { either: [{ measure: { kind: 'toll', field: name } }, 0] },
        { count: { demands: { where: JSON.parse(`{"${name}": 1}`) } } },
        JSON.parse(`{"${name}": 1}`),
      ])
        expect(
          answered(() =>
            ruleFromData(villages, { ...base, then: [{ actor: { of: 'actor', indicator: 'cheer' }, amount }] }),
          ),
        ).toBeInstanceOf(PolicyError)
  })

  it('of ten thousand rules, or of one that is as large as may be, is answered in seconds', () => {
    const rule = {
      id: 'a',
      on: 'toll.imposed',
      basis: [],
      changes: ['actors.cheer'],
      then: [{ actor: { of: 'actor', indicator: 'cheer' }, amount: 1 }],
    }
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...rule, id: `r${at}` }))
    expect(answered(() => rulesFromData(villages, { rules: many }))).toMatchObject({ code: 'data/too-large' })
    const few = many.slice(0, 1000)
    expect(rulesFromData(villages, { rules: few })).toHaveLength(1000)
    expect(answered(() => rulesFromData(villages, { rules: many.slice(0, 1001) }))).toMatchObject({
      code: 'data/invalid',
      where: 'rules',
    })
    const terms = Array.from({ length: 200 }, () => ({ add: Array.from({ length: 200 }, () => 1) }))
    const large = { ...rule, then: [{ ...rule.then[0], amount: { add: terms } }] }
    expect(ruleFromData(villages, large).then(momentOf(), effects)).toMatchObject([{ amount: 40_000 }])
  })
})
