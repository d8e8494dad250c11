import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brailleCanvas } from './braille.js'

describe('a braille canvas', () => {
  it('is empty at first', () => {
    expect(brailleCanvas(1, 1).cell(0, 0)).toEqual({ sign: ' ', owner: null })
  })

  it.each([
    [0, 0, '⠁'],
    [1, 0, '⠈'],
    [0, 2, '⠄'],
    [0, 3, '⡀'],
    [1, 3, '⢀'],
  ])('sets the dot at %d, %d', (x, y, sign) => {
    const canvas = brailleCanvas(1, 1)
    canvas.dot(x, y, 0)
    expect(canvas.cell(0, 0).sign).toBe(sign)
  })

  it('joins the dots of a cell and remembers who drew last', () => {
    const canvas = brailleCanvas(1, 1)
    canvas.dot(0, 0, 0)
    canvas.dot(1, 0, 1)
    expect(canvas.cell(0, 0)).toEqual({ sign: '⠉', owner: 1 })
  })

  it('draws level and steep lines', () => {
    const canvas = brailleCanvas(2, 1)
    canvas.line(0, 3, 3, 3, 0)
    canvas.line(3, 0, 3, 3, 0)
    expect(canvas.cell(0, 0).sign + canvas.cell(1, 0).sign).toBe('⣀⣸')
  })

  it('ignores what lies outside', () => {
    const canvas = brailleCanvas(1, 1)
    canvas.line(-3, -3, -1, 9, 0)
    expect(canvas.cell(0, 0).owner).toBeNull()
  })

  it('draws nothing, and ends, where a coordinate is no whole number', () => {
    const canvas = brailleCanvas(1, 1)
    canvas.line(0, 0, Number.NaN, 3, 0)
    canvas.line(0, 0, 0.5, 3, 0)
    expect(canvas.cell(0, 0).owner).toBeNull()
  })

  it('has both ends of any line', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 39 }), y: fc.integer({ min: 0, max: 39 }) })
    fc.assert(
      fc.property(place, place, (from, to) => {
        const canvas = brailleCanvas(20, 10)
        canvas.line(from.x, from.y, to.x, to.y, 3)
        return [from, to].every(({ x, y }) => canvas.cell(x >> 1, y >> 2).owner === 3)
      }),
    )
  })
})
