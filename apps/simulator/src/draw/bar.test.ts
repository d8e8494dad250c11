import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { bar } from './bar.js'
import { width } from './cells.js'

const drawn = (value: number | null): string => bar(value, { cells: 9, limit: 8, glyphs: unicode })

describe('a difference bar', () => {
  it.each([
    [8, '    │████'],
    [-8, '████│    '],
    [3, '    │█▌  '],
    [-3, '  ▐█│    '],
    [0, '    │    '],
    [0.01, '    │▌   '],
    [-0.01, '   ▐│    '],
    [9, '    │███▸'],
    [-9, '◂███│    '],
    [null, '    ·    '],
    [Number.NaN, '    ·    '],
  ])('draws %d as "%s"', (value, expected) => {
    expect(drawn(value)).toBe(expected)
  })

  it('does without blocks in ASCII', () => {
    expect(bar(-3, { cells: 9, limit: 8, glyphs: ascii })).toBe('  ##|    ')
    expect(bar(9, { cells: 9, limit: 8, glyphs: ascii })).toBe('    |###>')
  })

  it('is as wide as asked and grows on the side of its sign', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 1, max: 40 }), (value, cells) => {
        const text = bar(value, { cells, limit: 10, glyphs: unicode })
        const [left = '', right = ''] = text.split('│')
        expect(width(text)).toBe(cells)
        expect((value > 0 ? left : right).trim()).toBe('')
      }),
    )
  })
})
