import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { atLeast } from '../rules/condition.js'
import { knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { run } from '../run/run.js'
import { fingerprint } from './fingerprint.js'
import { runFile } from './from-run.js'

const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const cheers = rule(
  villages,
  'cheers',
  { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'], knobs: { warmth } },
  {
    when: [atLeast('warm', ({ knob }) => knob.warmth, 0.1)],
    then: ({ knob: level }, fx) => [fx.actor('alder', 'cheer', 2 * level.warmth)],
  },
)
const options = ['shut', 'open'].map((id) => ({ id, title: id, standing: 'reported' as const, events: () => [] }))
const input = plainInput({
  rules: [cheers],
  seed: 7,
  world: { ...plainWorld, actors: { ...plainWorld.actors, birch: { kind: 'village', cheer: 4, silence: 2 } } },
  schedule: [
    recorded('feast', 'feast.held', '2030-01-11', { guests: 1 }),
    recorded('later', 'feast.held', '2030-02-11', { guests: 1, needs: ['never'] }),
  ],
  decisions: [
    { id: 'gate', actor: 'alder', date: '2030-01-20', recorded: 'shut', options },
    { id: 'door', actor: 'alder', date: '2030-01-21', recorded: 'shut', options },
    { id: 'well', actor: 'alder', date: '2030-01-22', recorded: 'shut', options, when: [atLeast('deep', () => 0, 1)] },
  ],
  declares: [{ name: 'size', unit: 'share', range: [0, 1], illustrative: 0.5 }],
  choices: { door: 'open' },
  parameters: { size: 0.25 },
  settings: { warmth: 0.75 },
  until: '2030-02-20',
})
const played = run(input)

describe('the file of a run', () => {
  const file = runFile(played, { packages: { b: '2', a: '1' }, lens: 'rosy' })

  it('holds all that it takes to play the run again', () => {
    expect(file).toMatchObject({ kind: 'lapolicy/run', format: 1, packages: { a: '1', b: '2' } })
    expect(file.input).toEqual({
      scenario: 'plain',
      seed: 7,
      until: '2030-02-20',
      lens: 'rosy',
      choices: { door: 'open' },
      parameters: { size: 0.25 },
      settings: { warmth: 0.75 },
    })
    expect(file.knobs).toEqual({ warmth: 0.75 })
    expect(file.fingerprint).toBe(fingerprint(played))
  })

  it('says who took which decision', () => {
    expect(file.decisions).toEqual([
      { id: 'gate', option: 'shut', by: 'recorded', date: '2030-01-20' },
      { id: 'door', option: 'open', by: 'chosen', date: '2030-01-21' },
      { id: 'well', option: null, by: 'closed', date: '2030-01-22' },
    ])
  })

  it('lists opening levels where they are not the indicator’s own', () => {
    expect(file.data.levels).toEqual({ 'actors.cheer': { birch: 4 }, 'actors.silence': { birch: 2 } })
  })

  it('outlines what happened', () => {
    const { events, firings, changes, missing, world } = file.ledger
    expect(events.lines.map(({ id, date }) => [id, date])).toEqual([
      ['feast', '2030-01-11'],
      ['clock/2030-01', '2030-01-31'],
    ])
    expect(Object.keys(firings.rules)).toEqual(['cheers'])
    expect(Object.keys(changes.days)).toEqual(['2030-01-11'])
    expect(Object.keys(changes.paths)).toEqual(['actors.alder.cheer'])
    expect(missing.ids).toEqual(['later'])
    expect(world.ends).toEqual({ 'actors.alder.cheer': 1.5 })
  })

  it('plays to the scenario’s end, with no lens and nothing set, where nothing is said', () => {
    expect(runFile(run(plainInput()), { packages: {} }).input).toEqual({
      scenario: 'plain',
      seed: 1,
      until: '2030-04-20',
      lens: null,
      choices: {},
      parameters: {},
      settings: {},
    })
  })

  // Frozen: run files that people keep hold these. A change asks for another format, or for a changeset that says what of
  // the model changed.
  it('has frozen hashes', () => {
    const { rulebook, data, scenario, ledger } = file
    expect({
      rulebook: rulebook.hash,
      data: data.hash,
      scenario: scenario.hash,
      ledger: Object.fromEntries(Object.entries(ledger).map(([part, { hash }]) => [part, hash.slice(0, 8)])),
    }).toMatchInlineSnapshot(`
      {
        "data": "8e47db80e60a775294f8ad08b943bd2399e57a436cccb1db2147d34a7f8822fb",
        "ledger": {
          "changes": "d8cad75a",
          "decisions": "1b10d26f",
          "events": "b5d0152e",
          "firings": "e177445e",
          "missing": "c58cf9be",
          "world": "b6e953d8",
        },
        "rulebook": "565fae015e1c1501f1254eb42eb7838e8e36798a6347191fab6ae344be5cdfc7",
        "scenario": "1fdfb48695cadff812b820fd74a0b0c8f2392f39478d39117d62db2a2b4cf557",
      }
    `)
  })

  it('is not made of a run that waits', () => {
    const waiting = run({ ...input, ask: 'everyone' })
    expect(() => runFile(waiting, { packages: {} })).toThrow(
      expect.objectContaining({
        code: 'record/unfinished',
        message: 'The run waits for decision "gate", so it has no end that a file could hold.',
      }),
    )
  })

  it('is not made of nonsense, nor without versions', () => {
    const refused =
      (given: unknown, origin: unknown = { packages: {} }) =>
      () =>
        runFile(given as never, origin as never)
    for (const nonsense of [null, 7, 'run', [], {}, { ...played, input: null }, { ...played, events: {} }])
      expect(refused(nonsense)).toThrow(expect.objectContaining({ code: 'record/not-usable' }))
    for (const origin of [null, 7, {}, { packages: [] }])
      expect(refused(played, origin)).toThrow(expect.objectContaining({ code: 'record/not-usable' }))
    expect(refused(played, { packages: { a: 1 } })).toThrow(
      expect.objectContaining({ code: 'record/invalid', where: 'packages.a' }),
    )
  })
})
