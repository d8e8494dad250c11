import { describe, expect, it } from 'vitest'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { PolicyError } from '../errors.js'
import { atLeast, chance } from '../rules/condition.js'
import type { Decision, Strategy } from '../rules/decision.js'
import { knob } from '../rules/knob.js'
import { type Rule, rule } from '../rules/rule.js'
import { series } from '../views/series.js'
import { idsOf } from '../world/id.js'
import { tieIds } from '../world/world.js'
import { barePlayer, runBare } from './bare.js'
import type { RunInput } from './input.js'
import { run } from './run.js'

const basis = ['tale']
const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const changes = ['actors.cheer', 'ties.trust'] as const

const rules: readonly Rule[] = [
  rule(
    villages,
    'a',
    { on: ['feast.held', 'month.closed'], basis, changes, emits: { 'story.told': 0 }, knobs: { warmth } },
    {
      over: (_, world) => idsOf(world.actors),
      when: [chance('joins', 0.6)],
      then: ({ binding, draw, knob: own }, fx) => [
        fx.actor(binding, 'cheer', own.warmth * (draw('size') - 0.2) * 7),
        fx.emit('story.told', { actor: binding, target: null, words: 3, inDays: Math.floor(3 * draw('day')) }),
      ],
    },
  ),
  rule(
    villages,
    'b',
    { on: ['feast.held', 'story.told', 'month.closed'], basis, changes },
    {
      over: (_, world) => tieIds(world),
      when: [atLeast('glad', ({ level }) => level('alder', 'cheer'), -15)],
      then: ({ binding, level, draw }, fx) => {
        const [from, to] = binding.split('>') as [string, string]
        return [fx.tie(from, to, 'trust', level(from, 'cheer') / 9 + draw('more')), fx.actor(to, 'cheer', 0.1)]
      },
    },
  ),
]

const option = (id: string): Decision<Villages>['options'][number] => ({
  id,
  title: id,
  standing: 'reported',
  events: ({ date }) => [
    { type: 'feast.held', actor: 'birch', target: 'cedar', guests: Number(date.slice(8)), records: [`told-${id}`] },
  ],
})
const decision = (id: string, date: string, rest: Partial<Decision<Villages>> = {}): Decision<Villages> => ({
  id,
  actor: 'birch',
  date,
  recorded: null,
  options: [option('yes'), option('no')],
  ...rest,
})
const even: Strategy<Villages> = ({ decision }) => decision.options.map(({ id }) => ({ option: id, weight: 1 }))

const input = plainInput({
  rules,
  strategy: even,
  opening: [recorded('old', 'bridge.opened', '2029-05-01', { width: 0.5 })],
  schedule: [
    recorded('feast', 'feast.held', '2030-01-15', { guests: 5 }),
    recorded('toll', 'toll.imposed', '2030-02-10', { rate: 0.8, issue: 'wood' }),
    recorded('lift', 'toll.lifted', '2030-03-10', { needs: ['told-yes'] }),
    recorded('never', 'feast.held', '2030-03-11', { guests: 1, needs: ['nothing'] }),
  ],
  decisions: [
    decision('recorded', '2030-01-20', { recorded: 'no' }),
    decision('model', '2030-02-20'),
    decision('tempered', '2030-02-20', { luck: 'temper' }),
    decision('chosen', '2030-03-01'),
    decision('closed', '2030-03-02', { when: [atLeast('never', () => 0, 1)] }),
  ],
  choices: { chosen: 'yes' },
})
const watch = ['actors.alder.cheer', 'ties.alder.birch.trust', 'actors.alder.silence', 'actors.nobody.cheer']

describe('a bare run', () => {
  const both = () => ({ traced: run(input), bare: runBare({ ...input, watch }) })

  it('ends in the world of the traced one, which is written and not the scenario’s', () => {
    const { traced, bare } = both()
    expect(bare.world).toEqual(traced.world)
    expect(bare.world.actors).not.toEqual(plainWorld.actors)
    expect([bare.world.date, bare.endedOn]).toEqual(['2030-04-20', '2030-04-20'])
    expect(input.scenario.world).toEqual(plainWorld)
  })

  it('decides as the traced one', () => {
    const { traced, bare } = both()
    expect(bare.decisions).toEqual(traced.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })))
    expect(new Set(bare.decisions.map(({ by }) => by))).toEqual(new Set(['recorded', 'model', 'chosen', 'closed']))
  })

  it('says what happened and what did not', () => {
    const { traced, bare } = both()
    expect([...bare.happened].sort()).toEqual(traced.savedPoint().happened)
    expect(bare.missing).toEqual(traced.missing.map(({ id }) => id))
    expect(bare.missing).toContain('never')
  })

  it('notes the watched levels on the dates of a series; null where one is not known', () => {
    const { traced, bare } = both()
    const { dates } = barePlayer(input)
    expect(dates).toEqual(['2030-01-10', '2030-01-31', '2030-02-28', '2030-03-31', '2030-04-20'])
    for (const path of watch) {
      expect(series(traced, path).map(([date]) => date)).toEqual(dates)
      expect(bare.series[path]).toEqual(series(traced, path).map(([, level]) => level))
    }
    expect(bare.series['actors.alder.silence']).toEqual([null, null, null, null, null])
    expect(bare.series['actors.nobody.cheer']).toEqual([null, null, null, null, null])
    expect(Object.keys(bare.series)).toEqual(watch)
    expect(runBare(input).series).toEqual({})
  })

  it('ends where it is told to, on a last day that is a month’s or not', () => {
    for (const until of ['2030-01-10', '2030-02-28', '2030-03-05']) {
      const [one, other] = [run({ ...input, until }), runBare({ ...input, until, watch })]
      expect([other.world, other.endedOn]).toEqual([one.world, until])
      expect(other.series[watch[0] as string]).toEqual(series(one, watch[0] as string).map(([, level]) => level))
    }
  })

  it('asks nobody and freezes nothing, whatever a caller without types hands over', () => {
    const asking = { ...input, ask: 'everyone', freeze: true } as RunInput<Villages>
    const writes = rule(
      villages,
      'writes',
      { on: 'feast.held', basis },
      {
        then: ({ world }) => {
          ;(world.actors.alder as { cheer: number }).cheer = 1
          return []
        },
      },
    )
    expect(runBare(asking).decisions).toEqual(runBare(input).decisions)
    const frozen = { ...plainInput({ rules: [writes], schedule: input.scenario.schedule.slice(0, 1) }), freeze: true }
    expect(runBare(frozen as RunInput<Villages>).world.actors.alder?.cheer).toBe(1)
  })

  it('asks the strategy only where the model decides', () => {
    const asked: string[] = []
    const strategy: Strategy<Villages> = (question, world) => {
      asked.push(question.decision.id)
      return even(question, world)
    }
    runBare({ ...input, strategy })
    expect(asked).toEqual(['model', 'tempered'])
    run({ ...input, strategy })
    expect(asked.slice(2)).toEqual(['recorded', 'model', 'tempered', 'chosen'])
  })
})

describe('a player', () => {
  const ready = () => barePlayer({ ...input, watch })

  it('plays each seed as a run of its own, whatever it has played before', () => {
    const player = ready()
    for (const seed of [3, 4, 3]) expect(player.play(seed).world).toEqual(run({ ...input, seed }).world)
    expect(player.play(3).world).not.toBe(player.play(3).world)
  })

  it('plays with other settings, choices and parameters, and afterwards with its own again', () => {
    const player = ready()
    const own = player.play(5)
    const settings = { warmth: 1 }
    const choices = { model: 'no' }
    expect(player.play(5, { settings }).world).toEqual(run({ ...input, seed: 5, settings }).world)
    expect(player.play(5, { settings }).world).not.toEqual(own.world)
    expect(player.play(5, { choices }).decisions[1]).toMatchObject({ id: 'model', option: 'no', by: 'chosen' })
    expect(player.play(5)).toEqual(own)
  })

  it('keeps to the settings and the world that it was made with', () => {
    const settings = { warmth: 0.2 }
    const world = structuredClone(plainWorld)
    const made = barePlayer({ ...input, settings, scenario: { ...input.scenario, world } })
    const before = made.play(1)
    settings.warmth = 0.9
    ;(world.actors.alder as { cheer: number }).cheer = 9
    expect(made.play(1)).toEqual(before)
  })

  it('refuses what differs where it does not fit, as a run does', () => {
    const player = ready()
    const refused = (over: Parameters<typeof player.play>[1]): unknown => codeOf(() => player.play(1, over))
    expect(refused({ settings: { cold: 1 } })).toBe('knob/unknown')
    expect(refused({ settings: { warmth: 2 } })).toBe('knob/out-of-range')
    expect(refused({ choices: { model: 'perhaps' } })).toBe('decision/unknown-option')
    expect(refused({ parameters: { luck: 1 } })).toBe('parameter/unknown')
    expect(codeOf(() => player.play(-1))).toBe('run/invalid')
    expect(refused({ choices: null } as never)).toBe('input/invalid')
    expect(codeOf(() => barePlayer({ ...input, until: '2031-01-01' }))).toBe('run/invalid')
    expect(codeOf(() => barePlayer({ ...input, settings: { warmth: 2 } }))).toBe('knob/out-of-range')
  })
})

describe('where a rule is at fault', () => {
  const told = (play: () => unknown): unknown => {
    try {
      return play()
    } catch (error) {
      return (error as Error).message
    }
  }

  it('a bare run says of two conflicts the one that the traced run says', () => {
    const sets = (id: string, lamps: number): Rule =>
      rule(
        villages,
        id,
        { on: 'feast.held', basis, changes: ['actors.lamps'] },
        { then: (_, fx) => ['cedar', 'alder'].map((village) => fx.actor(village, 'lamps', lamps)) },
      )
    const conflicting = plainInput({ rules: [sets('a', 1), sets('b', 2)], schedule: [...input.scenario.schedule] })
    expect(told(() => runBare(conflicting))).toBe('Rules a, b set actors.alder.lamps to different values in one wave.')
    expect(told(() => runBare(conflicting))).toBe(told(() => run(conflicting)))
  })

  it('a bare run tells a runaway chain in full', () => {
    const runs = rule(
      villages,
      'runs',
      { on: ['feast.held', 'story.told'], basis, emits: { 'story.told': 0 } },
      { then: (_, fx) => [fx.emit('story.told', { actor: null, target: null, words: 1 })] },
    )
    const runaway = plainInput({ rules: [runs], schedule: [...input.scenario.schedule] })
    expect(told(() => runBare(runaway))).toMatch(/^Consequences ran away .*feast → feast.held → runs → story.told/)
    expect(told(() => runBare(runaway))).toBe(told(() => run(runaway)))
  })

  it('an error of the rule’s own is told as a run tells it, even if it comes only once', () => {
    let count = 0
    const throws = rule(
      villages,
      'throws',
      { on: 'feast.held', basis },
      {
        then: () => {
          if (count++ === 0) throw new RangeError('once')
          return []
        },
      },
    )
    const once = plainInput({ rules: [throws], schedule: [...input.scenario.schedule] })
    expect(() => runBare(once)).toThrow(/once/)
    count = 0
    expect(codeOf(() => runBare(once))).toBe('input/invalid')
    count = 0
    expect(codeOf(() => run(once))).toBe('input/invalid')
  })
})

function codeOf(play: () => unknown): unknown {
  try {
    play()
  } catch (error) {
    return error instanceof PolicyError ? error.code : error
  }
  return null
}
