import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { keyName, keyNames } from './key-name.js'

describe('the name of a key', () => {
  it.each([
    ['n', 'n'],
    ['G', 'G'],
    ['+', '+'],
    ['/', '/'],
    ['space', 'space'],
    ['return', 'enter'],
    ['escape', 'esc'],
    ['up', '↑'],
    ['ctrl+c', 'ctrl+c'],
    ['shift+tab', 'shift+tab'],
    ['ctrl+up', 'ctrl+↑'],
  ])('%s is shown as %s', (key, name) => {
    expect(keyName(key, unicode)).toBe(name)
  })
})

describe('keys of one kind', () => {
  it('are shown together', () => {
    expect(keyNames(['up', 'down'], unicode)).toBe('↑↓')
    expect(keyNames(['left', 'right'], ascii)).toBe('<>')
    expect(keyNames(['pageup', 'pagedown'], unicode)).toBe('pgup pgdn')
    expect(keyNames(['1', '2', '3', '4'], unicode)).toBe('1–4')
    expect(keyNames(['1', '2', '3', '4'], ascii)).toBe('1-4')
    expect(keyNames(['1', '3', '4'], unicode)).toBe('1 3 4')
  })
})
