/**
 * Arbitraries of numbers that land where rules decide. `fc.double` spreads over representable doubles, nearly all of
 * which lie next to the ends of an interval; these draw integers and divide, so the middle is as likely as the ends.
 */

import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'

/** Steps into which an interval is cut: enough that two draws seldom meet, few enough that they sometimes do. */
const STEPS = 1000

/** A number from `low` to `high`, evenly spread over a thousand steps, both ends included. */
export function level(low: number, high: number): fc.Arbitrary<number> {
  return sound('level', () => {
    return fc.integer({ min: 0, max: STEPS }).map((step) => low + (step / STEPS) * (high - low))
  })
}

/** A part of a whole, 0 to 1. */
export function share(): fc.Arbitrary<number> {
  return level(0, 1)
}

/** A probability, 0 to 1, more often than a share between a fifth and four fifths, where luck decides. */
export function probability(): fc.Arbitrary<number> {
  return fc.oneof({ arbitrary: level(0.2, 0.8), weight: 1 }, { arbitrary: level(0, 1), weight: 1 })
}

/** An amount of change in points, −`most` to `most`, with a tenth of a point as the least step for 50. */
export function points(most = 50): fc.Arbitrary<number> {
  return sound('points', () => level(-most, most))
}

/** A whole number of days, 0 to `most`. */
export function days(most: number): fc.Arbitrary<number> {
  return sound('days', () => {
    return fc.integer({ min: 0, max: most })
  })
}

/**
 * A level as `level` draws it, that shrinks to `rest` instead of to the low end: a counterexample then shows only the
 * levels that matter away from where they usually stand.
 */
export function levelAround(rest: number, low: number, high: number): fc.Arbitrary<number> {
  return sound('levelAround', () => {
    const below = Math.round(((rest - low) / (high - low)) * STEPS)
    // Adding 0 makes of a negative zero, which JSON loses, a plain one.
    const at = (step: number): number => (step === 0 ? rest : low + ((step + below) / STEPS) * (high - low) + 0)
    return fc.integer({ min: -below, max: STEPS - below }).map(at)
  })
}
