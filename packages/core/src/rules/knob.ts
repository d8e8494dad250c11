import { policyError, sound } from '../errors.js'
import { idsOf } from '../world/id.js'

/** How well a number is founded, best first. */
export const grades = ['measured', 'published-estimate', 'stated-by-author', 'judgement'] as const
/** How well a number is founded: one of `grades`. */
export type Grade = (typeof grades)[number]

/** A number in a rule that somebody may see differently. */
export interface Knob {
  /** Unique within a rulebook. */
  readonly id: string
  /** The default, in its unit, inside the range. */
  readonly value: number
  /** Lowest and highest defensible value. */
  readonly range: readonly [low: number, high: number]
  /** What the value counts: points, days, a share. */
  readonly unit: string
  /** Id of the claim it rests on. */
  readonly basis: string
  /** How well the default is founded. */
  readonly grade: Grade
  /** The one lens parameter that moves it: `+1` when a higher parameter means a higher value, `-1` for a lower one. */
  readonly lens?: { readonly parameter: string; readonly sign: 1 | -1 }
}

/** Declares a knob; throws `knob/out-of-range` when its own value is outside its range. */
export function knob<const K extends Knob>(declared: K): K {
  return sound('knob', () => {
    checkInRange(declared, declared.value)
    return declared
  })
}

/** Values by knob id, where they differ from the knobs' own. */
export type KnobSettings = Readonly<Record<string, number>>

/** A knob's value under given settings. */
export function knobValue(declared: Knob, settings: KnobSettings): number {
  return Object.hasOwn(settings, declared.id) ? (settings[declared.id] as number) : declared.value
}

/** Refuses settings of knobs that do not exist (`knob/unknown`) or values outside their range (`knob/out-of-range`). */
export function checkSettings(knobs: readonly Knob[], settings: KnobSettings): void {
  const byId = new Map(knobs.map((declared) => [declared.id, declared]))
  for (const id of idsOf(settings)) {
    const declared = byId.get(id)
    if (declared === undefined) throw policyError('knob/unknown', { knob: id, known: [...byId.keys()] })
    checkInRange(declared, settings[id] as number)
  }
}

function checkInRange({ id, range: [low, high] }: Knob, value: number): void {
  if (!(value >= low && value <= high)) throw policyError('knob/out-of-range', { knob: id, value, low, high })
}
