import { policyError, sound } from '../errors.js'

/** How contributions to one indicator in one wave become one change. There is no priority and no "last". */
export const merges = ['add', 'max', 'min', 'set'] as const
/** How contributions become one change: one of `merges`. */
export type Merge = (typeof merges)[number]

/** A number that the world holds for an actor, or for a directed tie from one actor to another. */
export interface Indicator {
  /** What a level counts, in words: points, dollars a year, a share. */
  readonly unit: string
  /** Lowest and highest value; a change that would leave the range is cut off at its end. */
  readonly range: readonly [low: number, high: number]
  /** How the contributions of one wave become one change. */
  readonly merge: Merge
  /** Level at the start where the world gives none. `null`: not known, and changes are not counted. */
  readonly opening: number | null
  /** What it measures, where a level means something, and whose view it is. */
  readonly meaning: string
  /** Set when no sourced level exists: screens then show the change from the start only. */
  readonly changeOnly?: boolean
}

/** Declares an indicator. Defaults: merge `add`, opening 0. Throws `world/out-of-range` when it opens outside its range. */
export function indicator(
  declared: Pick<Indicator, 'unit' | 'range' | 'meaning'> &
    Partial<Pick<Indicator, 'merge' | 'opening' | 'changeOnly'>>,
): Indicator {
  return sound('indicator', () => {
    const whole: Indicator = { merge: 'add', opening: 0, ...declared }
    const { opening, range, unit } = whole
    if (!(range[0] < range[1] && (opening === null || (opening >= range[0] && opening <= range[1]))))
      throw policyError('world/out-of-range', { where: 'opening', value: opening, low: range[0], high: range[1], unit })
    return whole
  })
}

export type Indicators = Readonly<Record<string, Indicator>>
