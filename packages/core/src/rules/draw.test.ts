import { describe, expect, it } from 'vitest'
import { createDraws, type DrawKey, hash64, philox4x32, uniform } from './draw.js'

const key: DrawKey = {
  rule: 'answer.weigh',
  path: 'e-1/answer.weigh@/demand.met:MEX>USA',
  binding: '',
  purpose: 'resolve',
  occurrence: 0,
}

const hex = (words: readonly number[]): string => words.map((word) => word.toString(16).padStart(8, '0')).join(' ')

describe('philox4x32', () => {
  // Random123, file kat_vectors, lines "philox4x32 10": the last counter and key are digits of pi.
  it.each([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ] as const)('gives the published words for counter %j and key %j', (counter, seed, words) => {
    expect(hex(philox4x32(counter, seed))).toBe(words)
  })
})

// Frozen: these may change only with a major version, because every run's luck changes with them.
describe('frozen values', () => {
  it.each([
    ['', '59f576f2 0f3f34c7'],
    ['a', 'bea568ac 4aae6873'],
    ['ties.MEX.USA.trust', '7006e8da a69ec7f4'],
    ['Belém → Brasília', '7efd8488 0a725996'],
  ])('hash64(%j) is %s', (text, expected) => {
    expect(hex(hash64(text))).toBe(expected)
  })

  it.each([
    [0, 0.868955989107391],
    [1, 0.7809077425942542],
    [9007199254740991, 0.8632249896925154],
  ])('seed %d gives this key the draw %d', (seed, expected) => {
    expect(uniform(seed, key)).toBe(expected)
  })
})

describe('a draw', () => {
  it('is the same from createDraws as from uniform, however often it is asked', () => {
    const draws = createDraws(77)
    expect([draws.uniform(key), draws.uniform(key)]).toEqual([uniform(77, key), uniform(77, key)])
  })

  it('is the same after the kept path hashes were dropped', () => {
    const draws = createDraws(3)
    const before = draws.uniform(key)
    for (let n = 0; n < 20_000; n++) draws.uniform({ ...key, path: `e-${n}` })
    expect(draws.uniform(key)).toBe(before)
  })

  it.each(['rule', 'path', 'binding', 'purpose'] as const)('differs when %s differs', (field) => {
    expect(uniform(1, { ...key, [field]: `${key[field]}x` })).not.toBe(uniform(1, key))
  })

  it('differs with the occurrence and with both halves of the seed', () => {
    const values = [uniform(1, key), uniform(1, { ...key, occurrence: 1 }), uniform(2, key), uniform(1 + 2 ** 32, key)]
    expect(new Set(values).size).toBe(4)
  })

  it('tells keys apart whose texts run together alike', () => {
    const place = (rule: string, binding: string, purpose: string): DrawKey => ({ ...key, rule, binding, purpose })
    const values = [
      uniform(1, place('ab', 'c', '')),
      uniform(1, place('a', 'bc', '')),
      uniform(1, place('', 'abc', '')),
      uniform(1, place('a', 'b', 'c')),
      uniform(1, place('abc', '', '')),
    ]
    expect(new Set(values).size).toBe(5)
  })

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => createDraws(seed)).toThrowError(expect.objectContaining({ code: 'run/invalid', where: 'seed' }))
  })

  it('accepts the largest seed', () => {
    expect(uniform(Number.MAX_SAFE_INTEGER, key)).toBeGreaterThanOrEqual(0)
  })
})

describe('uniformity', () => {
  /** Chi-square of 100 bins; 99 degrees of freedom give 148.2 with probability 0.999. */
  const chiSquare = (values: readonly number[]): number => {
    const counts = new Array<number>(100).fill(0)
    for (const value of values) counts[Math.floor(value * 100)] = (counts[Math.floor(value * 100)] as number) + 1
    const expected = values.length / 100
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  }
  const list = <Value>(length: number, make: (n: number) => Value): Value[] => Array.from({ length }, (_, n) => make(n))

  it.each([1, 2, 2025])('draws spread evenly over paths, seed %d', (seed) => {
    expect(chiSquare(list(20_000, (n) => uniform(seed, { ...key, path: `e-${n}/r@/x:A>B` })))).toBeLessThan(148.2)
  })

  it('draws spread evenly over purposes, occurrences and seeds', () => {
    expect(chiSquare(list(20_000, (n) => uniform(1, { ...key, purpose: `p${n}` })))).toBeLessThan(148.2)
    expect(chiSquare(list(20_000, (n) => uniform(1, { ...key, occurrence: n })))).toBeLessThan(148.2)
    expect(chiSquare(list(20_000, (n) => uniform(n, key)))).toBeLessThan(148.2)
  })

  it('draws of neighbouring seeds are not correlated', () => {
    const pairs = list(20_000, (n) => [uniform(n, key) - 0.5, uniform(n + 1, key) - 0.5] as const)
    const correlation = (12 * pairs.reduce((sum, [a, b]) => sum + a * b, 0)) / pairs.length
    // Four standard errors of a correlation over 20,000 pairs.
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(20_000))
  })

  it('the low bits move too: 53 of them', () => {
    const last = list(2_000, (n) => (uniform(n, key) * 2 ** 53) % 2)
    expect(last.every((bit) => bit === 0 || bit === 1)).toBe(true)
    expect(last.reduce((sum, bit) => sum + bit, 0)).toBeGreaterThan(900)
  })
})

describe('hash64', () => {
  it('has no collision in either word pair over 200,000 like paths', () => {
    const seen = new Set<string>()
    for (let n = 0; n < 200_000; n++) seen.add(hash64(`decision/d-${n % 500}/tariff.imposed:USA>MEX#${n}`).join())
    expect(seen.size).toBe(200_000)
  })

  it('each word alone collides no more often than chance', () => {
    const words = Array.from({ length: 100_000 }, (_, n) => hash64(`e-${n}`))
    // About 1.2 collisions are expected among 100,000 32-bit words; 10 would be a defect.
    expect(new Set(words.map(([low]) => low)).size).toBeGreaterThan(99_990)
    expect(new Set(words.map(([, high]) => high)).size).toBeGreaterThan(99_990)
  })
})
