import { describe, expect, it } from 'vitest'
import { checkSettings, type Knob, knob, knobValue } from './knob.js'

const warmth: Knob = knob({ id: 'warmth', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })

describe('a knob', () => {
  it('has its own value until it is set', () => {
    expect(knobValue(warmth, {})).toBe(0.4)
    expect(knobValue(warmth, { warmth: 0, cold: 1 })).toBe(0)
  })

  it('is not set by what all objects have', () => {
    expect(knobValue({ ...warmth, id: 'constructor' }, {})).toBe(0.4)
  })

  it('cannot be declared outside its own range', () => {
    expect(() => knob({ ...warmth, value: 2 })).toThrowError(expect.objectContaining({ code: 'knob/out-of-range' }))
    expect(() => knob({ ...warmth, value: Number.NaN })).toThrow()
  })
})

describe('settings', () => {
  it('of known knobs inside their ranges pass', () => {
    expect(() => checkSettings([warmth], { warmth: 1 })).not.toThrow()
    expect(() => checkSettings([warmth], {})).not.toThrow()
  })

  it('of unknown knobs, or outside a range, are refused', () => {
    expect(() => checkSettings([warmth], { cold: 1 })).toThrowError(
      expect.objectContaining({ code: 'knob/unknown', facts: { knob: 'cold', known: ['warmth'] } }),
    )
    expect(() => checkSettings([warmth], { warmth: 1.5 })).toThrowError(
      expect.objectContaining({ code: 'knob/out-of-range', facts: { knob: 'warmth', value: 1.5, low: 0, high: 1 } }),
    )
    expect(() => checkSettings([warmth], { warmth: Number.NaN })).toThrow()
  })
})
