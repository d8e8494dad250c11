import { describe, expect, it } from 'vitest'
import { palette } from '../theme/palette.js'
import { paint } from './paint.js'

describe('paint', () => {
  it.each([
    ['truecolor', '\u001b[38;2;86;180;233mA\u001b[39m'],
    ['256', '\u001b[38;5;74mA\u001b[39m'],
    ['16', '\u001b[36mA\u001b[39m'],
    ['none', 'A'],
  ] as const)('speaks %s', (level, expected) => {
    expect(paint(level).fg(palette.branchA, 'A')).toBe(expected)
  })

  it('paints what is behind the text', () => {
    expect(paint('256').bg(palette.branchA, 'A')).toBe('\u001b[48;5;74mA\u001b[49m')
    expect(paint('16').bg(palette.muted, 'A')).toBe('\u001b[100mA\u001b[49m')
  })

  it('nests, because every style is closed by its own code', () => {
    const { bold, fg } = paint('16')
    expect(bold(fg(palette.bad, 'x'))).toBe('\u001b[1m\u001b[31mx\u001b[39m\u001b[22m')
  })

  it('writes no escape at all without colours', () => {
    const plain = paint('none')
    expect([plain.bold('x'), plain.dim('x'), plain.underline('x'), plain.bg(palette.bad, 'x')]).toEqual([
      'x',
      'x',
      'x',
      'x',
    ])
  })

  it('leaves an empty text empty', () => {
    expect(paint('truecolor').bold('')).toBe('')
  })
})
