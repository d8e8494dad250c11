import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterOf, type InkKey, pasted, tokenize } from './tokenize.js'

describe('keys from Ink', () => {
  it.each<[string, string, InkKey, readonly string[]]>([
    ['a letter', 'n', {}, ['n']],
    ['a capital', 'G', { shift: true }, ['G']],
    ['a burst of letters', 'nnn', {}, ['n', 'n', 'n']],
    ['a space', ' ', {}, ['space']],
    ['an arrow', '', { upArrow: true }, ['up']],
    ['enter', '\r', { return: true }, ['return']],
    ['enter at the end of a burst', 'n\r', {}, ['n', 'return']],
    ['both line endings as one', 'n\r\nn', {}, ['n', 'return', 'n']],
    ['tab', '\t', { tab: true }, ['tab']],
    ['shift and tab', '', { tab: true, shift: true }, ['shift+tab']],
    ['escape', '', { escape: true }, ['escape']],
    ['escape with the meta flag', '', { escape: true, meta: true }, ['escape']],
    ['ctrl and a letter', 'c', { ctrl: true }, ['ctrl+c']],
    ['ctrl+c inside a burst', 'n\u0003', {}, ['n', 'ctrl+c']],
    ['alt and a letter, which is not the letter', 'n', { meta: true }, ['alt+n']],
    ['ctrl and an arrow', '', { leftArrow: true, ctrl: true }, ['ctrl+left']],
    ['backspace', '', { backspace: true }, ['backspace']],
    ['backspace inside a burst', 'a\u007f', {}, ['a', 'backspace']],
    ['an accent that stands by itself, as one key', 'e\u0301', {}, ['e\u0301']],
    ['two brackets in a burst', '[[', {}, ['[', '[']],
    ['brackets to and fro', '[]', {}, ['[', ']']],
    ['a function key, which has no name', '', {}, []],
    ['a key let go', 'n', { eventType: 'release' }, []],
    ['a key held', 'n', { eventType: 'repeat' }, ['n']],
    ['the invisible', '\u200b\u0000', {}, []],
  ])('names %s', (_, input, key, names) => {
    expect(tokenize(input, key)).toEqual(names)
  })

  it.each([
    ['a click', '[<0;10;5M'],
    ['a button let go', '[<0;10;5m'],
    ['the wheel', '[<64;80;24M'],
    ['focus gained', '[I'],
    ['focus lost', '[O'],
    ['a cursor position', '[12;40R'],
    ['the terminal’s account of itself', '[?62;22c'],
  ])('drops %s', (_, report) => {
    expect(tokenize(report, {})).toEqual([])
  })

  it('drops clicks between letters', () => {
    expect(tokenize('n[<0;10;5Mn[<0;10;5m', {})).toEqual(['n', 'n'])
  })

  it('gives names without controls for whatever arrives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        return tokenize(input, {}).every((name) => name !== '' && !/[\p{Cc}\p{Cs}]/u.test(name))
      }),
    )
  })
})

describe('a text field', () => {
  it('takes characters, not keys', () => {
    expect(['n', 'ñ', 'space', 'up', 'ctrl+c', 'e\u0301'].map(characterOf)).toEqual([
      'n',
      'ñ',
      ' ',
      null,
      null,
      'e\u0301',
    ])
  })

  it('takes a paste as one clean line of bounded length', () => {
    expect(pasted('  Pana\u001b[2Jmá\nports\u0007 ')).toBe('Panamá ports')
    expect(pasted('x'.repeat(1e6))).toHaveLength(200)
    expect(pasted('abc', 2)).toBe('ab')
  })
})
