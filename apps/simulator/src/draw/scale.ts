/** One value per point of time; `null` where it is not known. */
export type Values = readonly (number | null)[]

/** Lowest and highest value to draw. */
export interface Range {
  readonly min: number
  readonly max: number
}

/**
 * The range that holds every known value, or `null` if none is known. One that would be a single point is opened a
 * little, so that a flat line lies in the middle instead of on the floor.
 */
export function rangeOf(
  series: readonly Values[],
  given: { readonly min?: number; readonly max?: number } = {},
): Range | null {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const values of series) {
    for (const value of values) {
      if (value === null || !Number.isFinite(value)) continue
      min = Math.min(min, value)
      max = Math.max(max, value)
    }
  }
  if (min > max) return null
  min = given.min ?? min
  max = given.max ?? max
  if (min < max) return { min, max }
  const margin = Math.max(Math.abs(min), Math.abs(max), 1) * 0.05
  return { min: Math.min(min, max) - margin, max: Math.max(min, max) + margin }
}

/** The step, 0 at the top to `steps − 1` at the bottom, at which a value lies; values outside the range lie on its edge. */
export function stepOf(value: number, { min, max }: Range, steps: number): number {
  // Halves, because the span of the largest numbers is infinite; of the smallest it is nothing, and they lie in the middle.
  const part = (value / 2 - min / 2) / (max / 2 - min / 2)
  const share = Number.isFinite(part) ? part : 0.5
  return Math.min(steps - 1, Math.max(0, Math.round((1 - share) * (steps - 1))))
}

/** The value to draw at position `at` of `positions`, the nearest in time; the last position always has the last value. */
export function valueAt(values: Values, at: number, positions: number): number | null {
  if (values.length === 0) return null
  const index = positions <= 1 ? values.length - 1 : Math.round((at * (values.length - 1)) / (positions - 1))
  const value = values[index] ?? null
  return value === null || !Number.isFinite(value) ? null : value
}
