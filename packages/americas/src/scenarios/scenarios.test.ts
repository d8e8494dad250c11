import { indicatorAt, levelAt, type Run, series } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Choices, departures, leadingTo } from '../../tests/plays.js'
import { lenses } from '../lenses/lenses.js'
import type { Americas } from '../model.js'
import { playScenario } from '../play.js'
import { dayOf } from '../record/day.js'
import { recorded } from '../record/recorded.js'
import type { PlayableScenario } from './scenario.js'
import { scenarios } from './scenarios.js'

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1)
const played = new Map<string, Run<Americas>>()

/** A run is a value, so each is played once for all the tests that look at it. */
function play(scenario: PlayableScenario, seed: number, choices: Choices = {}): Run<Americas> {
  const key = `${scenario.id} ${seed} ${JSON.stringify(choices)}`
  const run = played.get(key) ?? playScenario({ scenario, seed, choices })
  played.set(key, run)
  return run
}

const byId = (id: string): PlayableScenario => scenarios.find((one) => one.id === id) as PlayableScenario
const types = ({ events }: Run<Americas>): readonly string[] => events.map(({ event }) => event.type)
const brought = ({ events }: Run<Americas>): readonly string[] =>
  events.filter(({ event }) => event.cause !== null).map(({ event }) => `${event.date} ${event.type}`)

/** Looks at a run once: the recorded branch is compared with every departure from it. */
function once<Told>(look: (run: Run<Americas>) => Told): (run: Run<Americas>) => Told {
  const told = new WeakMap<Run<Americas>, Told>()
  return (run) => {
    const known = told.get(run) ?? look(run)
    told.set(run, known)
    return known
  }
}

/** What a player sees of a run: the numbers watched, and what happened. */
const watchedIn = once((run) => {
  const { watch } = byId(run.input.scenario.id)
  return JSON.stringify(watch.map(({ path }) => series(run, path)))
})
const happenings = once(({ events }) =>
  JSON.stringify(events.map(({ event: { type, date, actor, target } }) => [type, date, actor, target])),
)

describe.each(scenarios)('the recorded branch of $id', (scenario) => {
  const branches = upTo(5).map((seed) => play(scenario, seed))

  it('misses nothing that is recorded', () => {
    for (const { missing } of branches) expect(missing).toEqual([])
  })

  it('takes every decision as recorded; what the record never comes to stays closed', () => {
    for (const { decisions } of branches)
      expect(decisions.map(({ id, option, by }) => [id, option, by])).toEqual(
        decisions.map(({ id }) => {
          const taken = scenario.decisions.find((decision) => decision.id === id)?.recorded ?? null
          return [id, taken, taken === null ? 'closed' : 'recorded']
        }),
      )
  })

  it('has each recorded event on its day, as the sources have it', () => {
    for (const { events } of branches)
      for (const { event } of events)
        for (const id of [event.id, ...(event.records ?? [])]) {
          const entry = recorded[id as keyof typeof recorded]
          if (entry === undefined) continue
          expect([id, event.date]).toEqual([id, dayOf(entry)])
          expect([id, event.actor]).toEqual([id, entry.actor])
          // The first is whose standing it carries.
          if (id === (event.records?.[0] ?? event.id)) expect([id, event.standing]).toEqual([id, entry.standing])
          expect(event.sources.length, id).toBeGreaterThan(0)
        }
  })

  it('calls nothing reported that no source reports', () => {
    for (const { events } of branches)
      for (const { event } of events)
        if (event.standing === 'reported' || event.standing === 'claimed' || event.standing === 'disputed')
          expect(event.sources.length, event.id).toBeGreaterThan(0)
  })

  it('stays the record’s whatever the lens', () => {
    for (const lens of lenses) {
      const { missing, decisions } = playScenario({ scenario, lens, until: scenario.recordEnds })
      expect(missing).toEqual([])
      expect(decisions.every(({ by }) => by === 'recorded' || by === 'closed')).toBe(true)
    }
  })
})

describe.each(scenarios)('no action in $id', (scenario) => {
  const [first] = scenario.decisions
  const quiet = upTo(10).map((seed) => play(scenario, seed, { [first?.id ?? '']: 'no-action' }))
  /** What falls by itself: the path that arrivals were on before anybody did anything. */
  const onTheirWay = /[aA]rrivals$/

  it('is an option of the first decision', () => {
    expect(first?.options.map(({ id }) => id)).toContain('no-action')
  })

  it('closes much of what there was to decide', () => {
    for (const { decisions } of quiet)
      expect(decisions.filter(({ by }) => by === 'closed').length).toBeGreaterThan(decisions.length / 3)
  })

  it('mostly ends where it began: rules bring nothing about, and what is watched stays nearly flat', () => {
    const still = quiet.filter((run) => brought(run).length === 0)
    expect(still.length).toBeGreaterThanOrEqual(8)
    for (const run of still)
      for (const { path } of scenario.watch.filter((one) => !onTheirWay.test(one.path))) {
        const levels = series(run, path).map(([, level]) => level as number)
        const [low, high] = indicatorAt(run.input.model, path)?.range ?? [0, 0]
        expect(Math.max(...levels) - Math.min(...levels), path).toBeLessThan(0.05 * (high - low))
      }
  })

  it('lists most of the recorded events as not happening, each with what it lacks', () => {
    for (const { missing } of quiet) {
      expect(missing.length).toBeGreaterThan(0)
      for (const { needs, checks } of missing) expect(needs.length + checks.length).toBeGreaterThan(0)
    }
  })
})

describe('a decision that the record never comes to', () => {
  const unrecorded = scenarios.flatMap((scenario) =>
    scenario.decisions.filter((decision) => decision.recorded === null).map(({ id }) => ({ scenario, id })),
  )

  it.each(unrecorded)('opens after other choices: $id', ({ scenario, id }) => {
    expect(leadingTo[id], 'how it opens is not told in tests/plays.ts').toBeDefined()
    const row = play(scenario, 1, leadingTo[id]).decisions.find((decision) => decision.id === id)
    expect(row?.by).toBe('model')
  })
})

describe('every option that the record did not take', () => {
  /** Against another option of the same decision: the recorded one, else the first, or the second for the first. */
  const compared = ({ scenario, decision, option, choices }: (typeof departures)[number], seed: number) => {
    const { options, recorded: taken } = scenario.decisions.find(({ id }) => id === decision) ?? { options: [] }
    const other = taken ?? options.find(({ id }) => id !== option)?.id ?? ''
    return [play(scenario, seed, { ...choices, [decision]: other }), play(scenario, seed, choices)] as const
  }

  it.each(departures)('changes what happens: $scenario.id $decision=$option', (departure) => {
    for (const seed of upTo(5)) {
      const [as, otherwise] = compared(departure, seed)
      expect(otherwise.decisions.find(({ id }) => id === departure.decision)).toMatchObject({
        option: departure.option,
        by: 'chosen',
      })
      expect(happenings(otherwise), `seed ${seed}`).not.toBe(happenings(as))
    }
  })

  it.each(departures)(
    'under most luck changes a number that is watched: $scenario.id $decision=$option',
    (departure) => {
      const moved = upTo(5).filter((seed) => {
        const [as, otherwise] = compared(departure, seed)
        return watchedIn(otherwise) !== watchedIn(as)
      })
      expect(moved.length).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('does China answer Panama?', () => {
  const panama = byId('panama-ports')
  const chinaActs = (run: Run<Americas>): boolean =>
    run.events.some(({ event }) => event.actor === 'CHN' && event.target === 'PAN' && event.date >= panama.start)

  it('yes, in most recorded branches', () => {
    const answered = upTo(40).filter((seed) => chinaActs(play(panama, seed)))
    expect(answered.length).toBeGreaterThan(30)
  })

  it('not where nobody pressed Panama', () => {
    for (const seed of upTo(40)) {
      const run = play(panama, seed, { 'us-demand': 'no-action', 'military-track': 'nothing' })
      expect(types(run)).not.toContain('demand.made')
      expect(chinaActs(run), `seed ${seed}`).toBe(false)
    }
  })

  it('and it costs Panama goodwill', () => {
    for (const seed of upTo(40)) {
      const run = play(panama, seed)
      const trust = levelAt(run.world, 'ties.CHN.PAN.trust') as number
      if (chinaActs(run)) expect(trust).toBeLessThan(0)
    }
  })
})

describe('does Venezuela stay in port if no ships come?', () => {
  const caribbean = byId('caribbean-deployment')
  const shipless = caribbean.decisions[0]?.options.map(({ id }) => id).filter((id) => id !== 'task-force') ?? []

  it.each(shipless)('yes, under any luck: %s', (option) => {
    for (const seed of upTo(20)) {
      const run = play(caribbean, seed, { 'size-and-mission': option })
      expect(types(run)).not.toContain('deployment.countered')
      expect(Math.max(...series(run, 'ties.VEN.USA.posture').map(([, level]) => level as number))).toBeLessThan(1)
    }
  })

  it('and sends its own where they come, as recorded', () => {
    for (const seed of upTo(5)) expect(types(play(caribbean, seed))).toContain('deployment.countered')
  })
})

describe('does 10 % differ from 200 %?', () => {
  const mexico = byId('mexico-tariffs')
  const at = (seed: number, rate: number): Run<Americas> =>
    playScenario({ scenario: mexico, seed, parameters: { 'tariff-rate': rate }, until: '2026-02-28' })
  const level = (run: Run<Americas>, path: string): number => levelAt(run.world, path) as number

  it('yes: in what Mexico sells and earns, in what US buyers pay, and in how likely Mexico is to yield', () => {
    for (const seed of upTo(3)) {
      const [ten, twoHundred] = [at(seed, 10), at(seed, 200)]
      for (const path of ['ties.MEX.USA.exports', 'actors.MEX.income'])
        expect(level(twoHundred, path), path).toBeLessThan(level(ten, path))
      expect(level(twoHundred, 'actors.USA.homeCost')).toBeGreaterThan(level(ten, 'actors.USA.homeCost'))
      const yielding = ({ decisions }: Run<Americas>): number =>
        (decisions.find(({ id }) => id === 'mexico-reply')?.weights ?? [])
          .filter(({ option }) => option === 'accommodate-quietly' || option === 'reject-and-cooperate')
          .reduce((sum, { weight }) => sum + weight, 0)
      expect(yielding(twoHundred)).toBeGreaterThan(yielding(ten) + 0.05)
    }
  })
})
