import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { Decision } from '../rules/decision.js'
import { knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { branch } from '../run/branch.js'
import { run } from '../run/run.js'
import type { Parameter } from '../run/scenario.js'
import { compare } from './compare.js'

const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const cheers = rule(
  villages,
  'cheers',
  {
    on: 'feast.held',
    basis: ['tale'],
    changes: ['actors.cheer', 'ties.trust'],
    emits: { 'story.told': 0 },
    knobs: { warmth },
  },
  {
    then: ({ event: { guests }, knob: { warmth } }, fx) => [
      fx.actor('alder', 'cheer', guests * warmth),
      fx.tie('birch', 'alder', 'trust', guests),
      fx.emit('story.told', { actor: 'alder', target: null, words: guests }),
    ],
  },
)
const choice = (id: string, date: string): Decision<Villages> => ({
  id,
  actor: 'alder',
  date,
  recorded: 'feast',
  options: [
    {
      id: 'feast',
      title: 't',
      standing: 'reported',
      events: ({ parameter }) => [{ type: 'feast.held', actor: 'alder', target: null, guests: parameter('guests') }],
    },
    { id: 'none', title: 't', standing: 'hypothetical', events: () => [] },
  ],
})
const guests: Parameter = {
  name: 'guests',
  unit: 'villagers',
  range: [0, 40],
  record: { value: 10, source: 'tale', locator: '' },
}
const parent = () =>
  run(
    plainInput({
      rules: [cheers],
      declares: [guests],
      decisions: [choice('first', '2030-02-01'), choice('second', '2030-03-01')],
    }),
  )

describe('two runs that are the same', () => {
  it('differ in nothing', () => {
    expect(compare(parent(), branch(parent(), {}))).toEqual({
      differences: [],
      departure: null,
      causes: [],
      onlyA: [],
      onlyB: [],
    })
  })

  it('differ in nothing for having chosen, or set, what was so anyway', () => {
    const same = branch(parent(), {
      choices: { first: 'feast' },
      parameters: { guests: 10 },
      settings: { warmth: 0.5 },
    })
    expect(compare(parent(), same)).toMatchObject({ differences: [], causes: [] })
  })
})

describe('a comparison', () => {
  const other = () => branch(parent(), { choices: { first: 'none' } })

  it('lists the numbers that differ, largest within their ranges first', () => {
    expect(compare(parent(), other()).differences).toEqual([
      { path: 'actors.alder.cheer', date: '2030-04-20', a: 10, b: 5, delta: -5 },
      { path: 'ties.birch.alder.trust', date: '2030-04-20', a: 20, b: 10, delta: -10 },
    ])
  })

  it('says where the two part, by which input, and what only one of them has', () => {
    const { departure, causes, onlyA, onlyB } = compare(parent(), other())
    expect(departure).toEqual({ date: '2030-02-01', event: 'decision/first/feast.held:alder>' })
    expect(causes).toEqual([{ kind: 'decision', id: 'first', a: 'feast', b: 'none' }])
    expect(onlyA.map(({ id }) => id)).toEqual([
      'decision/first/feast.held:alder>',
      'decision/first/feast.held:alder>/cheers/story.told:alder>',
    ])
    expect(onlyB).toEqual([])
  })

  it('counts from the first run to the second: turned round, signs and sides turn', () => {
    const { differences, departure, causes, onlyA, onlyB } = compare(other(), parent())
    expect(differences.map(({ a, b, delta }) => [a, b, delta])).toEqual([
      [5, 10, 5],
      [10, 20, 10],
    ])
    expect(departure).toEqual({ date: '2030-02-01', event: 'decision/first/feast.held:alder>' })
    expect(causes).toEqual([{ kind: 'decision', id: 'first', a: 'none', b: 'feast' }])
    expect([onlyA.length, onlyB.length]).toEqual([0, 2])
  })

  it('gives no difference where one of the two levels is not known', () => {
    const world = structuredClone(parent().input.scenario.world) as { actors: Record<string, Record<string, unknown>> }
    ;(world.actors.birch as Record<string, unknown>).cheer = null
    const blind = run({ ...parent().input, scenario: { ...parent().input.scenario, world: world as never } })
    const row = { path: 'actors.birch.cheer', date: '2030-04-20' }
    const known = parent().world.actors.birch?.cheer
    expect(compare(parent(), blind).differences).toEqual([{ ...row, a: known, b: null, delta: null }])
    expect(compare(blind, parent()).differences).toEqual([{ ...row, a: null, b: known, delta: null }])
  })

  it('orders differences of one size by path', () => {
    const level = (name: string, value: number): ReturnType<typeof parent> => {
      const world = structuredClone(parent().input.scenario.world) as {
        actors: Record<string, Record<string, unknown>>
      }
      for (const id of ['cedar', 'birch']) if (world.actors[id]) Object.assign(world.actors[id], { [name]: value })
      return run({ ...parent().input, scenario: { ...parent().input.scenario, world: world as never } })
    }
    expect(compare(level('cheer', 1), level('cheer', 3)).differences.map(({ path }) => path)).toEqual([
      'actors.birch.cheer',
      'actors.cedar.cheer',
    ])
  })

  it('names what somebody set, and not what the model then decided otherwise', () => {
    const set = branch(parent(), { parameters: { guests: 4 }, settings: { warmth: 1 } })
    expect(compare(parent(), set).causes).toEqual([
      { kind: 'parameter', id: 'guests', a: 10, b: 4 },
      { kind: 'knob', id: 'warmth', a: 0.5, b: 1 },
    ])
    expect(compare(parent(), set).departure).toMatchObject({ date: '2030-02-01' })
    const strategy = branch(parent(), { strategy: () => [] })
    expect(compare(parent(), strategy).causes).toEqual([])
    expect(compare(parent(), run({ ...parent().input, seed: 2 })).causes).toEqual([
      { kind: 'seed', id: 'seed', a: 1, b: 2 },
    ])
  })

  it('of runs that end on different days is made on their last common one', () => {
    const short = branch(other(), { until: '2030-02-15' })
    expect(compare(parent(), short).differences).toMatchObject([
      { path: 'actors.alder.cheer', date: '2030-02-15', a: 5, b: 0 },
      { path: 'ties.birch.alder.trust', date: '2030-02-15', a: 10, b: 0 },
    ])
  })

  it('does not mind in which order an event’s fields stand', () => {
    const [one, turned] = (
      [
        { rate: 0.2, issue: 'water' },
        { issue: 'water', rate: 0.2 },
      ] as const
    ).map((payload) => run(plainInput({ schedule: [recorded('t', 'toll.imposed', '2030-01-11', payload)] })))
    if (one && turned) expect(compare(one, turned).departure).toBeNull()
  })
})
