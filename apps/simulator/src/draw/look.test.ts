import { describe, expect, it } from 'vitest'
import { lookFor } from './look.js'

describe('the look of a terminal', () => {
  it('has colours and signs of the environment', () => {
    const look = lookFor({ TERM: 'xterm-256color', LANG: 'es_MX.UTF-8' }, { isTerminal: true })
    expect([look.paint.level, look.glyphs.set]).toEqual(['256', 'unicode'])
    expect(look.text('Mé\u001b[2Jxico')).toBe('México')
  })

  it('spells text in ASCII where signs are ASCII', () => {
    expect(lookFor({ TERM: 'linux' }, { isTerminal: true }).text('Mé\u001b[2Jxico')).toBe('Mexico')
  })
})
