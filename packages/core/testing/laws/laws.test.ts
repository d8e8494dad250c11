import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, type Effect, type Moment, type Rule, rule } from '../../src/index.js'
import * as kit from '../index.js'
import { plainInput, recorded } from '../villages/plain-input.js'
import { type Villages, villages } from '../villages/village.js'
import { laws } from './laws.js'

describe('the laws', () => {
  it('in the list are those that are exported by name, but for the one about sources', () => {
    const { everyDeclaredBasisExists: _, laws: __, ...named } = kit
    const exported = Object.values(named).filter((one) => (Object.values(laws) as unknown[]).includes(one))
    expect(exported).toHaveLength(Object.keys(laws).length)
    expect(new Set(Object.values(laws)).size).toBe(Object.keys(laws).length)
  })
})

// Each law is tried on a rule that breaks it: a law that cannot fail would prove nothing.
describe('a law fails', () => {
  type Then = (moment: Moment<Villages, 'feast.held'>) => readonly Effect[]
  const cheers = (amount: (moment: Moment<Villages, 'feast.held'>) => number): Rule =>
    rule(
      villages,
      'amber',
      { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
      {
        then: (moment, fx) => [fx.actor('alder', 'cheer', amount(moment as Moment<Villages, 'feast.held'>))],
      },
    )
  const tells = (payload: Readonly<Record<string, unknown>>): Rule =>
    rule(
      villages,
      'amber',
      { on: 'feast.held', basis: ['tale'], emits: { 'story.told': 0 } },
      {
        then: (_, fx) => [fx.emit('story.told', { actor: 'alder', target: null, ...payload } as never)],
      },
    )
  const wild = (then: Then): Rule => ({ ...cheers(() => 1), then: then as unknown as Rule['then'] })

  const feasts = ['2030-01-11', '2030-02-11', '2030-03-11'].map((date, at) =>
    recorded(`feast-${at}`, 'feast.held', date, { guests: 1 }),
  )
  const inputs = (one: Rule): fc.Arbitrary<ReturnType<typeof plainInput>> =>
    fc.nat({ max: 999 }).map((seed) => plainInput({ seed, rules: [one], schedule: feasts }))
  const verdict = (sentence: string, one: Rule): unknown => {
    const law = laws[sentence]
    if (law === undefined) throw new Error(`no law says that ${sentence}`)
    return fc.check(law(inputs(one))).failed
  }

  let count = 0
  const hidden = cheers(() => (count++ % 7) / 7)
  const asks: Rule = { ...cheers(() => 1), when: [atLeast('in secret', () => count++ % 7, 3)] }

  it.each<[string, string, Rule]>([
    ['the same seed gives the same run', 'counts in secret', hidden],
    [
      'rules only read the world',
      'writes the world',
      wild(({ world }) => {
        ;(world.actors.birch as { cheer: number }).cheer = 5
        return []
      }),
    ],
    [
      'the order of registration is forgotten',
      'takes the first of what is inserted',
      cheers(({ world }) => Object.keys(world.actors)[0]?.charCodeAt(0) ?? 0),
    ],
    ['a branch that changes nothing equals its parent', 'counts in secret', hidden],
    ['an intervention that fires no rule changes nothing', 'counts in secret', hidden],
    [
      'an unrelated rule changes only its own consequences',
      'looks at everything',
      cheers(({ world }) => JSON.stringify(world.actors).length / 100),
    ],
    [
      'replaying a log rebuilds the world',
      'writes the world',
      wild(({ world }) => {
        ;(world.actors.birch as { cheer: number }).cheer = 5
        return []
      }),
    ],
    ['resuming equals never having stopped', 'counts in secret', hidden],
    [
      'a rule emits and changes only what it declares',
      'changes what it likes',
      wild(() => [{ kind: 'contribution', path: 'actors.alder.renown', declared: 'actors.renown', amount: 1 }]),
    ],
    [
      'every indicator stays in its range',
      'writes the world',
      wild(({ world }) => {
        ;(world.actors.birch as { cheer: number }).cheer = 500
        return []
      }),
    ],
    [
      'every change names its cause, and causes precede',
      'writes a firing of its own',
      wild(({ event }) => {
        ;(event as { cause: unknown }).cause = { event: 'nothing', rule: 'nobody' }
        return []
      }),
    ],
    [
      'the contributions of why add up',
      'writes the world',
      wild(({ world }) => {
        ;(world.actors.birch as { cheer: number }).cheer = 5
        return [{ kind: 'contribution', path: 'actors.birch.cheer', declared: 'actors.cheer', amount: 1 }]
      }),
    ],
    ['why-not agrees with the ledger', 'asks in secret', asks],
    ['the traced and the bare driver agree', 'counts in secret', hidden],
    ['empty settings equal the baseline', 'counts in secret', hidden],
    ['a run survives JSON', 'emits what JSON has not', tells({ words: Number.NaN })],
    ['worlds and events are read back as they were', 'emits what the model does not know', tells({ words: -1 })],
  ])('%s: on a rule that %s', (sentence, _, one) => {
    expect(verdict(sentence, one)).toBe(true)
  })
})
