import { describe, expect, it } from 'vitest'
import { colourLevel } from './colour-level.js'

const terminal = { isTerminal: true }

describe('the level of colour', () => {
  it.each([
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'truecolor'],
    [{ TERM: 'xterm', COLORTERM: '24bit' }, 'truecolor'],
    [{ TERM: 'xterm-256color' }, '256'],
    [{ TERM: 'tmux-256color' }, '256'],
    [{ TERM: 'screen' }, '16'],
    [{ TERM: 'xterm' }, '16'],
    [{ TERM: 'xterm-direct' }, 'truecolor'],
    [{ TERM: 'alacritty' }, 'truecolor'],
    [{ TERM: 'linux', COLORTERM: 'truecolor' }, '16'],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, 'none'],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM: 'xterm-256color' }, '256'],
    [{ WT_SESSION: '1' }, 'truecolor'],
    [{}, 'none'],
    [{ NO_COLOR: '1', TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'none'],
    [{ NO_COLOR: '1', FORCE_COLOR: '3' }, 'none'],
    [{ NO_COLOR: '', TERM: 'xterm-256color' }, '256'],
    [{ FORCE_COLOR: '0', TERM: 'xterm-256color' }, 'none'],
    [{ FORCE_COLOR: '2', TERM: 'dumb' }, '256'],
    [{ FORCE_COLOR: '3', TERM: 'xterm' }, 'truecolor'],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, '16'],
    [{ FORCE_COLOR: 'true', TERM: 'xterm-256color' }, '256'],
  ] as const)('of %j is %s', (environment, level) => {
    expect(colourLevel(environment, terminal)).toBe(level)
  })

  it('is none where nobody looks at a terminal', () => {
    expect(colourLevel({ TERM: 'xterm-256color' }, { isTerminal: false })).toBe('none')
  })

  it('is what FORCE_COLOR says even then', () => {
    expect(colourLevel({ FORCE_COLOR: '3' }, { isTerminal: false })).toBe('truecolor')
  })

  it('is 256 on a Windows console that does not say', () => {
    expect(colourLevel({}, { isTerminal: true, platform: 'win32' })).toBe('256')
  })
})
