import { describe, expect, it } from 'vitest'
import { palette } from '../theme/palette.js'
import { binOf, binsAt } from './bins.js'

const bins = binsAt([20, 40, 60, 80], palette.sequence)

describe('bins', () => {
  it.each([
    [0, 1],
    [19.9, 1],
    [20, 2],
    [79, 4],
    [80, 5],
    [1e9, 5],
    [-5, 1],
    [Number.POSITIVE_INFINITY, 5],
  ])('number the step of %d as %d', (value, number) => {
    expect(binOf(value, bins)).toBe(number)
  })

  it.each([null, undefined, Number.NaN])('have no step for %s', (value) => {
    expect(binOf(value, bins)).toBeNull()
  })

  it('are called after their edges', () => {
    expect(bins.map((bin) => bin.label)).toEqual(['<20', '20–40', '40–60', '60–80', '≥80'])
    expect(binsAt([0.5], palette.divergence.slice(0, 2), (value) => `${value} pp`).map((bin) => bin.label)).toEqual([
      '<0.5 pp',
      '≥0.5 pp',
    ])
  })

  it('need one edge fewer than colours', () => {
    expect(() => binsAt([1, 2], palette.sequence)).toThrow('5 colours need 4 edges, not 2')
  })
})
