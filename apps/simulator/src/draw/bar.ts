import type { Glyphs } from '../theme/glyphs.js'

/**
 * A signed difference as a bar that grows left or right from an axis in the middle, in half cells, exactly `cells` wide.
 * `limit` is the size that fills its side. Anything but zero shows at least half a cell; what does not fit ends in an
 * arrow; what is not known is the unknown sign in place of the axis.
 */
export function bar(
  value: number | null,
  { cells, limit, glyphs }: { readonly cells: number; readonly limit: number; readonly glyphs: Glyphs },
): string {
  const side = Math.max(0, Math.floor((cells - 1) / 2))
  const rest = ' '.repeat(Math.max(0, cells - 2 * side - 1))
  const empty = ' '.repeat(side)
  if (value === null || Number.isNaN(value)) return `${empty}${glyphs.unknown}${empty}${rest}`
  const isNegative = value < 0
  const drawn = halves(Math.abs(value), limit, side, isNegative, glyphs)
  const left = isNegative ? drawn.padStart(side) : empty
  const right = isNegative ? empty : drawn.padEnd(side)
  return `${left}${glyphs.bar.axis}${right}${rest}`
}

function halves(size: number, limit: number, side: number, isNegative: boolean, glyphs: Glyphs): string {
  if (size === 0 || side === 0) return ''
  const { full, halfLeft, halfRight, beyondLeft, beyondRight } = glyphs.bar
  if (size > limit) {
    const body = full.repeat(side - 1)
    return isNegative ? beyondLeft + body : body + beyondRight
  }
  const count = Math.max(1, Math.round((size / limit) * side * 2))
  const body = full.repeat(Math.floor(count / 2))
  if (count % 2 === 0) return body
  return isNegative ? halfLeft + body : body + halfRight
}
