import type { Band } from '@lapolicy/core/ensemble'

/** What a bar is drawn with, in signs of one cell. */
const signs = { outside: '·', outer: '─', inner: '━', middle: '┃' } as const

/**
 * A band as one row of so many cells, from the least to the most of all runs: the outer quantiles as a line, the inner
 * ones as a thick line, the median as an upright.
 */
export function bandBar({ least, most, levels, median }: Band, cells: number): string {
  if (least === null || most === null || median === null || least === most) return ' '.repeat(cells)
  const at = (level: number | null | undefined): number =>
    Math.min(cells - 1, Math.floor((((level ?? median) - least) / (most - least)) * cells))
  const [low, lower, , upper, high] = levels.map(at)
  return Array.from({ length: cells }, (_, cell) => {
    if (cell === at(median)) return signs.middle
    if (cell >= (lower ?? 0) && cell <= (upper ?? 0)) return signs.inner
    return cell >= (low ?? 0) && cell <= (high ?? 0) ? signs.outer : signs.outside
  }).join('')
}
