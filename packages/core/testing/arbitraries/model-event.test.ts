import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { defineModel, event, indicator, parseEvent } from '../../src/index.js'
import { villages } from '../villages/village.js'
import { modelEvent } from './model-event.js'

const varied = defineModel({
  events: {
    'all.sorts': event({
      whole: z.number().int().min(3).max(5),
      above: z.number().gt(2),
      word: z.string().min(2).max(4),
      flag: z.boolean(),
      maybe: z.number().nullable(),
      sometimes: z.string().optional(),
      list: z.array(z.enum(['a', 'b'])),
      either: z.union([z.literal('x'), z.literal(7)]),
      inner: z.strictObject({ depth: z.number().min(0).max(1) }),
      none: z.null(),
    }),
  },
  actorIndicators: { cheer: indicator({ unit: 'points', range: [0, 1], meaning: 'nothing' }) },
  tieIndicators: {},
})
const setting = { actors: ['alder', 'birch'], from: '2030-01-01', within: 30 }

describe('events of a model', () => {
  it('are read back by the model that they were made from', () => {
    for (const model of [villages, varied])
      fc.assert(
        fc.property(modelEvent(model as typeof villages, setting), (made) => {
          expect(parseEvent(model.events, JSON.parse(JSON.stringify(made)))).toEqual(made)
        }),
      )
  })

  it('are of all types but the clock’s, of all actors and of nobody, on all days', () => {
    const made = fc.sample(modelEvent(villages, setting), 600)
    expect(new Set(made.map(({ type }) => type)).size).toBe(Object.keys(villages.events).length - 1)
    expect(new Set(made.map(({ actor }) => actor))).toEqual(new Set(['alder', 'birch', null]))
    expect(new Set(made.map(({ date }) => date)).size).toBeGreaterThan(25)
  })

  it('leave an optional field out now and then', () => {
    const made = fc.sample(modelEvent(varied, setting), 200)
    const having = made.filter((one) => Object.hasOwn(one, 'sometimes')).length
    expect(having).toBeGreaterThan(40)
    expect(having).toBeLessThan(195)
  })

  it('may be limited to some types, and given arbitraries for fields', () => {
    const made = fc.sample(
      modelEvent(villages, { ...setting, fields: { issue: fc.constant('wood') } }, ['demand.met']),
      20,
    )
    expect(made.every((one) => one.type === 'demand.met' && one.issue === 'wood')).toBe(true)
  })
})

describe('what cannot be made', () => {
  it('is refused by the type and field of its event', () => {
    const dated = defineModel({
      ...varied,
      events: { 'day.named': event({ when: z.object({ on: z.date() }) }) },
    } as never)
    expect(() => modelEvent(dated, setting)).toThrowError(
      expect.objectContaining({ code: 'testing/no-arbitrary', where: 'day.named.when.on' }),
    )
    expect(() => modelEvent(dated, { ...setting, fields: { when: fc.constant({}) } })).not.toThrow()
  })

  it('is a setting without actors or with a type that does not exist', () => {
    for (const make of [
      () => modelEvent(villages, { ...setting, actors: [] }),
      () => modelEvent(villages, setting, []),
      () => modelEvent(villages, setting, ['moon.risen' as never]),
    ])
      expect(make).toThrowError(expect.objectContaining({ code: 'testing/invalid-setting' }))
  })
})
