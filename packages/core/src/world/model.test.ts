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
})

describe('an indicator', () => {
  it('merges by adding and opens at zero where nothing is said', () => {
    expect(indicator({ ...points, range: [-1, 1] })).toEqual({ ...points, range: [-1, 1], merge: 'add', opening: 0 })
  })

  it.each([
    ['a range upside down', { range: [1, 0] }],
    ['a range that is none', { range: [0, Number.NaN] }],
    ['an opening outside it', { range: [1, 2] }],
    ['an opening that is no number', { range: [0, 2], opening: Number.NaN }],
  ] as const)('refuses %s', (_, declared) => {
    expect(() => indicator({ ...points, ...declared })).toThrowError(
      expect.objectContaining({ code: 'world/out-of-range', where: 'opening' }),
    )
  })
})
