import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { rulesSchema } from './schema.js'

const valid = new Ajv({ strict: false }).compile(rulesSchema(villages))
const rule = {
  id: 'a',
  on: 'toll.imposed',
  basis: ['tale'],
  changes: ['actors.cheer'],
  when: [{ label: 'x', value: { event: 'rate' }, 'at-least': { add: [0.1, { knob: 'k' }] } }],
  then: [{ actor: { of: { either: ['target', 'birch'] }, indicator: 'cheer' }, amount: -1 }],
}
const fits = (rest: object): boolean => valid({ rules: [{ ...rule, ...rest }] }) as boolean

describe('the schema for editors', () => {
  it('is of JSON Schema’s draft 7', () => {
    expect(rulesSchema()).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' })
  })

  it('knows the names of the model', () => {
    expect(fits({})).toBe(true)
    expect(fits({ on: 'toll.impsed' })).toBe(false)
    expect(fits({ changes: ['actors.trust'] })).toBe(false)
    expect(fits({ changes: ['ties.trust'] })).toBe(true)
    expect(fits({ emits: { 'story.tld': 0 } })).toBe(false)
    expect(fits({ emits: { 'story.told': 0 } })).toBe(true)
    expect(fits({ when: [{ label: 'x', has: { event: 'rat' } }] })).toBe(false)
    expect(fits({ when: [{ label: 'x', has: { event: 'standing' } }] })).toBe(true)
    expect(fits({ when: [{ label: 'x', has: { measure: { kind: 'bridge', field: 'width' } } }] })).toBe(true)
    expect(fits({ when: [{ label: 'x', has: { measure: { kind: 'ferry' } } }] })).toBe(false)
    expect(fits({ when: [{ label: 'x', has: { demand: { field: 'issue' } } }] })).toBe(true)
    expect(fits({ when: [{ label: 'x', has: { demand: { field: 'isue' } } }] })).toBe(false)
    expect(fits({ then: [{ tie: { from: 'actor', to: 'target', indicator: 'cheer' }, amount: 1 }] })).toBe(false)
  })

  it('wants one operator, and no other fields than those of the form', () => {
    expect(fits({ when: [{ label: 'x', has: { add: [1], exp: 1 } }] })).toBe(false)
    expect(fits({ when: [{ label: 'x', has: {} }] })).toBe(false)
    expect(fits({ when: [{ label: 'x', has: { ad: [1] } }] })).toBe(false)
    expect(fits({ wehn: [] })).toBe(false)
  })

  it('is of the model asked about, and an object of its own, however often it is asked for', () => {
    const [first, second] = [rulesSchema(villages), rulesSchema(villages)]
    Object.assign(first, { type: 'spoilt' })
    expect(second).toMatchObject({ type: 'object' })
    expect(rulesSchema(villages)).toEqual(second)
    expect(rulesSchema()).not.toEqual(second)
    expect(rulesSchema({ ...villages, measures: {} })).not.toEqual(second)
    expect(rulesSchema(villages)).toEqual(second)
  })

  it('takes any names without a model', () => {
    const any = new Ajv({ strict: false }).compile(rulesSchema())
    expect(any({ rules: [{ ...rule, on: 'bell.rung' }] })).toBe(true)
    expect(any({ rules: [{ ...rule, on: 3 }] })).toBe(false)
  })
})
