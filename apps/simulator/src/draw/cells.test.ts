import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { clean, graphemes, pad, truncate, width } from './cells.js'

describe('clean', () => {
  it.each([
    ['colour codes', '\u001b[31mred\u001b[0m', 'red'],
    ['cursor movement and screen clearing', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['a window title ended by a bell', '\u001b]0;owned\u0007x', 'x'],
    ['a link with its own terminator', '\u001b]8;;https://example.org\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['an unfinished device string, with all that follows', 'a\u001bPdata', 'a'],
    ['eight-bit control sequences', 'a\u009b31mb', 'ab'],
    ['a lone escape', 'a\u001b', 'a'],
    ['a charset switch', 'a\u001b(0b', 'ab'],
    ['bells, backspaces and nulls', 'a\u0007\b\u0000b', 'ab'],
    ['direction overrides', 'abc\u202edef\u2066', 'abcdef'],
    ['invisible characters', 'a\u200b\u00adb\ufeff', 'ab'],
  ])('takes away %s', (_, foreign, safe) => {
    expect(clean(foreign)).toBe(safe)
  })

  it('turns line breaks and tabs into spaces', () => {
    expect(clean('one\r\ntwo\tthree\u2028four')).toBe('one two three four')
  })

  it('replaces half a surrogate pair', () => {
    expect(clean('a\ud800b')).toBe('a\ufffdb')
  })

  it('leaves Spanish and Portuguese alone', () => {
    expect(clean('México, São Paulo, ¿por qué?')).toBe('México, São Paulo, ¿por qué?')
  })
})

describe('width', () => {
  it('agrees with string-width for every character it takes for narrow', () => {
    const narrow = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => clean(character) === character && width(character) === 1,
    )
    expect(narrow.length).toBeGreaterThan(1000)
    expect(narrow.filter((character) => stringWidth(character) !== 1)).toEqual([])
  })

  it('counts wide characters twice and colour codes not at all', () => {
    expect(width('\u001b[31m港口\u001b[39m')).toBe(4)
  })

  it('counts an accent that stands by itself with its letter', () => {
    expect(width('e\u0301')).toBe(1)
    expect(graphemes('e\u0301x')).toEqual(['e\u0301', 'x'])
  })
})

describe('truncate', () => {
  it('leaves a text that fits as it is', () => {
    expect(truncate('Panama', 6)).toBe('Panama')
  })

  it('marks where it cut', () => {
    expect(truncate('Panama Canal', 8)).toBe('Panama …')
    expect(truncate('Panama Canal', 8, '~')).toBe('Panama ~')
  })

  it('does not halve a wide character', () => {
    expect(truncate('港口港口', 4)).toBe('港…')
  })

  it('closes colours at the cut', () => {
    expect(truncate('\u001b[31mtension\u001b[39m', 4)).toBe('\u001b[31mten…\u001b[0m')
  })

  it('keeps colours but no other escape', () => {
    expect(truncate('\u001b[31ma\u001b[2Jb\u001b[39m', 10)).toBe('\u001b[31mab\u001b[39m')
  })

  it('gives nothing for no cells', () => {
    expect(truncate('Panama', 0)).toBe('')
  })
})

describe('pad', () => {
  it.each([
    ['left', 'MEX  '],
    ['right', '  MEX'],
    ['center', ' MEX '],
  ] as const)('fills the other side when aligned %s', (align, expected) => {
    expect(pad('MEX', 5, align)).toBe(expected)
  })

  it('cuts what is too long', () => {
    expect(pad('Mexico', 4)).toBe('Mex…')
  })
})
