/**
 * Draws: random numbers named by what they decide. A draw is a pure function of (seed, key), so a branch that adds or
 * removes draws leaves all the others as they were; there is no sequence and no generator state.
 */
import { policyError } from '../errors.js'
import { kept } from '../events/kept.js'

/** What a draw decides. Two draws of a run differ if any field differs; the same key always gives the same number. */
export interface DrawKey {
  /** The id of the rule that draws. */
  readonly rule: string
  /** The cause path of the event that the rule answers; for a draw kept for the whole run, a path that names its matter. */
  readonly path: string
  /** The element of `over` that the rule runs for; '' when it runs once. */
  readonly binding: string
  /** What the number is for, among the draws of one rule. */
  readonly purpose: string
  /** Which of the draws that agree in all other fields: a whole number from 0. */
  readonly occurrence: number
}

/** Where the random numbers of a run come from. */
export interface Draws {
  /** The uniform number of this key, at least 0 and below 1, with 53 random bits. */
  uniform(key: DrawKey): number
}

/** Two unsigned 32-bit words. */
export type Words = readonly [low: number, high: number]

const START_LOW = 0x3c6ef372
const START_HIGH = 0x510e527f

/** One step of the low hash: reversible for each unit, and turned so that high bits reach low ones. */
const absorbLow = (state: number, unit: number): number => {
  const mixed = Math.imul(state ^ unit, 0xcc9e2d51)
  return (mixed << 13) | (mixed >>> 19)
}

/** One step of the high hash, with another multiplier and turn than the low one. */
const absorbHigh = (state: number, unit: number): number => {
  const mixed = Math.imul(state ^ unit, 0x27d4eb2f)
  return ((mixed << 17) | (mixed >>> 15)) + 0x165667b1
}

/** Spreads every input bit over every output bit (the finaliser of MurmurHash3, public domain). */
const finalised = (state: number): number => {
  let word = state
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return (word ^ (word >>> 16)) >>> 0
}

/** Each word depends on both states, so that a collision needs both hashes to collide. */
const finalisedWords = (low: number, high: number): Words => {
  const first = finalised(low ^ Math.imul(high, 0x9e3779b1))
  return [first, finalised(high ^ Math.imul(first, 0x85ebca77))]
}

/** Hashes the UTF-16 units of texts, from a place on (−1: after their lengths), and a number. */
const hashed = (texts: readonly string[], from: 0 | -1, last: number): Words => {
  let low = START_LOW
  let high = START_HIGH
  for (const text of texts)
    for (let index: number = from; index < text.length; index++) {
      const unit = index < 0 ? text.length : text.charCodeAt(index)
      low = absorbLow(low, unit)
      high = absorbHigh(high, unit)
    }
  return finalisedWords(absorbLow(low, last), absorbHigh(high, last))
}

/** A 64-bit hash of the UTF-16 units of a text and of its length. Not for secrets. */
export const hash64 = (text: string): Words => hashed([text], 0, text.length)

/** The 64-bit hash of (rule, binding, purpose, occurrence). Each text follows its length, so no two tuples read alike. */
const hashOfPlace = ({ rule, binding, purpose, occurrence }: DrawKey): Words =>
  hashed([rule, binding, purpose], -1, occurrence)

/** The high 32 bits of the 64-bit product of two unsigned words. */
const highProduct = (a: number, b: number): number => {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const carry = (middle % 65536) + aLow * bHigh
  return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536)) >>> 0
}

/**
 * Philox4x32-10: ten rounds turn a 128-bit counter and a 64-bit key into 128 random bits. Salmon, Moraes, Dror & Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011), doi:10.1145/2063384.2063405.
 */
export const philox4x32 = (
  counter: readonly [number, number, number, number],
  key: Words,
): [number, number, number, number] => {
  let [c0, c1, c2, c3] = counter
  let [k0, k1] = key
  for (let round = 0; round < 10; round++) {
    const high0 = highProduct(0xd2511f53, c0)
    const low0 = Math.imul(0xd2511f53, c0) >>> 0
    const high1 = highProduct(0xcd9e8d57, c2)
    const low1 = Math.imul(0xcd9e8d57, c2) >>> 0
    c0 = (high1 ^ c1 ^ k0) >>> 0
    c1 = low1
    c2 = (high0 ^ c3 ^ k1) >>> 0
    c3 = low0
    k0 = (k0 + 0x9e3779b9) >>> 0
    k1 = (k1 + 0xbb67ae85) >>> 0
  }
  return [c0, c1, c2, c3]
}

/** The two words of a seed; throws `run/invalid` for anything but a safe integer of at least 0. */
const wordsOfSeed = (seed: number): Words => {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw policyError('run/invalid', {
      where: 'seed',
      problem: `the seed is ${seed}`,
      expected: 'a whole number from 0 to 9007199254740991',
    })
  return [seed >>> 0, Math.floor(seed / 4294967296)]
}

const uniformOf = (seed: Words, path: Words, place: Words): number => {
  const [first, second] = philox4x32([...path, ...place], seed)
  return ((first >>> 5) * 67108864 + (second >>> 6)) / 9007199254740992
}

/** The uniform number that (seed, key) names, at least 0 and below 1, with 53 random bits. Seed: a safe integer ≥ 0. */
export const uniform = (seed: number, key: DrawKey): number =>
  uniformOf(wordsOfSeed(seed), hash64(key.path), hashOfPlace(key))

/**
 * The draws of a run with this seed (a safe integer ≥ 0): `uniform(seed, key)`, with the hashes of paths kept. Throws
 * `run/invalid` for another seed.
 */
export const createDraws = (seed: number): Draws => {
  const words = wordsOfSeed(seed)
  const hashOfPath = kept(hash64)
  return { uniform: (key) => uniformOf(words, hashOfPath(key.path), hashOfPlace(key)) }
}
