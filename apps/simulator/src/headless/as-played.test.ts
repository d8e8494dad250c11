import { describe, expect, it } from 'vitest'
import { asPlayed, commandLine } from './as-played.js'

describe('the flags with which it was played', () => {
  it('are all repeated, each with its value', () => {
    const files = [
      { name: 'a.yaml', text: '' },
      { name: 'b.yaml', text: '' },
    ]
    const flags = { seed: '7', choose: ['a=b', 'c=d'], set: ['x=1'], lens: 'l', until: '2025-03-01' }
    expect(asPlayed({ ...flags, rules: { files, rules: [] } }).join(' ')).toBe(
      '--seed 7 --choose a=b --choose c=d --set x=1 --lens l --until 2025-03-01 --rules a.yaml --rules b.yaml',
    )
    expect(asPlayed({})).toEqual([])
  })
})

describe('a command line', () => {
  it('quotes what a shell would take apart', () => {
    expect(commandLine('why', 'ties.CHN.PAN.presence', '--rules', 'my rules/it’s.yaml')).toBe(
      "lapolicy why ties.CHN.PAN.presence --rules 'my rules/it’s.yaml'",
    )
    expect(commandLine("it's", '$HOME', '')).toBe("lapolicy 'it'\\''s' '$HOME' ''")
  })

  it('holds nothing that a terminal would obey', () => {
    expect(commandLine('\u001b[31mred\u0007')).toBe('lapolicy red')
  })
})
