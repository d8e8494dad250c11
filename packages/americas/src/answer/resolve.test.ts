import { describe, expect, it } from 'vitest'
import { answerOf } from './resolve.js'

const even = { 'accepts-in-full': 0.2, 'accepts-in-part': 0.2, defers: 0.2, declines: 0.2, retaliates: 0.2 }

describe('the answer of a disposition', () => {
  it('walks from the softest answer to the firmest', () => {
    expect([0, 0.1, 0.3, 0.5, 0.7, 0.9].map((u) => answerOf(u, even))).toEqual([
      'accepts-in-full',
      'accepts-in-full',
      'accepts-in-part',
      'defers',
      'declines',
      'retaliates',
    ])
  })

  it('skips what is forbidden, also at the ends', () => {
    const bound = { 'accepts-in-full': 0, 'accepts-in-part': 0.5, defers: 0, declines: 0.5, retaliates: 0 }
    expect([0, 0.49, 0.5, 0.999].map((u) => answerOf(u, bound))).toEqual([
      'accepts-in-part',
      'accepts-in-part',
      'declines',
      'declines',
    ])
  })

  it('is the firmest available when rounding leaves the sum below the draw', () => {
    const short = { ...even, declines: 0.2 - 1e-15, retaliates: 0.2 - 1e-15 }
    expect(answerOf(1 - 2 ** -53, short)).toBe('retaliates')
    expect(answerOf(1 - 2 ** -53, { ...short, declines: 0.4 - 1e-14, retaliates: 0 })).toBe('declines')
  })

  it('the sixth identical demand meets the same disposition as the first', () => {
    expect(new Set(Array.from({ length: 6 }, () => answerOf(0.62, even))).size).toBe(1)
  })
})
