import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { knob, rule } from '../index.js'
import { ensemble } from './ensemble.js'
import { pairing } from './pairing.js'

const basis = ['tale']
const zeal = knob({ id: 'zeal', value: 2, range: [1, 3], unit: 'points', basis: 'tale', grade: 'judgement' })
// The weather has a hand in both branches; the toll only in one, and with luck of its own.
const weather = rule(
  villages,
  'weather',
  { on: 'month.closed', basis, changes: ['actors.cheer'] },
  {
    then: ({ draw }, fx) => [fx.actor('birch', 'cheer', 4 * draw('sun') - 2)],
  },
)
const soured = rule(
  villages,
  'soured',
  { on: 'toll.demanded', basis, changes: ['actors.cheer'], knobs: { zeal } },
  {
    then: ({ draw, knob }, fx) => [fx.actor('birch', 'cheer', knob.zeal * (0.5 - draw('temper')))],
  },
)
const levy = {
  id: 'levy',
  actor: 'alder',
  date: '2030-02-10',
  recorded: null,
  options: [
    { id: 'none', standing: 'hypothetical', events: () => [] },
    {
      id: 'toll',
      standing: 'hypothetical',
      events: () => [{ type: 'toll.demanded', actor: 'alder', target: 'birch', rate: 0.2, issue: 'wood' }],
    },
  ],
} as const
const input = plainInput({
  rules: [weather, soured],
  schedule: [recorded('feast', 'feast.held', '2030-02-03', { guests: 9 })],
  decisions: [levy] as never,
})
const without = { ...input, choices: { levy: 'none' } }
const withToll = { ...input, choices: { levy: 'toll' } }
const cheer = 'actors.birch.cheer'
const watch = [cheer, 'actors.birch.silence']

describe('a pairing', () => {
  const { paths, runs, seeds } = pairing(without, withToll, { watch, runs: 300 })
  const ofCheer = paths[cheer] ?? []

  it('plays both sides with the same seeds', () => {
    expect([runs, seeds]).toEqual([300, [[1, 300]]])
  })

  it('shows nothing before the branches part', () => {
    expect(ofCheer[1]).toMatchObject({ date: '2030-01-31', low: 0, median: 0, high: 0, variance: 0, gain: null })
    expect(ofCheer[1]?.independentVariance).toBeGreaterThan(1)
    expect([ofCheer[1]?.rises, ofCheer[1]?.falls]).toEqual([
      { runs: 0, share: 0 },
      { runs: 0, share: 0 },
    ])
  })

  it('shows the difference without the luck that both share', () => {
    const last = ofCheer.at(-1)
    expect(last?.most).toBeLessThanOrEqual(1)
    expect(last?.least).toBeGreaterThanOrEqual(-1)
    expect(last?.median).toBeGreaterThan(-0.2)
    expect(last?.median).toBeLessThan(0.2)
    expect((last?.rises.runs ?? 0) + (last?.falls.runs ?? 0)).toBe(300)
    expect(last?.rises.share).toBe((last?.rises.runs ?? 0) / 300)
    expect(last?.falls.share).toBeGreaterThan(0.4)
  })

  it('says what independent luck would cost: the sum of both variances', () => {
    const variance = (side: typeof input): number =>
      (ensemble(side, { watch, runs: 300 }).paths[cheer]?.at(-1)?.deviation ?? 0) ** 2
    const last = ofCheer.at(-1)
    expect(last?.independentVariance).toBeCloseTo(variance(without) + variance(withToll), 9)
    expect(last?.variance).toBeCloseTo((last?.deviation ?? 0) ** 2, 12)
    expect(last?.gain).toBeCloseTo((last?.independentVariance ?? 0) / (last?.variance ?? 1), 9)
    expect(last?.gain).toBeGreaterThan(10)
  })

  it('says which way a difference goes: from a to b', () => {
    const sure = {
      ...soured,
      then: (_: unknown, fx: never) => [(fx as { actor: (...all: unknown[]) => never }).actor('birch', 'cheer', -3)],
    }
    const [left, right] = [without, withToll].map((side) => ({
      ...side,
      rulebook: { ...plainInput({ rules: [sure as never] }).rulebook },
    }))
    const last = pairing(left as typeof input, right as typeof input, { watch, runs: 5 }).paths[cheer]?.at(-1)
    expect(last).toMatchObject({
      median: -3,
      rises: { runs: 0 },
      falls: { runs: 5, share: 1 },
      variance: 0,
      independentVariance: 0,
      gain: null,
    })
  })

  it('leaves unknown what one of the sides does not know', () => {
    expect(paths['actors.birch.silence']?.[0]).toMatchObject({
      known: 0,
      median: null,
      variance: null,
      independentVariance: null,
      gain: null,
      rises: { runs: 0, share: 0 },
    })
  })

  it('turns the knobs of both sides alike', () => {
    const same = pairing(withToll, withToll, { watch, runs: 40, vary: 'knobs', from: 3, quantiles: [0, 1] })
    expect(same.seeds).toEqual([[3, 42]])
    expect(same.paths[cheer]?.at(-1)).toMatchObject({ levels: [0, 0], variance: 0 })
    const wide = pairing(without, withToll, { watch, runs: 200, vary: 'knobs' }).paths[cheer]?.at(-1)
    expect(wide?.most).toBeGreaterThan(1)
    expect(wide?.most).toBeLessThanOrEqual(1.5)
  })

  it('refuses sides with different days, and what an ensemble refuses', () => {
    const fault = (where: string): unknown => expect.objectContaining({ code: 'ensemble/invalid', where })
    expect(() => pairing(without, { ...withToll, until: '2030-03-31' }, { watch, runs: 1 })).toThrow(fault('b'))
    expect(() => pairing(without, withToll, { watch, runs: 0 })).toThrow(fault('runs'))
    expect(() => pairing(without, withToll, { watch, runs: 1, quantiles: [2] })).toThrow(fault('quantiles'))
    expect(() => pairing(without, withToll, { watch: ['x'], runs: 1 })).toThrow(fault('watch[0]'))
    expect(() => pairing(without, withToll, null as never)).toThrow(fault('options'))
  })
})
