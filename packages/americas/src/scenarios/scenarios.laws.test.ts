import { levelAt, type Run } from '@lapolicy/core'
import {
  aRecordedEventHappensOnlyIfWhatItNeedsHappened,
  aRunSurvivesJson,
  branchEqualsParentUpToTheFork,
  branchThatChangesNothingEqualsParent,
  everyChangeNamesItsCause,
  replayingALogRebuildsTheWorld,
  resumingEqualsNeverStopping,
  sameSeedSameRun,
  unknownInputIsRefused,
  whyAddsUp,
  worldsAndEventsAreReadBackAsTheyWere,
} from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyInput, anyPlay, anyPlayOf, patience, runs, told } from '../../tests/plays.js'
import { lenses } from '../lenses/lenses.js'
import type { Americas } from '../model.js'
import { type Play, playScenario } from '../play.js'
import { americasRulebook } from '../rulebook.js'
import { scenarios } from './scenarios.js'

describe('any run of any what-if', () => {
  it('is the same for the same seed', () => fc.assert(sameSeedSameRun(anyInput), runs(25)), patience)

  it('equals its branches up to the fork', () => fc.assert(branchEqualsParentUpToTheFork(anyInput), runs(60)), patience)

  it(
    'equals a branch that changes nothing',
    () => fc.assert(branchThatChangesNothingEqualsParent(anyInput), runs(30)),
    patience,
  )

  it('is rebuilt by its log', () => fc.assert(replayingALogRebuildsTheWorld(anyInput), runs(60)), patience)

  it('goes on from any saved point', () => fc.assert(resumingEqualsNeverStopping(anyInput), runs(30)), patience)

  it('has a cause for everything', () => fc.assert(everyChangeNamesItsCause(anyInput), runs(60)), patience)

  it('adds up: why explains every number', () => fc.assert(whyAddsUp(anyInput), runs(40)), patience)

  it('survives JSON', () => fc.assert(aRunSurvivesJson(anyInput), runs(40)), patience)

  it(
    'has worlds and events that are read back as they were',
    () => fc.assert(worldsAndEventsAreReadBackAsTheyWere(anyInput), runs(30)),
    patience,
  )

  it(
    'has a world whose faults are refused with their place',
    () => fc.assert(unknownInputIsRefused(anyInput), runs(40)),
    patience,
  )

  it(
    'has what is recorded only where what it needs has happened, and says what is missing',
    () => fc.assert(aRecordedEventHappensOnlyIfWhatItNeedsHappened(anyInput), runs(60)),
    patience,
  )
})

describe.each(scenarios)('any two years of $id', (scenario) => {
  it(
    'end without an error and nowhere that nobody would believe',
    () => {
      const neutral = ({ until: _until, settings: _knobs, lens: _lens, ...play }: Play): Play => play
      fc.assert(
        fc.property(anyPlayOf([scenario], neutral), (play) => {
          const { world, changes, events, endedOn } = playScenario(play)
          // A tariff above 100 % is a player's extreme, and may cost a government more than any is known to have lost.
          const isExtreme = Object.entries(play.parameters ?? {}).some(([name, at]) => /-rate$/.test(name) && at > 100)
          expect(endedOn).toBe(scenario.end)
          for (const { path, after, delta } of changes) {
            if (delta === null) continue
            const level = after as number
            const name = path.slice(path.lastIndexOf('.') + 1)
            if (name === 'approval') expect(Math.abs(level), path).toBeLessThanOrEqual(isExtreme ? 25 : 15)
            if (name === 'trust') expect(Math.abs(level), path).toBeLessThan(25)
            if (name === 'exports') expect(level, path).toBeGreaterThanOrEqual(0)
          }
          // The norm of restraint wears slowly, and neither the region's solidarity nor its trade collapses.
          expect(levelAt(world, 'actors.LAC.norm')).toBeGreaterThan(85)
          expect(levelAt(world, 'actors.LAC.solidarity')).toBeGreaterThan(0.4)
          const incidents = events.filter(({ event }) => event.type === 'incident.occurred')
          expect(incidents.length, 'incidents in two years').toBeLessThanOrEqual(12)
        }),
        runs(50),
      )
    },
    patience,
  )

  it(
    'end without an error under any lens and any knobs',
    () => {
      const whole = ({ until: _until, ...play }: Play): Play => play
      fc.assert(
        fc.property(anyPlayOf([scenario], whole), (play) => {
          expect(playScenario(play).endedOn).toBe(scenario.end)
        }),
        runs(50),
      )
    },
    patience,
  )
})

describe('the plays that these laws are tried on', () => {
  const count = 400
  let plays: readonly Play[] = []
  let played: readonly Run<Americas>[] = []

  beforeAll(() => {
    // A fixed seed: what is tested here is the generator.
    plays = fc.sample(anyPlay, { numRuns: count, seed: 20250203 })
    played = plays.map(playScenario)
  }, patience)

  const share = (holds: (play: Play, at: number) => boolean): number => plays.filter(holds).length / count

  it('come from each what-if about as often', () => {
    for (const { id } of scenarios) {
      expect(share(({ scenario }) => scenario.id === id)).toBeGreaterThan(0.2)
    }
  })

  it('take each option of each decision, in runs in which it stood open', () => {
    const taken = new Set(
      played.flatMap(({ input, decisions }) =>
        decisions.map(({ id, option }) => `${input.scenario.id} ${id}=${option}`),
      ),
    )
    const options = scenarios.flatMap(({ id, decisions }) =>
      decisions.flatMap((decision) => decision.options.map((option) => `${id} ${decision.id}=${option.id}`)),
    )
    expect(options.filter((option) => !taken.has(option))).toEqual([])
  })

  it('have decisions of every kind: chosen, by the record, by the model, closed', () => {
    const decided = played.flatMap(({ decisions }) => decisions)
    for (const by of ['chosen', 'recorded', 'model', 'closed'] as const)
      expect(decided.filter((row) => row.by === by).length / decided.length, by).toBeGreaterThan(0.02)
  })

  it('play with every lens, and without', () => {
    for (const lens of [null, ...lenses]) expect(share((play) => play.lens === lens)).toBeGreaterThan(0.05)
  })

  it('leave knobs alone, turn a few, and turn all', () => {
    const turned = ({ settings = {} }: Play): number => Object.keys(settings).length
    const all = americasRulebook.knobs.length
    expect(share((play) => turned(play) === 0)).toBeGreaterThan(0.2)
    expect(share((play) => turned(play) > 0 && turned(play) < all)).toBeGreaterThan(0.2)
    expect(share((play) => turned(play) === all)).toBeGreaterThan(0.2)
  })

  it('turn each knob low, middling and high', () => {
    const thirds = new Map(americasRulebook.knobs.map(({ id }) => [id, new Set<number>()]))
    for (const { settings = {} } of plays)
      for (const { id, range } of americasRulebook.knobs) {
        const value = settings[id]
        const [low, high] = range
        if (value !== undefined) thirds.get(id)?.add(Math.min(2, Math.floor((3 * (value - low)) / (high - low))))
      }
    expect([...thirds].filter(([, seen]) => seen.size < 3).map(([id]) => id)).toEqual([])
  })

  it('set every parameter, low and high', () => {
    for (const { id, parameters = [] } of scenarios)
      for (const { name, range } of parameters) {
        const values = plays
          .filter(({ scenario }) => scenario.id === id)
          .flatMap((play) => (play.parameters?.[name] === undefined ? [] : [play.parameters[name]]))
        const middle = (range[0] + range[1]) / 2
        expect(values.some((value) => value < middle) && values.some((value) => value > middle), name).toBe(true)
      }
  })

  it('end on the first day, along the way, and after two years', () => {
    expect(share(({ until }) => until === undefined)).toBeGreaterThan(0.03)
    expect(new Set(plays.map(({ until }) => until)).size).toBeGreaterThan(80)
    expect(share(({ scenario, until }) => until !== undefined && until < scenario.recordEnds)).toBeGreaterThan(0.1)
  })

  it('have recorded events that do not happen, in a third of all, and follow-ons of rules in more', () => {
    const part = (holds: (run: Run<Americas>) => boolean): number => played.filter(holds).length / count
    expect(part(({ missing }) => missing.length > 0)).toBeGreaterThan(1 / 3)
    expect(part(({ missing }) => missing.length === 0)).toBeGreaterThan(0.1)
    expect(part(({ events }) => events.some(({ event }) => event.cause !== null))).toBeGreaterThan(0.4)
  })

  it('differ from one another', () => {
    expect(new Set(plays.map(told)).size).toBeGreaterThan(count * 0.95)
  })
})
