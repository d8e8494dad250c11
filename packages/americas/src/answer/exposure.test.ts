import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '../../calibration/arbitraries.js'
import { type Channels, combinedExposure, GOODS_SCALE, saturating } from './exposure.js'
import { inputKnobs } from './knobs.js'

const scale = inputKnobs.otherChannelScale.value
const goodsOnly = (goods: number): Channels => ({ goods, people: null, finance: null, security: null })

describe('exposure', () => {
  it('through goods alone saturates at a scale of .15', () => {
    expect(combinedExposure(goodsOnly(0), scale)).toBe(0)
    expect(combinedExposure(goodsOnly(GOODS_SCALE), scale)).toBeCloseTo(0.632, 3)
    expect(combinedExposure(goodsOnly(0.8), scale)).toBeCloseTo(0.995, 3)
  })

  it('of a state that sells the coercer 6.5 % of its goods comes from its other channels', () => {
    const transit = combinedExposure({ goods: 0.065, people: 0.02, finance: 0.3, security: 0.6 }, scale)
    expect(combinedExposure(goodsOnly(0.065), scale)).toBeLessThan(0.4)
    expect(transit).toBeGreaterThan(0.9)
  })

  it('lies between 0 and 1, and no channel ever lowers it', () => {
    const shares = fc.record({
      goods: between(0, 1),
      people: between(0, 1),
      finance: between(0, 1),
      security: between(0, 1),
    })
    const name = fc.constantFrom('goods', 'people', 'finance', 'security') as fc.Arbitrary<keyof Channels>
    fc.assert(
      fc.property(shares, name, between(0, 1), between(0.15, 0.6), (channels, channel, step, otherScale) => {
        const before = combinedExposure(channels, otherScale)
        const more = { ...channels, [channel]: channels[channel] + step * (1 - channels[channel]) }
        expect(before >= 0 && before <= 1).toBe(true)
        expect(combinedExposure(more, otherScale)).toBeGreaterThanOrEqual(before - 1e-12)
        expect(combinedExposure({ ...channels, [channel]: null }, otherScale)).toBeLessThanOrEqual(before + 1e-12)
      }),
    )
  })

  it('each channel reaches its 63 % at its scale', () => {
    expect(saturating(0.3, 0.3)).toBeCloseTo(1 - 1 / Math.E, 12)
  })
})
