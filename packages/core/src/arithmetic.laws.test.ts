import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log, logistic, normalQuantile, pow, softmax } from './arithmetic.js'

/** Numbers spread evenly over an interval; `fc.double` would crowd them at zero. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => low + ((high - low) * n) / 1_000_000)

/** Positive numbers of every size: a magnitude spread evenly over the binary exponents. */
const positive = (bits: number): fc.Arbitrary<number> =>
  fc.tuple(fc.integer({ min: -bits, max: bits }), between(1, 2)).map(([k, m]) => m * 2 ** k)

const isClose = (ours: number, theirs: number, relative = 1e-14): boolean =>
  ours === theirs || Math.abs(ours - theirs) <= relative * Math.abs(theirs)

describe('against the Math functions', () => {
  it('exp agrees within 1e-14', () => {
    fc.assert(fc.property(between(-700, 700), (x) => isClose(exp(x), Math.exp(x))))
  })

  it('log agrees within 1e-14', () => {
    fc.assert(fc.property(positive(1000), (x) => isClose(log(x), Math.log(x))))
  })

  it('log agrees within 1e-14 near 1', () => {
    fc.assert(fc.property(between(0.99, 1.01), (x) => isClose(log(x), Math.log(x))))
  })

  it('pow agrees within 1e-14', () => {
    fc.assert(
      fc.property(positive(8), between(-60, 60), (base, exponent) => isClose(pow(base, exponent), base ** exponent)),
    )
  })
})

describe('laws', () => {
  it('log undoes exp', () => {
    fc.assert(fc.property(between(-700, 700), (x) => Math.abs(log(exp(x)) - x) <= 1e-15 * Math.max(1, Math.abs(x))))
  })

  it('exp, log and the normal quantile never fall as their argument rises', () => {
    fc.assert(
      fc.property(between(-50, 50), between(0, 1e-3), (x, step) => {
        expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x))
        expect(log(exp(x) + step)).toBeGreaterThanOrEqual(log(exp(x)))
        expect(normalQuantile(logistic(x + step))).toBeGreaterThanOrEqual(normalQuantile(logistic(x)))
      }),
    )
  })

  it('powers of one base multiply by adding exponents', () => {
    fc.assert(
      fc.property(positive(4), between(-20, 20), between(-20, 20), (base, a, b) =>
        isClose(pow(base, a) * pow(base, b), pow(base, a + b), 1e-13),
      ),
    )
  })

  it('the normal quantile is odd about one half', () => {
    fc.assert(fc.property(between(0.001, 0.5), (p) => Math.abs(normalQuantile(p) + normalQuantile(1 - p)) < 1e-13))
  })

  it('logistic(x) and logistic(−x) add to 1', () => {
    fc.assert(fc.property(between(-40, 40), (x) => Math.abs(logistic(x) + logistic(-x) - 1) < 1e-15))
  })

  it('softmax adds to 1, keeps the order, and does not see a shift of all utilities', () => {
    const utilities = fc.array(between(-8, 8), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(utilities, between(0.1, 3), between(-50, 50), (values, lambda, shift) => {
        const shares = softmax(values, lambda)
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-14)
        const shifted = softmax(
          values.map((value) => value + shift),
          lambda,
        )
        shares.forEach((share, index) => {
          expect(share).toBeCloseTo(shifted[index] as number, 12)
          values.forEach((value, other) => {
            if (value > (values[index] as number)) expect(shares[other]).toBeGreaterThan(share)
          })
        })
      }),
    )
  })
})
