import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast } from '../rules/condition.js'
import { knob } from '../rules/knob.js'
import { type Rule, rule } from '../rules/rule.js'
import { rulebook } from '../rules/rulebook.js'
import type { RunInput } from '../run/input.js'
import { run } from '../run/run.js'
import { indicator } from '../world/indicator.js'
import { runFile } from './from-run.js'
import { readRunFile } from './read-run-file.js'
import type { RunFile } from './run-file.js'
import { type Resolved, type Verification, verifyRunFile } from './verify-run-file.js'
import { writeRunFile } from './write-run-file.js'

const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const cheers = (amount = 1, claims = {}): Rule => ({
  ...rule(
    villages,
    'cheers',
    { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'], knobs: { warmth } },
    {
      when: [atLeast('merry', () => 1, 1)],
      then: ({ knob: value, draw }, fx) => [
        fx.actor('alder', 'cheer', amount * value.warmth + draw('size')),
        fx.actor('birch', 'cheer', 1),
      ],
    },
  ),
  ...claims,
})
const tells = rule(
  villages,
  'tells',
  { on: 'month.closed', basis: ['tale'], emits: { 'story.told': 1 } },
  { then: (_, fx) => [fx.emit('story.told', { actor: 'alder', target: null, words: 1, inDays: 1 })] },
)
const idle = rule(villages, 'idle', { on: 'bridge.closed', basis: ['tale'] }, { then: () => [] })
const options = ['shut', 'open'].map((id) => ({ id, title: id, standing: 'reported' as const, events: () => [] }))
const feast = recorded('feast', 'feast.held', '2030-01-11', { guests: 1 })
const never = recorded('later', 'toll.lifted', '2030-02-11', { needs: ['never'] })
const gate = { id: 'gate', actor: 'alder', date: '2030-01-20', recorded: 'shut', options }
const input = plainInput({
  rules: [cheers(), tells],
  schedule: [feast, never],
  decisions: [gate],
  declares: [{ name: 'size', unit: 'share', range: [0, 1], illustrative: 0.5 }],
  until: '2030-02-20',
})
const packages = { '@lapolicy/core': '1.0.0', tales: '2.0.0' }
const file = runFile(run(input), { packages, lens: 'rosy' })

const against = (change: Partial<Resolved> = {}, given: RunFile = file): Verification =>
  verifyRunFile(given, () => ({ ...input, packages, ...change }))
const inScenario = (change: Partial<RunInput<Villages>['scenario']>): Verification =>
  against({ scenario: { ...input.scenario, ...change } })
const details = ({ differs }: Verification): Readonly<Record<string, string>> =>
  Object.fromEntries(differs.map(({ part, detail }) => [part, detail]))

describe('a run file that is played again', () => {
  it('is verified where all is as it was, through its text', () => {
    expect(verifyRunFile(readRunFile(writeRunFile(file)), () => ({ ...input, packages }))).toEqual({
      verified: true,
      outcome: 'same',
      differs: [],
    })
  })

  it('is resolved by what it says of itself', () => {
    const asked: RunFile[] = []
    verifyRunFile(file, (given) => {
      asked.push(given)
      return { ...input, packages }
    })
    expect(asked).toEqual([file])
  })

  it('takes seed, last day, choices, parameters and settings from the file, and nothing else', () => {
    const set = {
      seed: 3,
      until: '2030-02-01',
      choices: { gate: 'open' },
      parameters: { size: 1 },
      settings: { warmth: 1 },
    }
    const other = runFile(run({ ...input, ...set }), { packages })
    expect(against({}, other).verified).toBe(true)
    const noise = { seed: 9, choices: { gate: 'shut' }, parameters: {}, settings: {}, until: '2030-01-11' }
    expect(verifyRunFile(other, () => ({ ...input, ...noise, packages }) as Resolved).verified).toBe(true)
    expect(verifyRunFile(file, () => ({ ...input, ask: 'everyone', packages }) as Resolved).verified).toBe(true)
  })

  it('of a scenario that is not known is refused', () => {
    expect(() => verifyRunFile(file, () => null)).toThrow(
      expect.objectContaining({
        code: 'record/unknown-scenario',
        message: 'The run file is of scenario "plain", which is not known here.',
      }),
    )
  })

  it('that is none, or that is resolved to nonsense, is refused', () => {
    const none = (given: unknown) => () => verifyRunFile(given as RunFile, () => ({ ...input, packages }))
    for (const given of [null, 7, [], {}]) expect(none(given)).toThrow(/not a run file/)
    expect(none({ ...file, weather: 'fair' })).toThrow(expect.objectContaining({ code: 'record/invalid' }))
    for (const resolved of [undefined, 7, {}, { ...input, packages: 1 }])
      expect(() => verifyRunFile(file, () => resolved as never)).toThrow(
        expect.objectContaining({ code: 'record/not-usable' }),
      )
  })
})

describe('what differs is named', () => {
  it('versions: the same outcome under another version', () => {
    expect(against({ packages: { '@lapolicy/core': '1.1.0', songs: '1.0.0' } })).toEqual({
      verified: false,
      outcome: 'same',
      differs: [
        {
          part: 'versions',
          detail:
            'it was saved with other versions: @lapolicy/core was 1.0.0, is 1.1.0; songs was nothing, is 1.0.0; tales was 2.0.0, is nothing',
          items: [
            { name: '@lapolicy/core', stored: '1.0.0', found: '1.1.0' },
            { name: 'songs', stored: null, found: '1.0.0' },
            { name: 'tales', stored: '2.0.0', found: null },
          ],
        },
      ],
    })
  })

  it('rules: the same outcome under another rulebook, where the new rule had no say', () => {
    const answer = against({ rulebook: rulebook([cheers(), tells, idle]) })
    expect(answer.outcome).toBe('same')
    expect(details(answer)).toEqual({ rulebook: 'it was made with another rulebook: rule idle was added' })
  })

  it('rules: which were added, which are gone, which changed', () => {
    const answer = against({ rulebook: rulebook([cheers(1, { basis: ['song'] }), idle]) })
    expect(answer.outcome).toBe('other')
    expect(details(answer)).toMatchObject({
      rulebook: 'it was made with another rulebook: rule cheers changed; rule idle was added; rule tells is gone',
      events:
        'events went otherwise, first clock/2030-01/tells/story.told:alder> of 2030-02-01, which only the file has',
      firings: 'rules answered otherwise: tells is gone',
    })
    expect(details(answer)).not.toHaveProperty('fingerprint')
  })

  it('behaviour that no declaration shows: by what it changed', () => {
    const answer = against({ rulebook: rulebook([cheers(2), tells]) })
    expect(answer.outcome).toBe('other')
    expect(details(answer)).toEqual({
      changes: 'numbers moved otherwise, first on 2030-01-11: actors.alder.cheer changed',
      world: expect.stringMatching(/^it ends in another world: actors\.alder\.cheer was [\d.]+, is [\d.]+$/),
    })
  })

  it('knobs: declared otherwise, and standing otherwise', () => {
    const warmer = { ...warmth, value: 0.6 }
    const answer = against({ rulebook: rulebook([cheers(1, { knobs: { warmth: warmer } }), tells]) })
    expect(details(answer)).toMatchObject({
      rulebook: 'it was made with another rulebook: knob warmth changed',
      knobs: 'knobs stand otherwise: warmth was 0.5, is 0.6',
    })
  })

  it('data: which levels, which declarations', () => {
    const actors = { ...plainWorld.actors, birch: { ...plainWorld.actors.birch, kind: 'village', lamps: 5 } }
    expect(details(inScenario({ world: { ...plainWorld, actors } }))).toEqual({
      data: 'the model, or the figures that it opens with, are others: actors.birch.lamps was as declared, is 5',
      world: 'it ends in another world: its hash, and nothing that the file lists',
      fingerprint: undefined,
    })
    const lamps = indicator({ ...villages.actorIndicators.lamps, unit: 'lanterns' })
    const model = { ...villages, actorIndicators: { ...villages.actorIndicators, lamps } }
    const answer = against({ model })
    expect(answer.outcome).toBe('same')
    expect(details(answer)).toEqual({
      data: 'the model, or the figures that it opens with, are others: actors.lamps changed',
    })
  })

  it('data: declarations first, then levels, and nothing of a fingerprint that had to change', () => {
    const lamps = indicator({ ...villages.actorIndicators.lamps, unit: 'lanterns' })
    const actors = { ...plainWorld.actors, cedar: { ...plainWorld.actors.cedar, kind: 'village', stores: 12 } }
    const answer = against({
      model: { ...villages, actorIndicators: { ...villages.actorIndicators, lamps } },
      scenario: { ...input.scenario, world: { ...plainWorld, actors } } as unknown as Resolved['scenario'],
    })
    expect(answer.differs[0]).toEqual({
      part: 'data',
      detail:
        'the model, or the figures that it opens with, are others: actors.lamps changed; actors.cedar.stores was as declared, is 12',
      items: [
        expect.objectContaining({ name: 'actors.lamps' }),
        { name: 'actors.cedar.stores', stored: null, found: 12 },
      ],
    })
    const shared = { ...warmth, id: 'unread' }
    expect(details(against({ rulebook: rulebook([cheers(), tells], [shared]) }))).toEqual({
      rulebook: 'it was made with another rulebook: knob unread was added',
      knobs: 'knobs stand otherwise: unread was nothing, is 0.5',
    })
  })

  it('data: of a tie, and who is in the world', () => {
    const ties = { ...plainWorld.ties, alder: { birch: { ...plainWorld.ties.alder?.birch, trust: 3 } } }
    expect(details(inScenario({ world: { ...plainWorld, ties } })).data).toBe(
      'the model, or the figures that it opens with, are others: ties.alder.birch.trust was as declared, is 3',
    )
    const actors = { ...plainWorld.actors, dale: { kind: 'village' } }
    expect(details(inScenario({ world: { ...plainWorld, actors } })).data).toBe(
      'the model, or the figures that it opens with, are others: its hash, and nothing that the file lists',
    )
  })

  it('the scenario: item by item, without its world', () => {
    const answer = inScenario({
      end: '2030-05-01',
      schedule: [{ ...feast, guests: 2 } as never],
      decisions: [{ ...gate, recorded: 'open' }],
      opening: [recorded('old', 'story.told', '2029-01-01', { words: 1 })],
    })
    expect(details(answer).scenario).toBe(
      'the scenario is another: decisions.gate changed; opening.old was added; schedule.feast changed; schedule.later is gone; span changed',
    )
    expect(details(answer)).not.toHaveProperty('data')
  })

  it('decisions: what was decided, and by whom', () => {
    expect(details(inScenario({ decisions: [{ ...gate, recorded: 'open' }] })).decisions).toBe(
      'decisions went otherwise: gate was shut (recorded, 2030-01-20), is open (recorded, 2030-01-20)',
    )
    expect(details(inScenario({ decisions: [] })).decisions).toBe(
      'decisions went otherwise: gate was shut (recorded, 2030-01-20), is nothing',
    )
    const closed = { ...gate, when: [atLeast('deep', () => 0, 1)] }
    expect(details(inScenario({ decisions: [closed] })).decisions).toBe(
      'decisions went otherwise: gate was shut (recorded, 2030-01-20), is not asked',
    )
    const strategy = () => [{ option: 'open', weight: 1 }]
    expect(details(against({ strategy }))).toEqual({
      decisions: 'decisions went otherwise: its hash, and nothing that the file lists',
    })
  })

  it('events: the first that differs', () => {
    const first = (schedule: readonly unknown[]): string | undefined =>
      details(inScenario({ schedule: schedule as RunInput<Villages>['scenario']['schedule'] })).events
    expect(first([{ ...feast, guests: 2 }, never])).toBe(
      'events went otherwise, first feast of 2030-01-11, which holds something else',
    )
    expect(first([{ ...feast, date: '2030-01-12' }, never])).toBe(
      'events went otherwise, first feast of 2030-01-11 in the file, feast of 2030-01-12 in the replay',
    )
    expect(first([never])).toBe(
      'events went otherwise, first feast of 2030-01-11 in the file, clock/2030-01 of 2030-01-31 in the replay',
    )
    expect(first([feast, never, recorded('more', 'bridge.closed', '2030-02-20')])).toBe(
      'events went otherwise, first more of 2030-02-20, which only the replay has',
    )
  })

  it('events: the line of the file beside that of the replay', () => {
    const later = inScenario({ schedule: [{ ...feast, id: 'fete' } as never, never] })
    const [line] = file.ledger.events.lines
    expect(later.differs.find(({ part }) => part === 'events')).toEqual({
      part: 'events',
      detail: 'events went otherwise, first feast of 2030-01-11 in the file, fete of 2030-01-11 in the replay',
      items: [{ name: 'feast', stored: line, found: { id: 'fete', date: '2030-01-11', digest: expect.any(String) } }],
    })
  })

  it('recorded events that did not happen', () => {
    expect(details(inScenario({ schedule: [feast] })).missing).toBe(
      'other recorded events did not happen: later is gone',
    )
    expect(details(inScenario({ schedule: [feast, { ...never, needs: ['nothing'] } as never] })).missing).toBe(
      'other recorded events did not happen: its hash, and nothing that the file lists',
    )
  })

  it('changes: the paths of the first day that differs come first', () => {
    const later = rule(
      villages,
      'later',
      { on: 'month.closed', basis: ['tale'], changes: ['actors.stores'] },
      { then: (_, fx) => [fx.actor('alder', 'stores', 3)] },
    )
    const answer = against({ rulebook: rulebook([cheers(2), tells, later]) })
    const changes = answer.differs.find(({ part }) => part === 'changes')
    expect(changes?.detail).toBe('numbers moved otherwise, first on 2030-01-11: actors.alder.cheer changed')
    expect(changes?.items.map(({ name }) => name)).toEqual([
      '2030-01-11',
      '2030-01-31',
      'actors.alder.cheer',
      'actors.alder.stores',
    ])
    const gone = against({ rulebook: rulebook([tells]) })
    expect(details(gone).changes).toBe(
      'numbers moved otherwise, first on 2030-01-11: actors.alder.cheer is gone; actors.birch.cheer is gone',
    )
    expect(details(gone).world).toMatch(/actors\.birch\.cheer was 1, is where it began/)
  })

  it('at most five by name', () => {
    const rules = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...idle, id }))
    expect(details(against({ rulebook: rulebook([cheers(), tells, ...rules]) })).rulebook).toBe(
      'it was made with another rulebook: rule a was added; rule b was added; rule c was added; rule d was added; rule e was added; and 2 more',
    )
    expect(details(against({ rulebook: rulebook([cheers(), tells, ...rules.slice(0, 5)]) })).rulebook).toMatch(
      /rule e was added$/,
    )
  })

  it('a replay that cannot be made, with the reason, beside what is known before', () => {
    const answer = against(
      { scenario: { ...input.scenario, parameters: [] }, packages: {} },
      {
        ...file,
        input: { ...file.input, parameters: { size: 0.2 } },
      },
    )
    expect(answer).toMatchObject({ verified: false, outcome: 'not-played' })
    expect(answer.differs.map(({ part }) => part)).toEqual(['versions', 'scenario', 'replay'])
    expect(answer.differs.at(-1)).toEqual({
      part: 'replay',
      detail: 'it cannot be played here: The scenario has no parameter "size".',
      items: [{ name: 'plain', stored: null, found: 'The scenario has no parameter "size".' }],
    })
    const fails = {
      ...cheers(),
      then: () => {
        throw 'no bread'
      },
    }
    expect(details(against({ rulebook: rulebook([fails, tells]) }))).toEqual({
      replay: 'it cannot be played here: run cannot use what it was given: no bread.',
    })
  })

  it('the fingerprint, where nothing else is left to differ', () => {
    const answer = against({}, { ...file, input: { ...file.input, parameters: { size: 0.2 } } })
    expect(answer.outcome).toBe('other')
    expect(details(answer).fingerprint).toMatch(
      /^the fingerprint is not that of the run: fingerprint was [0-9a-f]{64}, is [0-9a-f]{64}$/,
    )
    const both = against({ packages: {} }, { ...file, fingerprint: '0'.repeat(64) })
    expect(both.outcome).toBe('other')
    expect(both.differs.map(({ part }) => part)).toEqual(['versions', 'fingerprint'])
  })

  it('hashes that do not fit their own outline', () => {
    const bent = (part: string, change: object): RunFile =>
      ({ ...file, ledger: { ...file.ledger, [part]: { ...file.ledger[part as 'events'], ...change } } }) as RunFile
    const hash = '0'.repeat(64)
    for (const part of ['events', 'firings', 'changes', 'decisions', 'missing', 'world'])
      expect(against({}, bent(part, { hash })).differs, part).toEqual([
        {
          part,
          detail: expect.stringMatching(/its hash/),
          items: [expect.objectContaining({ name: 'hash', stored: hash })],
        },
      ])
    expect(details(against({}, bent('changes', { paths: {} }))).changes).toBe(
      'numbers moved for other reasons: actors.alder.cheer was added; actors.birch.cheer was added',
    )
    expect(details(against({}, bent('changes', { days: {} }))).changes).toBe(
      'numbers moved otherwise, first on 2030-01-11: 2030-01-11 was added',
    )
    const twice = { ...file, decisions: [...file.decisions, ...file.decisions] }
    expect(details(against({}, twice))).toEqual({
      decisions: 'decisions went otherwise: its hash, and nothing that the file lists',
    })
    for (const part of ['rulebook', 'data', 'scenario'] as const)
      expect(details(against({}, { ...file, [part]: { ...file[part], hash } }))[part]).toMatch(/its hash/)
  })
})
