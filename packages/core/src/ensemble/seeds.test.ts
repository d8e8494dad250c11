import { describe, expect, it } from 'vitest'
import { joined, seedsIn } from './seeds.js'

describe('spans of seeds', () => {
  it('are put in order, neighbours joined', () => {
    expect(
      joined([
        [7, 9],
        [1, 3],
        [4, 4],
        [20, 21],
      ]),
    ).toEqual([
      [1, 4],
      [7, 9],
      [20, 21],
    ])
  })

  it('are refused where two share a seed', () => {
    expect(() =>
      joined([
        [5, 9],
        [1, 5],
      ]),
    ).toThrow(expect.objectContaining({ code: 'ensemble/overlap', message: expect.stringContaining('seed 5') }))
    expect(() =>
      joined([
        [1, 9],
        [3, 4],
      ]),
    ).toThrow(expect.objectContaining({ code: 'ensemble/overlap' }))
  })

  it('hold both of their ends', () => {
    expect(seedsIn([])).toBe(0)
    expect(
      seedsIn([
        [1, 4],
        [7, 7],
      ]),
    ).toBe(5)
  })
})
