import { describe, expect, it } from 'vitest'
import { likelihoodBand, likelihoodBands } from './likelihood.js'

describe('likelihood', () => {
  it.each([
    [0, 'remote'],
    [0.049, 'remote'],
    [0.05, 'very-unlikely'],
    [0.2, 'unlikely'],
    [0.45, 'about-even'],
    [0.5, 'about-even'],
    [0.55, 'likely'],
    [0.8, 'very-likely'],
    [0.95, 'almost-certain'],
    [1, 'almost-certain'],
  ] as const)('%d is %s', (probability, band) => {
    expect(likelihoodBand(probability)).toBe(band)
  })

  it('has seven bands, mirrored about one half', () => {
    const bounds = likelihoodBands.slice(0, 6).map(({ below }) => below)
    expect(likelihoodBands).toHaveLength(7)
    bounds.forEach((bound, index) => {
      expect(bound + (bounds[5 - index] as number)).toBeCloseTo(1, 12)
    })
  })
})
