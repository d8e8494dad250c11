import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { width } from './cells.js'
import { sparkline } from './sparkline.js'

describe('a sparkline', () => {
  it('rises and falls', () => {
    expect(sparkline([0, 1, 2, 3], 2, { glyphs: unicode })).toBe('⡠⠊')
    expect(sparkline([3, 2, 1, 0], 2, { glyphs: unicode })).toBe('⠑⢄')
  })

  it('is level where nothing changes', () => {
    expect(sparkline([5, 5, 5, 5], 2, { glyphs: unicode })).toBe('⠤⠤')
  })

  it('leaves gaps open', () => {
    expect(sparkline([0, 0, null, null, 3, 3], 3, { glyphs: unicode })).toBe('⣀ ⠉')
  })

  it('is empty where nothing is known', () => {
    expect(sparkline([null, null], 4, { glyphs: unicode })).toBe('    ')
    expect(sparkline([], 4, { glyphs: ascii })).toBe('    ')
  })

  it('shows level where the range is fixed', () => {
    expect(sparkline([9, 10], 1, { glyphs: unicode, min: 0, max: 10 })).toBe('⠉')
  })

  it('has three levels in ASCII', () => {
    expect(sparkline([0, 1, 2, null, 2, 0], 6, { glyphs: ascii })).toBe('_-^ ^_')
  })

  it('is as wide as asked, whatever the series', () => {
    const values = fc.array(fc.option(fc.double({ noDefaultInfinity: false })), { maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), fc.constantFrom(unicode, ascii), (series, cells, glyphs) => {
        return width(sparkline(series, cells, { glyphs })) === cells
      }),
    )
  })
})
