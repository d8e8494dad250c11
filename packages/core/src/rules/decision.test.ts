import { describe, expect, it } from 'vitest'
import { optionAt } from './decision.js'

const weights = [
  { option: 'soft', weight: 1 },
  { option: 'none', weight: 0 },
  { option: 'hard', weight: 3 },
]

describe('optionAt', () => {
  it.each([
    [0, 'soft'],
    [0.249, 'soft'],
    [0.25, 'hard'],
    [0.999, 'hard'],
  ])('a draw of %d falls on %s', (draw, option) => {
    expect(optionAt(weights, draw)).toBe(option)
  })

  it('walks the weights in the order given, so that the same draw never falls harder under softer weights', () => {
    const softer = [
      { option: 'soft', weight: 2 },
      { option: 'hard', weight: 2 },
    ]
    expect([0.1, 0.3, 0.6].map((draw) => optionAt(softer, draw))).toEqual(['soft', 'soft', 'hard'])
  })

  it('falls on the last option with a weight when rounding leaves a gap', () => {
    const thirds = [1, 1, 1].map((weight, at) => ({ option: `${at}`, weight }))
    expect(optionAt([...thirds, { option: 'never', weight: 0 }], 1 - 2 ** -53)).toBe('2')
  })

  it('falls on nothing where nothing has weight', () => {
    expect(optionAt([], 0.5)).toBeNull()
    expect(optionAt([{ option: 'none', weight: 0 }], 0.5)).toBeNull()
  })
})
