/**
 * Arbitraries of numbers that land where rules decide. `fc.double` spreads over representable doubles, nearly all of
 * which lie next to the ends of an interval; these draw integers and divide, so the middle is as likely as the ends.
 */
import * as fc from 'fast-check'

/** Steps into which an interval is cut: enough that two draws seldom meet, few enough that they sometimes do. */
const STEPS = 1000

/** A number from `low` to `high`, evenly spread over a thousand steps, both ends included. */
export function level(low: number, high: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: STEPS }).map((step) => low + (step / STEPS) * (high - low))
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
  return level(-most, most)
}

/** A whole number of days, 0 to `most`. */
export function days(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most })
}
