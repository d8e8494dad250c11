import type { Band } from '@lapolicy/core/ensemble'
import { describe, expect, it } from 'vitest'
import { bandBar } from './band-bar.js'

const band = (least: number | null, levels: readonly (number | null)[], most: number | null): Band =>
  ({ least, most, levels, median: levels[2] ?? null }) as unknown as Band

describe('the bar of a band', () => {
  it('runs from the least to the most of all runs, with the outer and the inner quantiles and the middle', () => {
    expect(bandBar(band(0, [1, 3, 5, 7, 8], 10), 10)).toBe('·──━━┃━━─·')
  })

  it('holds its ends inside', () => {
    expect(bandBar(band(0, [0, 0, 10, 10, 10], 10), 5)).toBe('━━━━┃')
    expect(bandBar(band(-4, [-4, -4, -4, -2, 0], 0), 4)).toBe('┃━━─')
  })

  it('is empty where nothing is spread or known', () => {
    expect(bandBar(band(3, [3, 3, 3, 3, 3], 3), 4)).toBe('    ')
    expect(bandBar(band(null, [null, null, null, null, null], null), 4)).toBe('    ')
  })
})
