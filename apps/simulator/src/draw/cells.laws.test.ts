import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, pad, truncate, width } from './cells.js'
import { spelledInAscii } from './spelling.js'
import { wrap } from './wrap.js'

const foreign = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '\u001b',
        '[',
        ']',
        '31m',
        '2J',
        ';',
        '\u0007',
        '\u009b',
        'a',
        'ñ',
        '港',
        '👩‍👩‍👧',
        '\u0301',
        '\n',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
)
const cells = fc.integer({ min: 0, max: 40 })

describe('text from outside', () => {
  it('is often changed by cleaning and often not, in these laws', () => {
    const samples = fc.sample(foreign, 500)
    const changed = samples.filter((text) => clean(text) !== text).length
    expect(changed).toBeGreaterThan(50)
    expect(changed).toBeLessThan(450)
  })

  it('holds no control character once cleaned', () => {
    fc.assert(fc.property(foreign, (text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(clean(text))))
  })

  it('is clean after one cleaning', () => {
    fc.assert(fc.property(foreign, (text) => clean(clean(text)) === clean(text)))
  })

  it('takes no more cells than it was given', () => {
    fc.assert(fc.property(foreign, cells, (text, room) => width(truncate(text, room)) <= room))
  })

  it('fills exactly the cells it was given', () => {
    fc.assert(
      fc.property(foreign, cells, fc.constantFrom('left', 'right', 'center'), (text, room, align) => {
        expect(width(pad(text, room, align))).toBe(room)
      }),
    )
  })

  it('never moves the cursor, whatever it holds', () => {
    fc.assert(
      fc.property(foreign, cells, (text, room) => {
        const codes = pad(text, room).split('\u001b').slice(1)
        return codes.every((code) => /^\[[\d;:]*m/.test(code))
      }),
    )
  })

  it('wraps into lines that fit', () => {
    fc.assert(
      fc.property(foreign, fc.integer({ min: 1, max: 40 }), (text, room) => {
        return wrap(text, room).every((line) => width(line) <= room)
      }),
    )
  })

  it('loses no letter by wrapping, in columns as wide as the widest character', () => {
    fc.assert(
      fc.property(foreign, fc.integer({ min: 8, max: 40 }), (text, room) => {
        const lines = wrap(text, room)
        const letters = (words: string): string => words.replace(/ /g, '')
        const paragraphs = text.split(/\r\n|\r|\n/).map(clean)
        expect(letters(lines.join(''))).toBe(letters(paragraphs.join('')))
      }),
    )
  })

  it('is spelt in ASCII alone where the terminal knows no more', () => {
    fc.assert(fc.property(foreign, (text) => /^[ -~]*$/.test(spelledInAscii(clean(text)))))
  })
})
