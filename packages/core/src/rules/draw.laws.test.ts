import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDraws, type DrawKey, uniform } from './draw.js'

const seeds = fc.maxSafeNat()
const text = fc.string({ unit: 'binary', maxLength: 12 })
const keys: fc.Arbitrary<DrawKey> = fc.record({
  rule: text,
  path: text,
  binding: text,
  purpose: text,
  occurrence: fc.nat({ max: 50 }),
})

it('every draw is at least 0 and below 1', () => {
  fc.assert(
    fc.property(seeds, keys, (seed, key) => {
      const value = uniform(seed, key)
      expect(value >= 0 && value < 1).toBe(true)
    }),
  )
})

it('a draw depends on nothing but its seed and key: no other draw, before or between, moves it', () => {
  fc.assert(
    fc.property(seeds, keys, fc.array(keys), (seed, key, others) => {
      const draws = createDraws(seed)
      for (const other of others) draws.uniform(other)
      expect(draws.uniform(key)).toBe(uniform(seed, key))
    }),
  )
})

it('different keys give different draws', () => {
  fc.assert(
    fc.property(seeds, keys, keys, (seed, one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      expect(uniform(seed, one) === uniform(seed, other)).toBe(isSame)
    }),
  )
})
