import { describe, expect, it } from 'vitest'
import { atLeast, atMost, chance, has, hasNot, is } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import { inspected, planted, type Seen, turned } from './planted.js'

const size = ({ event }: Seen): number => event.size as number
const held = ({ level }: Seen): number => level('upper', 'grievance' as never)
const ofActor = ({ event, level }: Seen): number => level(event.actor ?? 'upper', 'grievance' as never)

/** What is said about the conditions of one rule on quakes. */
function said(when: readonly unknown[], given: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const { errors, notes } = inspected([planted('r', 'quake.felt', { when, ...given })])
  return [...errors, ...notes]
    .filter(({ rules, code }) => rules.includes('r') && /never-f|always|redundant|unknown-value/.test(code))
    .map(({ code, message }) => `${code.slice('inspect/'.length)}: ${message.split('. ')[0]}`)
}

describe('a rule whose conditions cannot hold', () => {
  it.each([
    [
      'together, on one reading',
      [atLeast('strong', size, 6), atMost('weak', size, 4)],
      'Rule "r" can never fire: "strong" and "weak" ask the opposite of the same',
    ],
    [
      'together, on one level read by two functions',
      [atMost('calm', ofActor, 20), atLeast('angry', (moment: Seen) => ofActor(moment), 60)],
      'Rule "r" can never fire: "calm" and "angry" ask the opposite of the same',
    ],
    [
      'together, as there and not there',
      [has('told', size), hasNot('untold', size)],
      'Rule "r" can never fire: "told" and "untold" ask the opposite of the same',
    ],
    [
      'together, as one value and another',
      [
        is('by mine', ({ event }: Seen) => event.origin as string, 'mine'),
        is('by dam', ({ event }: Seen) => event.origin as string, 'dam'),
      ],
      'Rule "r" can never fire: "by mine" and "by dam" ask the opposite of the same',
    ],
    [
      'since no event is so large',
      [atLeast('strong', size, 11)],
      'Rule "r" can never fire: "strong" needs at least 11, and event.size is 10 at most',
    ],
    [
      'since no level is so low',
      [atMost('content', held, -1)],
      'Rule "r" can never fire: "content" allows at most -1, and actors.grievance is 0 at least',
    ],
    [
      'wherever its knob stands',
      [atLeast('angry', held, turned('need', { value: 200, range: [150, 300] }))],
      'Rule "r" can never fire: "angry" needs at least 150 to 300, and actors.grievance is 100 at most',
    ],
    ['for want of any chance', [chance('by luck', 0)], 'Rule "r" can never fire: "by luck" has no chance (0)'],
  ])('%s', (_, when, expected) => {
    const needing = when.flatMap((one) =>
      typeof (one as { need?: unknown }).need === 'object' ? [(one as { need: { id: string } }).need] : [],
    )
    const knobs = Object.fromEntries(needing.map((knob) => [knob.id, knob]))
    expect(said(when, { knobs })).toEqual([`never-fires: ${expected}`])
  })

  it('since a field is never called so: with the value that was meant', () => {
    expect(said([is('by mine', ({ event }: Seen) => event.origin as string, 'mne')])).toEqual([
      'unknown-value: Rule "r" waits for "origin" to be "mne" ("by mine"), which the event never holds (did you mean "mine"?)',
    ])
  })
})

describe('a rule that may fire', () => {
  it.each([
    ['at the very end of a range', [atLeast('strongest', size, 10)]],
    ['at a need that two share', [atLeast('four', size, 4), atMost('at most four', size, 6)]],
    ['since a knob reaches far enough', [atLeast('angry', held, turned('need', { value: 99, range: [20, 300] }))]],
    [
      'since two levels are two',
      [atLeast('here', held, 60), atMost('there', ({ level }: Seen) => level('lower', 'grievance' as never), 20)],
    ],
    ['since what is read is more than the level', [atLeast('angry', (moment: Seen) => 2 * held(moment), 120)]],
  ])('%s, is not said to be unable to', (_, when) => {
    expect(said(when).filter((line) => line.startsWith('never-fires'))).toEqual([])
  })

  it('and did not in any probe is noted, with the conditions that never held', () => {
    expect(
      said([atLeast('by then', ({ world }: Seen) => (world.date > '2999' ? 1 : 0), 1), atLeast('felt', size, 1)]),
    ).toEqual([
      expect.stringMatching(/^never-fired: Rule "r" fired in none of \d+ probes, since "by then" never held$/),
    ])
  })

  it('and did not, though each condition held at times, is noted so', () => {
    const odd = ({ event }: Seen): boolean => Math.floor(size({ event } as Seen)) % 2 === 1
    expect(
      said([
        has('odd', odd),
        hasNot('even', (moment: Seen) => !odd(moment) || undefined),
        has('not odd', (moment: Seen) => !odd(moment)),
      ]),
    ).toEqual([
      expect.stringMatching(
        /^never-fired: Rule "r" fired in none of \d+ probes, though each of its conditions held in some$/,
      ),
    ])
  })
})

describe('a condition that decides nothing', () => {
  it('always held: said with how often, and why where that is certain', () => {
    expect(said([atLeast('any', held, 0)])[0]).toMatch(
      /^always-true: The condition "any" of rule "r" held in all \d+ probes, since actors\.grievance is never below 0$/,
    )
    expect(said([atMost('any', size, 10)])[0]).toMatch(/, since event\.size is never above 10$/)
    expect(said([chance('surely', 1)])[0]).toMatch(/held in all \d+ probes, being certain$/)
    expect(said([is('one', () => 1, 1)])[0]).toMatch(/held in all \d+ probes$/)
  })

  it('is not one that failed once', () => {
    expect(said([atLeast('nearly any', size, 0.01)])).toEqual([])
  })

  it.each([
    ['at least', [atLeast('some', size, 2), atLeast('more', size, 5)], 'some', 'more'],
    ['at most', [atMost('tight', size, 2), atMost('loose', size, 5)], 'loose', 'tight'],
    ['equal', [is('one', size, 3), is('other', size, 3)], 'one', 'other'],
    ['there', [has('one', size), has('other', size)], 'one', 'other'],
  ])('says nothing beside a stricter one: %s', (_, when, weak, strong) => {
    expect(said(when)).toContain(
      `redundant-condition: The condition "${weak}" of rule "r" says nothing beside "${strong}", which asks more of the same`,
    )
  })

  it('does say something beside one of another kind, or on another reading', () => {
    expect(said([atLeast('some', size, 2), atMost('not much', size, 8)])).toEqual([])
    expect(said([atLeast('some', size, 2), atLeast('angry', held, 5)])).toEqual([])
  })
})

describe('cases that no rule is for', () => {
  const origin = ({ event }: Seen): string => event.origin as string
  const missing = (...rules: readonly Rule[]): readonly string[] =>
    inspected(rules)
      .notes.filter(({ code }) => code === 'inspect/missing-case')
      .map(({ message }) => message.split('. ')[0] as string)
  const by = (value: string): Rule => planted(`by-${value}`, 'quake.felt', { when: [is(value, origin, value)] })

  it('are not missed where one rule alone asks, or every case has its rule', () => {
    expect(missing(by('mine'))).toEqual([])
    expect(missing(by('mine'), by('slip'), by('dam'))).toEqual([])
  })

  it('may be met by a rule that asks otherwise', () => {
    const else_ = planted('else', 'quake.felt', { when: [has('any', origin)] })
    expect(missing(by('mine'), by('slip'), else_)).toEqual([])
  })

  it('are told for yes and no as well', () => {
    const loud = (id: string): Rule =>
      planted(id, 'alarm.rung', { when: [is('loud', ({ event }: Seen) => event.loud as boolean, true)] })
    expect(missing(loud('one'), loud('two'))).toEqual([
      'Rules one and two ask what "loud" of alarm.rung is, and none of them is for false',
    ])
  })
})
