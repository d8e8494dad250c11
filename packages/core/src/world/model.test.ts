import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { event } from '../events/event.js'
import { indicator } from './indicator.js'
import { defineModel } from './model.js'

const points = { unit: 'points', meaning: 'of nothing in particular' }
const one = { events: { 'a.done': event({}) }, actorIndicators: {}, tieIndicators: {} }

describe('defineModel', () => {
  it('lets a measure have an issue and an ask, as demands do', () => {
    const fields = { issue: z.string(), ask: z.string() }
    const model = defineModel({ ...one, measures: { promise: { fields, openedBy: {}, closedBy: [] } } })
    expect(model.measures.promise.fields).toBe(fields)
  })

  it('adds the clock, and nothing else, to what is declared', () => {
    const model = defineModel(one)
    expect(Object.keys(model.events)).toEqual(['a.done', 'month.closed'])
    expect(model).toMatchObject({ measures: {}, demands: null })
  })

  it('merges by adding and opens at zero where nothing is said', () => {
    expect(indicator({ ...points, range: [-1, 1] })).toEqual({ ...points, range: [-1, 1], merge: 'add', opening: 0 })
  })

  it.each([
    ['the clock’s own event', { ...one, events: { 'month.closed': event({}) } }, 'events.month.closed'],
    ['a type that a cause path cannot hold', { ...one, events: { 'a/b': event({}) } }, 'events.a/b'],
    [
      'a payload with a reserved name',
      { ...one, events: { 'a.done': event({ date: z.string() }) } },
      'events.a.done.date',
    ],
    [
      'an indicator called kind',
      { ...one, actorIndicators: { kind: indicator({ ...points, range: [0, 1] }) } },
      'actorIndicators.kind',
    ],
    [
      'an indicator with a dot',
      { ...one, tieIndicators: { 'a.b': indicator({ ...points, range: [0, 1] }) } },
      'tieIndicators.a.b',
    ],
    [
      'a range upside down',
      { ...one, actorIndicators: { a: indicator({ ...points, range: [1, 0] }) } },
      'actorIndicators.a',
    ],
    [
      'an opening out of range',
      { ...one, actorIndicators: { a: indicator({ ...points, range: [1, 2] }) } },
      'actorIndicators.a',
    ],
    [
      'a measure with a reserved field',
      { ...one, measures: { toll: { fields: { since: z.string() }, openedBy: {}, closedBy: [] } } },
      'measures.toll.fields.since',
    ],
    [
      'demands with a reserved field',
      { ...one, demands: { fields: { ask: z.string() }, openedBy: {}, answeredBy: [] } },
      'demands.fields.ask',
    ],
  ])('refuses %s', (_, declared, where) => {
    expect(() => defineModel(declared as typeof one)).toThrowError(
      expect.objectContaining({ code: 'model/invalid', where }),
    )
  })
})
