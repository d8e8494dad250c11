import { describe, expect, it } from 'vitest'
import { coercerKnobs } from './coercer.js'
import { delayKnobs } from './delay.js'
import { answerDefaults, answerKnobs, inputKnobs } from './knobs.js'

const all = [answerKnobs, inputKnobs, coercerKnobs, delayKnobs].flatMap((knobs) => Object.values(knobs))

describe('the knobs of the answer', () => {
  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('the acceptance shift runs from −1 to 1 and starts at 0', () => {
    expect(answerKnobs.acceptanceShift).toMatchObject({ value: 0, range: [-1, 1] })
  })

  it('lens parameters move these knobs, all upwards', () => {
    const moved = all.flatMap((knob) => ('lens' in knob ? [[knob.lens.parameter, knob.id, knob.lens.sign]] : []))
    expect(moved).toEqual([
      ['pressureConcession', 'answer.acceptance-shift', 1],
      ['dependenceCompliance', 'answer.dependence', 1],
      ['fragmentationLeverage', 'answer.fragmentation-leverage', 1],
      ['incentiveEffectiveness', 'answer.side-payment', 1],
      ['sovereigntyBacklash', 'answer.rally', 1],
      ['sovereigntyBacklash', 'answer.firmness-rally', 1],
    ])
  })

  it('the defaults are the values of the knobs', () => {
    for (const [name, { value }] of Object.entries(answerKnobs))
      expect(answerDefaults[name as keyof typeof answerKnobs]).toBe(value)
  })

  it('no threat is ever discounted below nothing, nor leverage', () => {
    // The least certain threat (κ = 0) and the most united region, at the ends of their knobs.
    expect(0.5 + 3 / 7 - answerKnobs.followThrough.range[1] * (3 / 7)).toBeGreaterThanOrEqual(0)
    expect(1 - answerKnobs.fragmentation.range[1] * 0.5).toBeGreaterThanOrEqual(0)
  })
})
