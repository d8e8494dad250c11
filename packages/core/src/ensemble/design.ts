import { hash64 } from '../rules/draw.js'
import { type Knob, type KnobSettings, knobValue } from '../rules/knob.js'

/** The part of its range that each knob is drawn from, by knob id. */
export type KnobBoxes = Readonly<Record<string, readonly [low: number, high: number]>>

/**
 * The settings of one run. Each knob is spread evenly: among any 2^k runs whose seeds begin at a multiple of 2^k, one falls
 * into each of 2^k equal parts of its box (a Latin hypercube that can be grown). A box that holds the knob's own value
 * has half of the runs on either side of it. The settings depend on the seed and the knob alone.
 */
export function settingsOf(
  knobs: readonly Knob[],
  boxes: KnobBoxes,
  given: KnobSettings,
): (seed: number) => KnobSettings {
  const drawn = knobs
    .filter(({ id }) => Object.hasOwn(boxes, id))
    .map((knob) => {
      const [order, digits] = hash64(`knob/${knob.id}`)
      const box = boxes[knob.id] as readonly [number, number]
      return { id: knob.id, order, digits, place: placing(box, knobValue(knob, given)) }
    })
  return (seed) => ({
    ...given,
    ...Object.fromEntries(drawn.map(({ id, order, digits, place }) => [id, place(positionOf(seed, order, digits))])),
  })
}

/** Whole ranges of all knobs. */
export function wholeRanges(knobs: readonly Knob[]): KnobBoxes {
  return Object.fromEntries(knobs.map(({ id, range }) => [id, range]))
}

/** From a position, above 0 and below 1, to a value: halfway stands the centre, where the box holds it. */
function placing([low, high]: readonly [number, number], centre: number): (position: number) => number {
  if (!(low < centre && centre < high)) return (position) => Math.min(high, low + (high - low) * position)
  return (position) =>
    position < 0.5 ? low + (centre - low) * 2 * position : Math.min(high, centre + (high - centre) * (2 * position - 1))
}

/**
 * Where a run stands on one knob's line, above 0 and below 1: the van der Corput sequence with its order and its digits
 * scrambled by hashes of the knob (Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020).
 */
export function positionOf(seed: number, order: number, digits: number): number {
  // Read from the other end, a scrambled place in the sequence is the sequence's digits; these are scrambled in turn.
  const backwards = permuted(reversed(seed >>> 0), order)
  return (reversed(permuted(reversed(backwards), digits)) + 0.5) / 4294967296
}

/** A permutation of 32-bit words in which each bit depends on the lower ones only (Laine & Karras 2011). */
function permuted(word: number, key: number): number {
  let x = (word + key) | 0
  x ^= Math.imul(x, 0x6c50b47c)
  x ^= Math.imul(x, 0xb82f1e52)
  x ^= Math.imul(x, 0xc7afe638)
  x ^= Math.imul(x, 0x8d22f6e6)
  return x >>> 0
}

function reversed(word: number): number {
  let x = word
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return ((x >>> 16) | (x << 16)) >>> 0
}
