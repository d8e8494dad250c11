import type { Knob, KnobSettings } from '@lapolicy/core'

/** How firmly an author's words fix a parameter. */
export type Confidence = 'stated' | 'inferred' | 'silent'

/** How one author sees one parameter. */
export interface Reading {
  /** 0 to 1; null where the author is silent. */
  readonly value: number | null
  readonly confidence: Confidence
  /** Claims that the reading rests on. */
  readonly basis: readonly string[]
}

/** A named, cited box of knob ranges: how one author believes policy works. */
export interface Lens {
  /** As the command line calls it. */
  readonly id: string
  /** In English: the author or the school. */
  readonly name: string
  /** Key of the text whose view it is. */
  readonly source: string
  /** Where the author stands on each parameter, silence included. */
  readonly readings: Readonly<Record<LensParameter, Reading>>
}

/** What lenses may differ in. */
export const lensParameters = [
  'pressureConcession',
  'pressureCredibilityCost',
  'inconsistencyLevel',
  'inconsistencyCost',
  'diversificationResponse',
  'fragmentationLeverage',
  'dependenceCompliance',
  'incentiveEffectiveness',
  'alignmentPayoff',
  'neglectLetsRivalsIn',
  'ideologyLetsChinaIn',
  'chinaRollback',
  'crackdownSecurityGain',
  'crackdownRightsCost',
  'imitationSpillover',
  'externalisationDeterrence',
  'rootCausesWeight',
  'sovereigntyBacklash',
  'escalationResponse',
  'designationEffect',
  'tariffTradeHarm',
  'aidCutDemocracyHarm',
  'expertiseInfluence',
  'normErosion',
  'engagingAdversaryPays',
] as const
export type LensParameter = (typeof lensParameters)[number]

/**
 * Knob values under a lens: piecewise linear by position, 0.5 at a knob's own value, 0 and 1 at the ends of its range
 * (reversed for sign −1). A silent parameter leaves its knobs alone.
 */
export function lensSettings(lens: Lens, knobs: readonly Knob[]): KnobSettings {
  const settings: Record<string, number> = {}
  for (const knob of knobs) {
    const value = knob.lens ? lens.readings[knob.lens.parameter as LensParameter]?.value : null
    if (value === null || value === undefined) continue
    settings[knob.id] = positioned(knob, knob.lens?.sign === -1 ? 1 - value : value)
  }
  return settings
}

/** Parameters on which a lens has a view that no knob of the rulebook carries. */
export function notInTheRulebook(knobs: readonly Knob[]): readonly LensParameter[] {
  const named = new Set(knobs.map(({ lens }) => lens?.parameter))
  return lensParameters.filter((parameter) => !named.has(parameter))
}

/** Parameters on which the author of a lens is silent. */
export function silentOn(lens: Lens): readonly LensParameter[] {
  return lensParameters.filter((parameter) => lens.readings[parameter].confidence === 'silent')
}

// Each half is measured from its own end, and the middle is named, so that 0, 0.5 and 1 are met exactly: a rounding past
// an end would be out of range, and one beside the middle another run than the baseline.
function positioned({ value, range: [low, high] }: Knob, position: number): number {
  if (position === 0.5) return value
  return position < 0.5 ? low + (value - low) * (position / 0.5) : high - (high - value) * ((1 - position) / 0.5)
}
