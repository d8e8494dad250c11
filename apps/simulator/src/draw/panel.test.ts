import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { width } from './cells.js'
import { look } from './look.js'
import { paint } from './paint.js'
import { beside, inside, panel } from './panel.js'

const plain = look(paint('none'), unicode)

describe('a panel', () => {
  it('frames its lines, cuts what is too long and fills what is missing', () => {
    const lines = ['Panama', 'the Panama Canal Authority', 'cut', 'away']
    expect(panel({ title: 'Ports', lines, footer: '1/4', cells: 20, rows: 5, look: plain })).toEqual([
      '╭─ Ports ──────────╮',
      '│Panama            │',
      '│the Panama Canal …│',
      '│cut               │',
      '╰──────────── 1/4 ─╯',
    ])
  })

  it('marks focus by a sign, not by colour alone', () => {
    expect(panel({ title: 'Ports', lines: [], isFocused: true, cells: 20, rows: 2, look: plain })[0]).toBe(
      '╭─ ▸ Ports ────────╮',
    )
  })

  it('has an ASCII form', () => {
    expect(panel({ title: 'México', lines: [], cells: 14, rows: 2, look: look(paint('none'), ascii) })).toEqual([
      '+- Mexico ---+',
      '+------------+',
    ])
  })

  it('has exactly the size asked for, and room inside as promised', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 10 }),
        (title, lines, cells, rows) => {
          const drawn = panel({ title, lines, footer: title, cells, rows, look: look(paint('16'), unicode) })
          expect(drawn.map(width)).toEqual(Array.from({ length: rows }, () => cells))
        },
      ),
    )
    expect(inside(20, 5)).toEqual({ cells: 18, rows: 3 })
  })
})

describe('blocks side by side', () => {
  it('are filled up to a rectangle', () => {
    expect(beside(['a', 'bb'], ['c'], ['dd', 'e', 'f'])).toEqual(['a cdd', 'bb e ', '   f '])
  })
})
