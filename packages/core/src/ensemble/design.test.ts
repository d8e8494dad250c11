import { describe, expect, it } from 'vitest'
import { type Knob, knob } from '../index.js'
import { positionOf, settingsOf, wholeRanges } from './design.js'

const made = (id: string, value: number, range: readonly [number, number]): Knob =>
  knob({ id, value, range, unit: 'share', basis: 'tale', grade: 'judgement' })

const slow = made('slow', 2, [0, 10])
const quick = made('quick', 5, [0, 10])
const seeds = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => first + at)

describe('positions of runs on a knob', () => {
  it('fall once into each of 2^k equal parts, for 2^k runs from a multiple of 2^k', () => {
    for (const [first, count] of [
      [0, 64],
      [64, 64],
      [32, 32],
      [4096, 16],
      [8, 8],
    ] as const) {
      const parts = seeds(first, count).map((seed) => Math.floor(positionOf(seed, 12, 34) * count))
      expect([...parts].sort((left, right) => left - right)).toEqual(seeds(0, count))
    }
  })

  it('are neither in order nor the same for two keys', () => {
    const [one, other] = [
      seeds(0, 64).map((seed) => positionOf(seed, 12, 34)),
      seeds(0, 64).map((seed) => positionOf(seed, 56, 34)),
    ]
    expect(one).not.toEqual([...one].sort((left, right) => left - right))
    expect(one).not.toEqual(other)
    expect(seeds(0, 64).map((seed) => positionOf(seed, 12, 35))).not.toEqual(one)
  })

  it('stay between 0 and 1', () => {
    for (const seed of [...seeds(0, 500), 4294967295, 4294967296, Number.MAX_SAFE_INTEGER]) {
      expect(positionOf(seed, 1, 2)).toBeGreaterThan(0)
      expect(positionOf(seed, 1, 2)).toBeLessThan(1)
    }
  })

  it('are settled for good: the golden ones', () => {
    expect(seeds(1, 3).map((seed) => positionOf(seed, 12, 34))).toMatchInlineSnapshot(`
      [
        0.925852965679951,
        0.18309332511853427,
        0.5480046902084723,
      ]
    `)
  })
})

describe('settings of runs', () => {
  it('move only the knobs that have a box, inside it', () => {
    const settings = settingsOf([slow, quick], { slow: [1, 3] }, {})
    for (const seed of seeds(0, 100)) {
      const { slow: value, ...rest } = settings(seed)
      expect(rest).toEqual({})
      expect(value).toBeGreaterThanOrEqual(1)
      expect(value).toBeLessThanOrEqual(3)
    }
  })

  it('lie as often below the knob’s own value as above', () => {
    const settings = settingsOf([slow], wholeRanges([slow]), {})
    const values = seeds(0, 64).map((seed) => settings(seed).slow as number)
    expect(values.filter((value) => value < 2)).toHaveLength(32)
    expect(values.filter((value) => value < 1)).toHaveLength(16)
    expect(values.filter((value) => value > 6)).toHaveLength(16)
  })

  it('lie around the value that the input sets, and keep what else it sets', () => {
    const settings = settingsOf([slow, quick], { slow: [0, 10] }, { slow: 8, quick: 1 })
    const values = seeds(0, 64).map(settings)
    expect(values.filter((value) => (value.slow as number) < 8)).toHaveLength(32)
    expect(new Set(values.map((value) => value.quick))).toEqual(new Set([1]))
  })

  it('are even where the box does not hold the value', () => {
    const settings = settingsOf([slow], { slow: [2, 10] }, {})
    const values = seeds(0, 64).map((seed) => settings(seed).slow as number)
    expect(values.filter((value) => value < 4)).toHaveLength(16)
    expect(values.filter((value) => value < 6)).toHaveLength(32)
  })

  it('of one knob are the same whatever other knobs there are', () => {
    const alone = settingsOf([slow], { slow: [0, 10] }, {})
    const beside = settingsOf([quick, slow], { quick: [0, 10], slow: [0, 10] }, {})
    expect(seeds(0, 20).map((seed) => beside(seed).slow)).toEqual(seeds(0, 20).map((seed) => alone(seed).slow))
    expect(beside(3).quick).not.toBe(beside(3).slow)
  })

  it('leave a box of one value at it', () => {
    expect(settingsOf([slow], { slow: [7, 7] }, {})(5)).toEqual({ slow: 7 })
  })
})
