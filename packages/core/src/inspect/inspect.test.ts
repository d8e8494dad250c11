import { describe, expect, it } from 'vitest'
import { atLeast, is } from '../rules/condition.js'
import { type Fx, inspected, ofCode, planted, type Seen } from './planted.js'

const fell = (_: Seen, fx: Fx) => [fx.emit('tower.fell', { actor: 'upper', target: null, height: 9 })]
const felt = (_: Seen, fx: Fx) => [fx.emit('quake.felt', { actor: 'upper', target: null, size: 2 })]

// What ZEN 2.0 finds before a run, planted here; each is found, and the message names the rules, and the path where there is one.
describe('the faults that ZEN finds', () => {
  it('a typo of a member: by rule, with the name that was meant', () => {
    const rule = planted('anger', 'quake.felt', {
      changes: ['actors.grievance'],
      then: ({ world, event }: Seen, fx: Fx) => [
        fx.actor(
          'upper',
          'grievance',
          (world.actors[event.actor ?? ''] as Readonly<Record<string, never>> | undefined)?.greivance ?? 0,
        ),
      ],
    })
    expect(ofCode(inspected([rule]).errors, 'inspect/unknown-member')).toEqual([
      {
        rules: ['anger'],
        message:
          'Rule "anger" reads "greivance" of an actor, which has no such member (did you mean "grievance"?). Correct the name, or declare it in the model.',
      },
    ])
  })

  it('two writers of one property: both, what they set and to what', () => {
    const sets = (amount: number) => ({
      changes: ['actors.guard'],
      then: (_: Seen, fx: Fx) => [fx.actor('upper', 'guard', amount)],
    })
    const { errors } = inspected([planted('watch', 'quake.felt', sets(4)), planted('sleep', 'quake.felt', sets(0))])
    const [found, ...others] = ofCode(errors, 'inspect/conflicting-set')
    expect(others).toEqual([])
    expect(found?.rules).toEqual(['sleep', 'watch'])
    expect(found?.message).toMatch(
      /^Rules sleep and watch both set actors\.guard, actors\.upper\.guard to [04] and [04], and nothing keeps them apart \(\d+ probes saw it\)\. Let one rule decide/,
    )
  })

  it('a number where a text is expected: the rule, the event, the field and what it should be', () => {
    const rule = planted('ring', 'quake.felt', {
      emits: { 'alarm.rung': 0 },
      then: (_: Seen, fx: Fx) => [fx.emit('alarm.rung', { actor: null, target: null, loud: true, words: 7 })],
    })
    expect(ofCode(inspected([rule]).errors, 'inspect/wrong-payload')).toEqual([
      {
        rules: ['ring'],
        message:
          'Rule "ring" brings about alarm.rung with a wrong "words": invalid input: expected string, received number. Give the field what the model declares for it.',
      },
    ])
  })

  it('a circle: the whole way round, rule by rule', () => {
    const { errors } = inspected([
      planted('a', 'tower.fell', { emits: { 'quake.felt': 0 }, then: felt }),
      planted('b', 'quake.felt', { emits: { 'tower.fell': 0 }, then: fell }),
    ])
    expect(ofCode(errors, 'inspect/cycle-without-delay')).toEqual([
      {
        rules: ['a', 'b'],
        message:
          'Without delay, a → quake.felt → b → tower.fell → a. Delay one of these emissions by a day, or take one out.',
      },
    ])
  })

  it('a node that is never reached: the rule, what it waits for, and who alone could help', () => {
    const { notes } = inspected([
      planted('echo', 'tower.fell', { emits: { 'alarm.rung': 0 } }),
      planted('run', 'alarm.rung'),
      planted('note', 'quake.felt'),
    ])
    expect(ofCode(notes, 'inspect/unreachable-rule').map(({ rules }) => rules)).toEqual([['echo'], ['run']])
    expect(ofCode(notes, 'inspect/unreachable-rule')[1]?.message).toBe(
      'Rule "run" listens only to alarm.rung, which nothing brings about in shaken (only echo would, and can never fire either). Schedule or emit one of them, or take the rule out.',
    )
  })

  it('a duplicate row: two rules that answered alike', () => {
    const same = {
      changes: ['actors.grievance'],
      when: [atLeast('strong', ({ event }: Seen) => event.size as number, 4)],
      then: (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', 1)],
    }
    const { notes } = inspected([planted('one', 'quake.felt', same), planted('two', 'quake.felt', { ...same })])
    const [found, ...others] = ofCode(notes, 'inspect/same-answers')
    expect(others).toEqual([])
    expect(found?.rules).toEqual(['one', 'two'])
    expect(found?.message).toMatch(/^Rules one and two gave the same answers in all \d+ probes\. Keep one of them/)
  })

  it('a redundant row: the condition that a stricter one makes idle', () => {
    const size = ({ event }: Seen): number => event.size as number
    const { notes } = inspected([
      planted('crack', 'quake.felt', {
        when: [atLeast('felt', size, 3), atLeast('strong', (moment: Seen) => size(moment), 6)],
      }),
    ])
    expect(ofCode(notes, 'inspect/redundant-condition')).toEqual([
      {
        rules: ['crack'],
        message:
          'The condition "felt" of rule "crack" says nothing beside "strong", which asks more of the same. Leave it out.',
      },
    ])
  })

  it('missing cases: the event, its field, the rules and the values that none of them is for', () => {
    const origin = ({ event }: Seen): string => event.origin as string
    const { notes } = inspected([
      planted('by-mine', 'quake.felt', { when: [is('mine', origin, 'mine')] }),
      planted('by-slip', 'quake.felt', { when: [is('slip', origin, 'slip')] }),
    ])
    expect(ofCode(notes, 'inspect/missing-case')).toEqual([
      {
        rules: ['by-mine', 'by-slip'],
        message:
          'Rules by-mine and by-slip ask what "origin" of quake.felt is, and none of them is for "dam". Add a rule for it, if something should follow.',
      },
    ])
  })
})

describe('an inspection', () => {
  const quiet = planted('anger', 'quake.felt', {
    changes: ['actors.grievance'],
    then: (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', 1)],
  })

  it('finds no error in a rule without fault, and says nothing else of it', () => {
    const { errors, notes } = inspected([quiet])
    expect(errors).toEqual([])
    expect(notes.filter(({ rules }) => rules.length > 0)).toEqual([])
  })

  it('of a rulebook alone says what could not be checked', () => {
    const { errors, notes, graph } = inspected([quiet], {
      model: undefined,
      scenarios: undefined,
      library: undefined,
    } as never)
    expect(errors).toEqual([])
    expect(notes.map(({ message }) => message)).toEqual([
      'Not checked: names of events and indicators, and what rules do, since no model was given. Hand over `model`.',
      'Not checked: whether the claims exist that rules and knobs rest on, since no library was given. Hand over `library`.',
      'Not checked: which events come about at all, and which rules they reach, since no scenarios were given. Hand over `scenarios`.',
    ])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['event:quake.felt', 'indicator:actors.grievance', 'rule:anger'])
  })

  it('without scenarios probes in a world of its own', () => {
    const { errors, notes } = inspected(
      [
        planted('ring', 'quake.felt', {
          emits: { 'alarm.rung': 2 },
          then: (_: Seen, fx: Fx) => [
            fx.emit('alarm.rung', { actor: null, target: null, loud: 'yes', words: '' } as never),
          ],
        }),
      ],
      { scenarios: undefined } as never,
    )
    expect(errors.map(({ code }) => code)).toEqual(['inspect/wrong-payload', 'rule/too-early'])
    expect(notes.map(({ code }) => code)).not.toContain('inspect/unreachable-rule')
  })

  it('is the same each time', () => {
    const rules = [quiet, planted('echo', 'tower.fell', { emits: { 'alarm.rung': 3 } })]
    expect(inspected(rules)).toEqual(inspected([...rules].reverse()))
  })
})
