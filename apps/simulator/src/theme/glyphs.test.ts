import { describe, expect, it } from 'vitest'
import { width } from '../draw/cells.js'
import { ascii, type Glyphs, glyphsFor, unicode } from './glyphs.js'

const signs = (set: Glyphs): readonly string[] => {
  const flat = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)
  return flat({ ...set, set: '' })
}

describe('the signs of a terminal', () => {
  it.each([
    [{ LANG: 'pt_BR.UTF-8' }, 'unicode'],
    [{ LANG: 'es_AR.utf8' }, 'unicode'],
    [{ LANG: 'C.UTF-8', LC_ALL: 'C' }, 'ascii'],
    [{ LANG: 'POSIX' }, 'ascii'],
    [{ LANG: 'es_ES.ISO-8859-1' }, 'ascii'],
    [{ LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{}, 'unicode'],
    [{ TERM: 'linux', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ TERM: 'dumb', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LAPOLICY_GLYPHS: 'ascii', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LAPOLICY_GLYPHS: 'unicode', TERM: 'linux' }, 'unicode'],
  ] as const)('for %j are %s', (environment, set) => {
    expect(glyphsFor(environment).set).toBe(set)
  })

  it('are as wide in one spelling as in the other', () => {
    expect(signs(ascii).map(width)).toEqual(signs(unicode).map(width))
  })

  it('are ASCII where they say so', () => {
    expect(signs(ascii).every((sign) => /^[ -~]*$/.test(sign))).toBe(true)
  })

  it('are different for the two branches', () => {
    for (const set of [unicode, ascii]) expect(set.branchA).not.toBe(set.branchB)
  })
})
