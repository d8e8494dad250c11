import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelAt, parseWorld, type World } from '../../src/index.js'
import { type Villages, villages } from '../villages/village.js'
import { type Harbours, harbours } from './harbours.js'
import { modelWorld } from './model-world.js'

const actors = ['amber', 'birch', 'cove']
const worlds = fc.sample(modelWorld(harbours, { actors }), 300)

const shareOf = <Value>(values: readonly Value[], has: (value: Value) => boolean): number =>
  values.filter(has).length / values.length

describe('worlds of a model', () => {
  it('are read back by the model that they were made from', () => {
    for (const model of [villages, harbours] as const)
      fc.assert(
        fc.property(modelWorld(model as Harbours, { actors, date: '2031-02-03' }), (world) => {
          expect(parseWorld(model as Harbours, JSON.parse(JSON.stringify(world)))).toEqual(world)
          expect(world.date).toBe('2031-02-03')
        }),
      )
  })

  it('have levels in every fifth of their ranges, and some that are not known', () => {
    const trades = worlds.flatMap((world) => actors.map((id) => levelAt(world as never, `actors.${id}.trade`)))
    for (let fifth = 0; fifth < 5; fifth++)
      expect(
        shareOf(trades, (one) => typeof one === 'number' && one >= fifth * 200 && one <= fifth * 200 + 200),
      ).toBeGreaterThan(0.1)
    expect(shareOf(trades, (one) => one === null)).toBeGreaterThan(0.05)
    expect(shareOf(trades, (one) => one === null)).toBeLessThan(0.2)
  })

  it('have about half of the ties, or as many as are asked for', () => {
    const count = ({ ties }: World<Harbours>): number => Object.values(ties).flatMap((to) => Object.keys(to)).length
    const all = worlds.reduce((sum, world) => sum + count(world), 0)
    expect(all / worlds.length).toBeGreaterThan(2)
    expect(all / worlds.length).toBeLessThan(4)
    for (const [ties, least] of [
      [0, 0],
      [1, 6],
    ] as const)
      expect(fc.sample(modelWorld(harbours, { actors, ties }), 20).map(count)).toEqual(Array(20).fill(least))
  })

  it('have measures and demands in force, one of a kind between the same two', () => {
    expect(shareOf(worlds, ({ measures }) => Object.keys(measures).length > 0)).toBeGreaterThan(0.4)
    expect(shareOf(worlds, ({ demands }) => Object.keys(demands).length > 1)).toBeGreaterThan(0.2)
    const issues = worlds.flatMap(({ demands }) => Object.values(demands).map(({ issue }) => issue))
    expect(new Set(issues)).toEqual(new Set(['dues', 'depth']))
    for (const { measures } of fc.sample(modelWorld(villages as Villages, { actors, inForce: 9 }), 100)) {
      const between = Object.values(measures).map(({ kind, actor, target }) =>
        [kind, ...(kind === 'bridge' ? [actor, target].sort() : [actor, target])].join(),
      )
      expect(new Set(between).size).toBe(between.length)
    }
    expect(fc.sample(modelWorld(harbours, { actors, inForce: 0 }), 50).map(({ measures }) => measures)).toEqual(
      Array(50).fill({}),
    )
  })

  it('leave out the indicators that do not apply to a kind', () => {
    const setting = { actors: { cove: 'harbour', hulk: 'wreck' }, applies: (kind: string) => kind === 'harbour' }
    for (const world of fc.sample(modelWorld(harbours, setting), 20)) {
      expect(world.actors.hulk).toEqual({ kind: 'wreck' })
      expect(Object.keys(world.actors.cove ?? {})).toEqual(expect.arrayContaining(['depth', 'kind', 'pride', 'trade']))
    }
  })

  it('shrink to the opening levels, without ties, measures and demands', () => {
    const { counterexample } = fc.check(fc.property(modelWorld(harbours, { actors: ['cove'] }), () => false))
    expect(counterexample).toEqual([
      {
        date: '2030-01-01',
        actors: { cove: { kind: 'actor', trade: 500, pride: 0, depth: null } },
        ties: {},
        measures: {},
        demands: {},
      },
    ])
  })

  it('are refused without actors, with ids that no path can hold, and with parts that are none', () => {
    for (const setting of [
      { actors: [] },
      { actors: ['a.b'] },
      { actors: null as never },
      { actors, ties: 2 },
      { actors, unknown: Number.NaN },
    ])
      expect(() => modelWorld(harbours, setting)).toThrowError(
        expect.objectContaining({ code: 'testing/invalid-setting' }),
      )
  })
})
