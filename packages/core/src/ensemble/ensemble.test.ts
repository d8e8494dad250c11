import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { chance, knob, rule, run, series } from '../index.js'
import { bandsOf } from './bands.js'
import { ensemble, ensembleOf } from './ensemble.js'
import type { EnsembleOptions } from './options.js'
import { merged, type Tallies } from './tallies.js'

const basis = ['tale']
const zeal = knob({ id: 'zeal', value: 2, range: [1, 5], unit: 'points', basis: 'tale', grade: 'judgement' })
const cheers = rule(
  villages,
  'cheers',
  { on: 'feast.held', basis, changes: ['actors.cheer'], emits: { 'story.told': 0 }, knobs: { zeal } },
  {
    when: [chance('the weather holds', 0.25)],
    then: ({ knob, draw }, fx) => [
      fx.actor('birch', 'cheer', knob.zeal + draw('how merry')),
      fx.emit('story.told', { actor: 'birch', target: null, words: 5 }),
    ],
  },
)
const tells = {
  id: 'tells',
  actor: 'alder',
  date: '2030-03-01',
  recorded: null,
  options: ['boast', 'hush'].map((id) => ({ id, standing: 'hypothetical', events: () => [] })),
} as const
const never = { ...tells, id: 'asks', when: [chance('never', 0)] } as const
const input = plainInput({
  rules: [cheers],
  schedule: [
    recorded('feast', 'feast.held', '2030-02-03', { guests: 9 }),
    recorded('echo', 'story.told', '2030-04-01', {
      words: 1,
      target: null,
      when: [chance('they listen', 0.5)],
    } as never),
  ],
  decisions: [tells, never] as never,
  strategy: ({ decision }) => decision.options.map(({ id }) => ({ option: id, weight: id === 'boast' ? 3 : 1 })),
})
const cheer = 'actors.birch.cheer'
const watch = [cheer, 'actors.alder.silence']

describe('an ensemble', () => {
  const bands = ensemble(input, { watch, runs: 400, events: ['story.told:birch>', 'lantern.lit'] })

  it('has a band for each path and date: the opening, each close of a month, the last day', () => {
    expect(Object.keys(bands.paths)).toEqual(watch)
    expect(bands.paths[cheer]?.map(({ date }) => date)).toEqual([
      '2030-01-10',
      '2030-01-31',
      '2030-02-28',
      '2030-03-31',
      '2030-04-20',
    ])
    expect([bands.scenario, bands.runs, bands.seeds]).toEqual(['plain', 400, [[1, 400]]])
  })

  it('spreads where luck has a hand, and nowhere else', () => {
    const [before, , after] = bands.paths[cheer] ?? []
    expect([before?.low, before?.high, before?.deviation, before?.known]).toEqual([0, 0, 0, 400])
    expect([after?.low, after?.median, after?.least]).toEqual([0, 0, 0])
    expect(after?.levels).toHaveLength(5)
    expect(after?.levels[4]).toBe(after?.high)
    expect(after?.high).toBeGreaterThan(2)
    expect(after?.most).toBeLessThan(3)
    expect(after?.mean).toBeGreaterThan(0.4)
    expect(after?.mean).toBeLessThan(0.9)
  })

  it('without luck is the series of any of its runs', () => {
    const sure = rule(
      villages,
      'sure',
      { on: 'month.closed', basis, changes: ['actors.cheer'] },
      { then: (_, fx) => [fx.actor('birch', 'cheer', 0.1)] },
    )
    const plain = plainInput({ rules: [sure] })
    const expected = series(run(plain), cheer).map(([date, level]) => [date, level, level, level, level, 0])
    const { paths } = ensemble(plain, { watch, runs: 30 })
    expect(
      paths[cheer]?.map(({ date, low, median, high, mean, deviation }) => [date, low, median, high, mean, deviation]),
    ).toEqual(expected)
  })

  it('leaves unknown what is not known', () => {
    expect(bands.paths['actors.alder.silence']?.[0]).toEqual({
      date: '2030-01-10',
      low: null,
      median: null,
      high: null,
      levels: [null, null, null, null, null],
      least: null,
      most: null,
      known: 0,
      mean: null,
      deviation: null,
      within: 0,
    })
  })

  it('says how decisions went, of the runs in which they were open', () => {
    const [asks, told] = bands.decisions
    expect(asks).toEqual({ decision: 'asks', open: { runs: 0, share: 0 }, byModel: { runs: 0, share: 0 }, options: [] })
    expect([told?.decision, told?.open, told?.byModel]).toEqual([
      'tells',
      { runs: 400, share: 1 },
      { runs: 400, share: 1 },
    ])
    const [boast, hush] = told?.options ?? []
    expect([boast?.option, hush?.option, (boast?.runs ?? 0) + (hush?.runs ?? 0)]).toEqual(['boast', 'hush', 400])
    expect(boast?.share).toBeGreaterThan(0.68)
    expect(boast?.share).toBeLessThan(0.82)
  })

  it('says how often events happened, and how often recorded ones did not', () => {
    const [told, lit] = bands.events
    expect(told?.id).toBe('story.told:birch>')
    expect(told?.share).toBeGreaterThan(0.18)
    expect(told?.share).toBeLessThan(0.32)
    expect(told?.runs).toBe((told?.share ?? 0) * 400)
    expect(lit).toEqual({ id: 'lantern.lit', runs: 0, share: 0 })
    expect(bands.missing.map(({ id }) => id)).toEqual(['echo'])
    expect(bands.missing[0]?.share).toBeGreaterThan(0.4)
    expect(bands.missing[0]?.share).toBeLessThan(0.6)
  })

  it('counts by whom a decision was taken', () => {
    const { decisions } = ensemble({ ...input, choices: { tells: 'hush' } }, { watch, runs: 10 })
    expect(decisions[1]).toEqual({
      decision: 'tells',
      open: { runs: 10, share: 1 },
      byModel: { runs: 0, share: 0 },
      options: [{ option: 'hush', runs: 10, share: 1 }],
    })
  })

  it('takes the quantiles asked for', () => {
    const { quantiles, paths } = ensemble(input, { watch, runs: 50, quantiles: [0, 1] })
    const last = paths[cheer]?.at(-1)
    expect(quantiles).toEqual([0, 1])
    expect(last?.levels).toEqual([last?.least, last?.most])
    expect([last?.low, last?.high]).toEqual([last?.least, last?.most])
  })

  it('grows by steps, with the seeds that come next', () => {
    const opened = ensembleOf(input, { watch, from: 7 })
    expect([opened.runs, opened.tallies().seeds]).toEqual([0, []])
    opened.add(3)
    opened.add(2)
    expect([opened.runs, opened.tallies().seeds]).toEqual([5, [[7, 11]]])
    const whole = ensembleOf(input, { watch, from: 7 })
    whole.add(5)
    expect(opened.tallies()).toEqual(whole.tallies())
  })
})

describe('knobs in an ensemble', () => {
  const high = (options: Partial<EnsembleOptions>, settings = {}): number =>
    ensemble({ ...input, settings }, { watch, runs: 200, ...options }).paths[cheer]?.at(-1)?.most as number

  it('stand still where only luck varies', () => {
    expect(high({})).toBeLessThan(3)
    expect(high({ vary: 'luck' })).toBe(high({}))
  })

  it('run over their whole ranges, or over a part', () => {
    expect(high({ vary: 'knobs' })).toBeGreaterThan(4)
    expect(high({ vary: { zeal: [1, 1.5] } })).toBeLessThan(2.5)
  })

  it('stay where the input sets them', () => {
    expect(high({ vary: 'knobs' }, { zeal: 1 })).toBeLessThan(2)
  })
})

describe('parts of an ensemble', () => {
  const part = (from: number, runs: number, options: Partial<EnsembleOptions> = {}, own = input): Tallies => {
    const opened = ensembleOf(own, { watch, events: ['story.told'], from, ...options })
    opened.add(runs)
    return opened.tallies()
  }

  it('put together are the whole, in any order and through JSON', () => {
    const parts = [part(21, 10), part(1, 15), part(16, 5)]
    const whole = part(1, 30)
    expect(merged(parts)).toEqual(whole)
    expect(merged(JSON.parse(JSON.stringify(parts)))).toEqual(whole)
    expect(bandsOf(merged(parts))).toEqual(bandsOf(whole))
  })

  it('cannot share a seed', () => {
    expect(() => merged([part(1, 5), part(5, 5)])).toThrow(expect.objectContaining({ code: 'ensemble/overlap' }))
  })

  it('cannot be of two ensembles', () => {
    const other = plainInput({ ...input, end: '2030-03-20' })
    for (const [unlike, what] of [
      [part(9, 2, { resolution: 32 }), 'resolution'],
      [part(9, 2, { watch: [cheer] }), 'watch'],
      [part(9, 2, { events: [] }), 'asked'],
      [part(9, 2, {}, other), 'dates'],
      [{ ...part(9, 2), scenario: 'another' }, 'scenario'],
    ] as const)
      expect(() => merged([part(1, 2), unlike])).toThrow(
        expect.objectContaining({ code: 'ensemble/unlike', facts: { what } }),
      )
  })

  it('are refused where they are none, with the place', () => {
    const good = part(1, 2)
    const tally = good.paths[cheer]?.[0]
    const faulty = (paths: unknown): unknown => ({ ...good, paths })
    for (const [given, where] of [
      [undefined, 'parts'],
      [[], 'parts'],
      [[good, null], 'parts[1]'],
      [[{ ...good, seeds: [[3, 1]] }], 'parts[0].seeds.0'],
      [[faulty({ x: [] })], 'parts[0]'],
      [[faulty({ x: good.dates.map(() => ({ ...tally, counts: [] })) })], 'parts[0].paths.x.0'],
      [[faulty({ x: good.dates.map(() => ({ ...tally, least: null })) })], 'parts[0].paths.x.0'],
      [
        [faulty({ x: good.dates.map(() => ({ ...tally, values: [2, 1], counts: [1, 1] })) })],
        'parts[0].paths.x.0.values',
      ],
    ] as const)
      expect(() => merged(given as never)).toThrow(expect.objectContaining({ code: 'ensemble/invalid', where }))
  })

  it('without a run have no bands', () => {
    expect(() => ensembleOf(input, { watch }).bands()).toThrow(
      expect.objectContaining({ code: 'ensemble/invalid', where: 'runs' }),
    )
    expect(() => bandsOf(null as never)).toThrow(
      expect.objectContaining({ code: 'ensemble/invalid', where: 'tallies' }),
    )
  })
})

describe('options that are wrong', () => {
  it('are refused with their place', () => {
    for (const [options, where] of [
      [null, 'options'],
      [{}, 'watch'],
      [{ watch: [cheer, cheer] }, 'watch'],
      [{ watch: [7] }, 'watch'],
      [{ watch: [cheer, 'actors.birch.chear'] }, 'watch[1]'],
      [{ watch: ['constructor'] }, 'watch[0]'],
      [{ watch, events: ['lantern.lost'] }, 'events[0]'],
      [{ watch, events: ['story.told', 'toString:a>b'] }, 'events[1]'],
      [{ watch, events: 'story.told' }, 'events'],
      [{ watch, from: -1 }, 'from'],
      [{ watch, from: 0.5 }, 'from'],
      [{ watch, resolution: 15 }, 'resolution'],
      [{ watch, vary: 'zeal' }, 'vary'],
      [{ watch, vary: { zest: [0, 1] } }, 'vary.zest'],
      [{ watch, vary: { zeal: [0, 3] } }, 'vary.zeal'],
      [{ watch, vary: { zeal: [3, 2] } }, 'vary.zeal'],
      [{ watch, vary: { zeal: [3, 6] } }, 'vary.zeal'],
      [{ watch, vary: { zeal: 3 } }, 'vary.zeal'],
    ] as const)
      expect(() => ensembleOf(input, options as never)).toThrow(
        expect.objectContaining({ code: 'ensemble/invalid', where }),
      )
  })

  it('are numbers of runs that are none', () => {
    for (const runs of [0, -1, 1.5, Number.NaN, Infinity, '3', 1_000_001])
      expect(() => ensemble(input, { watch, runs: runs as number })).toThrow(
        expect.objectContaining({ code: 'ensemble/invalid', where: 'runs' }),
      )
  })

  it('are more runs than there are seeds, to the last of which they may go', () => {
    const last = Number.MAX_SAFE_INTEGER
    expect(ensemble(input, { watch, runs: 2, from: last - 1 }).seeds).toEqual([[last - 1, last]])
    for (const from of [last, last - 1])
      expect(() => ensemble(input, { watch, runs: 3, from })).toThrow(
        expect.objectContaining({ code: 'ensemble/invalid', where: 'runs' }),
      )
  })

  it('are quantiles that are no shares, ascending', () => {
    for (const quantiles of [[], [0.5, 0.5], [0.6, 0.5], [-0.1], [1.1], [Number.NaN], 0.5])
      expect(() => ensemble(input, { watch, runs: 1, quantiles: quantiles as never })).toThrow(
        expect.objectContaining({ code: 'ensemble/invalid', where: 'quantiles' }),
      )
  })

  it('come after what is wrong with the input', () => {
    expect(() => ensembleOf({ ...input, choices: { tells: 'shout' } }, {} as never)).toThrow(
      expect.objectContaining({ code: 'decision/unknown-option' }),
    )
  })
})
