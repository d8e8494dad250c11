import { describe, expect, it } from 'vitest'
import { clamp, exp, log, logistic, normalQuantile, pow, softmax } from './arithmetic.js'

/** The 64 bits of a number, as hexadecimal digits. */
const bits = (x: number): string => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

/** Equal, NaN and the sign of zero included, or within 1e-14 of each other. */
const isSame = (ours: number, theirs: number): boolean =>
  Object.is(ours, theirs) || Math.abs(ours - theirs) <= 1e-14 * Math.abs(theirs)

// These bits may change only with a major version: every run of every scenario rests on them.
describe('the same bits on every engine', () => {
  it.each([
    [1, '4005bf0a8b14576a'],
    [-1, '3fd78b56362cef38'],
    [0.1, '3ff1aec7b35a00d4'],
    [-0.656, '3fe09b0427edb889'],
    [10, '40d5829dcf950560'],
    [-20.5, '3e157a3afeed00ab'],
    [700, '7f0d945df4f8ec8e'],
    [-740, '0000000000000055'],
  ])('exp(%d) is %s', (x, expected) => {
    expect(bits(exp(x))).toBe(expected)
  })

  it.each([
    [2, '3fe62e42fefa39ef'],
    [0.5, 'bfe62e42fefa39ef'],
    [0.1, 'c0026bb1bbb55515'],
    [1.0000001, '3e7ad7f2847b6492'],
    [10, '40026bb1bbb55516'],
    [1e-310, 'c0864e69394d9508'],
    [1e300, '4085963447f87fb5'],
    [0.426, 'bfeb4e5d370506b6'],
  ])('log(%d) is %s', (x, expected) => {
    expect(bits(log(x))).toBe(expected)
  })

  it.each([
    [2, 0.5, '3ff6a09e667f3bcc'],
    [0.5, 0.3333333333333333, '3fe965fea53d6e3c'],
    [1.25, -4, '3fda36e2eb1c432d'],
    [10, 22, '4480f0cf064dd592'],
    [0.9, 180, '3e38ec74031cf4b7'],
    [-3, 3, 'c03b000000000000'],
    [0.00001, -1.5, '417e286789a07f2e'],
    [7.3, 0.1, '3ff384cd96323ccc'],
  ])('pow(%d, %d) is %s', (base, exponent, expected) => {
    expect(bits(pow(base, exponent))).toBe(expected)
  })

  it.each([
    [0.5, '0000000000000000'],
    [0.975, '3fff5c0331eeff82'],
    [0.025, 'bfff5c0331eeff83'],
    [0.1, 'bff4813c36e26d34'],
    [0.9, '3ff4813c36e26d34'],
    [1e-9, 'c017fdc11f44b5a7'],
    [1e-300, 'c04286074064c26e'],
  ])('normalQuantile(%d) is %s', (p, expected) => {
    expect(bits(normalQuantile(p))).toBe(expected)
  })
})

describe('at the edges', () => {
  const odd = [NaN, 0, -0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1.5, -1.5, Infinity, -Infinity, 1e308, 5e-324, -5e-324]

  it.each(odd)('exp and log of %d are those of Math', (x) => {
    expect(isSame(exp(x), Math.exp(x))).toBe(true)
    expect(isSame(log(x), Math.log(x))).toBe(true)
  })

  it.each(odd.flatMap((base) => odd.map((exponent) => [base, exponent] as const)))(
    'pow(%d, %d) is that of Math.pow',
    (base, exponent) => {
      expect(isSame(pow(base, exponent), base ** exponent)).toBe(true)
    },
  )

  it('powers of two are exact, from the smallest subnormal to the largest', () => {
    let power = 1
    for (let k = 0; k <= 1023; k++, power *= 2) expect(pow(2, k)).toBe(power)
    power = 1
    for (let k = 0; k >= -1074; k--, power /= 2) expect(pow(2, k)).toBe(power)
  })

  it('whole powers of small whole numbers are exact', () => {
    for (let base = 2; base <= 40; base++)
      for (let exponent = 0, power = 1; power <= Number.MAX_SAFE_INTEGER; exponent++, power *= base)
        expect(pow(base, exponent)).toBe(power)
  })

  it('exp overflows to Infinity and underflows to 0', () => {
    expect(exp(709.7827128933841)).toBe(Infinity)
    expect(exp(709.782712893384)).toBeLessThan(Infinity)
    expect(exp(-745.13)).toBe(5e-324)
    expect(exp(-745.14)).toBe(0)
  })

  it('the logarithm of a subnormal number is right', () => {
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 10)
  })

  it('the normal quantile is infinite at 0 and 1 and NaN outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    expect(normalQuantile(-0.1)).toBeNaN()
    expect(normalQuantile(1.1)).toBeNaN()
    expect(normalQuantile(NaN)).toBeNaN()
  })

  // scipy.stats.norm.ppf, version 1.17.
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [0.01, -2.3263478740408408],
    [0.07, -1.4757910281791706],
    [0.3, -0.5244005127080409],
    [0.925, 1.4395314709384563],
    [0.999999, 4.753424308817087],
  ])('the normal quantile of %d is the published %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-14)
  })

  it('clamp holds a value between its bounds and keeps NaN', () => {
    expect([clamp(-2, 0, 1), clamp(0.3, 0, 1), clamp(7, 0, 1)]).toEqual([0, 0.3, 1])
    expect(clamp(NaN, 0, 1)).toBeNaN()
  })

  it('logistic runs from 0 over one half to 1', () => {
    expect([logistic(-Infinity), logistic(-800), logistic(0), logistic(Infinity)]).toEqual([0, 0, 0.5, 1])
  })

  it('softmax of equal utilities is even, at lambda 0 always', () => {
    expect(softmax([3, 3, 3, 3])).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(softmax([1, 2], 0)).toEqual([0.5, 0.5])
  })

  it('an alternative at −Infinity gets exactly 0 and the rest share as if it were not there', () => {
    expect(softmax([1, -Infinity, 2])).toEqual([softmax([1, 2])[0], 0, softmax([1, 2])[1]])
    expect(softmax([-Infinity, 0], 0)).toEqual([0, 1])
  })

  it('softmax survives utilities beyond the range of exp', () => {
    expect(softmax([1000, 1000, -1000])).toEqual([0.5, 0.5, 0])
  })
})
