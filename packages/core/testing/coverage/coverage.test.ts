import { describe, expect, it } from 'vitest'
import { atLeast, atMost, chance, has, type Run, rule, rulebook, run } from '../../src/index.js'
import { plainInput, recorded } from '../villages/plain-input.js'
import { type Villages, villages } from '../villages/village.js'
import { coverage } from './coverage.js'
import { coverageReport } from './report.js'

const basis = ['tale']
const on = 'feast.held'
const nothing = { then: () => [] }
const book = rulebook([
  rule(villages, 'cheers', { on, basis }, { when: [atLeast('many', ({ event }) => event.guests, 10)], ...nothing }),
  rule(villages, 'deaf', { on: 'bridge.closed', basis }, { when: [chance('luck', 0.5)], ...nothing }),
  rule(villages, 'idle', { on, basis }, { over: () => [], when: [atLeast('x', () => 1, 0)], ...nothing }),
  rule(villages, 'plain', { on, basis }, nothing),
  rule(
    villages,
    'shadowed',
    { on, basis },
    {
      when: [
        atLeast('sure', () => 1, 0),
        atMost('few', ({ event }) => event.guests, 10),
        atMost('not many', ({ event }) => event.guests, 15),
        has('a gift', () => null),
        // Leans on the gift: it cannot be asked without one.
        atLeast('a large gift', () => (null as unknown as { readonly size: number }).size, 1),
      ],
      ...nothing,
    },
  ),
])
const schedule = [5, 12, 20].map((guests, at) => recorded(`feast-${at}`, on, `2030-02-0${at + 1}`, { guests }))
const opening = [recorded('old-feast', on, '2029-12-01', { guests: 40 })]
const played = run({ ...plainInput({ schedule, opening }), rulebook: book })
const found = coverage(book, [played, played])

describe('coverage', () => {
  it('counts how often each rule heard, was asked and fired, opening facts aside', () => {
    expect(found.runs).toBe(2)
    expect(found.rules.map(({ rule, heard, asked, fired }) => [rule, heard, asked, fired])).toEqual([
      ['cheers', 6, 6, 4],
      ['deaf', 0, 0, 0],
      ['idle', 6, 0, 0],
      ['plain', 6, 6, 6],
      ['shadowed', 6, 6, 0],
    ])
  })

  it('names the rules that nothing reached, that ran for nobody, and that never fired', () => {
    expect(found).toMatchObject({ neverHeard: ['deaf'], neverAsked: ['idle'], neverFired: ['shadowed'] })
  })

  it('asks each condition without short cut, and counts where it alone decided', () => {
    expect(found.rules[0]?.conditions).toEqual([{ label: 'many', held: 4, failed: 2, decided: 2 }])
    expect(found.rules[4]?.conditions).toEqual([
      { label: 'sure', held: 6, failed: 0, decided: 0 },
      { label: 'few', held: 2, failed: 4, decided: 0 },
      { label: 'not many', held: 4, failed: 2, decided: 0 },
      { label: 'a gift', held: 0, failed: 6, decided: 0 },
      { label: 'a large gift', held: 0, failed: 6, decided: 0 },
    ])
    expect(found.alwaysHeld).toEqual(['shadowed/sure'])
    expect(found.neverHeld).toEqual(['shadowed/a gift', 'shadowed/a large gift'])
    expect(found.neverAlone).toEqual(['shadowed/few', 'shadowed/not many', 'shadowed/a gift', 'shadowed/a large gift'])
  })

  it('of no runs is empty', () => {
    expect(coverage(book, [])).toMatchObject({ runs: 0, neverHeard: book.rules.map(({ id }) => id), alwaysHeld: [] })
  })

  it('refuses a run under other rules', () => {
    const other: Run<Villages> = run({ ...plainInput({ schedule }), rulebook: book })
    expect(() => coverage(rulebook([]), [other])).toThrowError(
      expect.objectContaining({ code: 'testing/invalid-setting', where: 'runs' }),
    )
  })
})

it('the report is a table that names the gaps', () => {
  expect(coverageReport(found)).toBe(`2 of 5 rules fired, 1 of 8 conditions decided, in 2 runs

rule            heard  asked    fired
  condition             held  decided
cheers              6      6        4
  many                     4        2
deaf                0      0        0  nothing it listens to happened
  luck                     0        0
idle                6      0        0  ran for nobody
  x                        0        0
plain               6      6        6
shadowed            6      6        0  never fired
  sure                     6        0  always held
  few                      2        0  never failed alone
  not many                 4        0  never failed alone
  a gift                   0        0  never held
  a large gift             0        0  never held
`)
})
