import { describe, expect, it } from 'vitest'
import { alignmentOf } from './alignment.js'

describe('alignment', () => {
  it('weighs ideology and votes', () => {
    // Argentina 2024: right, ideal point 1.376, beyond the end of the scale.
    expect(alignmentOf({ ideology: 1, idealPoint: 1.376 }, 0.5)).toBe(1)
    // Mexico: left, ideal point −.133.
    expect(alignmentOf({ ideology: -1, idealPoint: -0.133 }, 0.5)).toBeCloseTo(-0.4665, 12)
    expect(alignmentOf({ ideology: -1, idealPoint: -0.133 }, 0.7)).toBeCloseTo(-0.6799, 12)
  })

  it('leaves out what is not known', () => {
    expect(alignmentOf({ ideology: null, idealPoint: -0.7 }, 0.5)).toBeCloseTo(-0.5, 12)
    expect(alignmentOf({ ideology: -1, idealPoint: null }, 0.5)).toBe(-1)
    expect(alignmentOf({ ideology: null, idealPoint: null }, 0.5)).toBe(0)
  })
})
