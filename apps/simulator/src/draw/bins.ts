import type { Colour } from '../theme/colour.js'

/** One step of a scale: what it is called, and where it ends (exclusive). The last one ends at `Infinity`. */
export interface Bin {
  readonly upTo: number
  readonly label: string
  readonly colour: Colour
}

/**
 * The number of the step a value falls in, 1 for the first, or `null` where the value is not known. Steps are numbered
 * because the digit is what is read when there are no colours.
 */
export function binOf(value: number | null | undefined, bins: readonly Bin[]): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null
  const index = bins.findIndex((bin) => value < bin.upTo)
  return index < 0 ? bins.length : index + 1
}

/**
 * A scale of as many steps as there are colours, cut at the given ascending edges: one fewer than colours. Labels read
 * "<20", "20–40", ">80", with numbers written by `format`.
 */
export function binsAt(
  edges: readonly number[],
  colours: readonly Colour[],
  format: (value: number) => string = String,
): readonly Bin[] {
  if (edges.length !== colours.length - 1) {
    throw new RangeError(`${colours.length} colours need ${colours.length - 1} edges, not ${edges.length}`)
  }
  return colours.map((colour, index) => {
    const from = edges[index - 1]
    const to = edges[index]
    if (to === undefined) return { upTo: Number.POSITIVE_INFINITY, label: `≥${format(from ?? 0)}`, colour }
    return { upTo: to, label: from === undefined ? `<${format(to)}` : `${format(from)}–${format(to)}`, colour }
  })
}
