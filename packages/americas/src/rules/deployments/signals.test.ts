import { type Given, type Run, rulebook, run } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { deploymentOf, hasAuthority, rungs, stateOf } from './deployment.js'
import { deploymentsRules } from './deployments.js'
import { flightsIssue } from './flights-resume.js'
import { standoffIssue } from './talks-taken-up.js'

const start = '2025-08-01'
const base = { standing: 'reported', sources: [], date: '2025-08-15', actor: 'USA', target: 'VEN' } as const

function played(schedule: readonly unknown[], end = '2025-08-30', seed = 1): Run<Americas> {
  return run({
    model: americas,
    rulebook: rulebook(deploymentsRules),
    seed,
    scenario: {
      id: 'signals',
      start,
      end,
      world: openingWorld(start, { ties: { USA: { VEN: { tension: 20 } }, VEN: { USA: { tension: 20 } } } }),
      opening: [],
      schedule: schedule as readonly Given<Americas>[],
      decisions: [],
    },
    freeze: true,
  })
}

const ships = {
  ...base,
  id: 'ships',
  type: 'deployment.ordered',
  rung: rungs['task-force'],
  personnel: 4000,
  mission: 'test',
  decision: 'elsewhere',
}
const later = { ...base, date: '2025-08-20' } as const
const tension = ({ world }: Run<Americas>): number => world.ties.VEN?.USA?.tension ?? Number.NaN
const salience = ({ world }: Run<Americas>): number => world.actors.VEN?.salience ?? Number.NaN
const moved = (event: unknown, read = tension): number => read(played([ships, event])) - read(played([ships]))

describe('a designation', () => {
  const designated = (target: string) => ({
    ...later,
    id: 'list',
    type: 'designation.made',
    target,
    list: 'terrorist groups',
  })

  it('strains the tie with the state whose group it names', () => {
    expect(moved(designated('tren-de-aragua'))).toBeCloseTo(2.5, 9)
  })

  it('strains none where the group’s leadership is disputed', () => {
    expect(moved(designated('cartel-de-los-soles'))).toBe(0)
    expect(stateOf(played([]).world, 'cartel-de-los-soles')).toBeNull()
  })

  it('stands in the world as an authority, like a directive and a reward', () => {
    const reward = { ...later, id: 'reward', type: 'bounty.raised', usd: 1 }
    expect(hasAuthority(played([]).world, 'USA', 'VEN')).toBe(false)
    expect(hasAuthority(played([designated('tren-de-aragua')]).world, 'USA', 'VEN')).toBe(true)
    expect(hasAuthority(played([reward]).world, 'USA', 'VEN')).toBe(true)
    expect(hasAuthority(played([reward]).world, 'USA', 'COL')).toBe(false)
  })
})

describe('a statement', () => {
  const denial = { ...later, id: 'denial', type: 'intent.denied', matter: 'a change of government' }
  const date = { ...later, id: 'date', type: 'deployment.limited', days: 90 }

  it('that denies calms a little, one that names an end date more', () => {
    expect(moved(denial, salience)).toBeCloseTo(-0.03, 9)
    expect(moved(date, salience)).toBeCloseTo(-0.06, 9)
    expect(moved(denial)).toBeCloseTo(-1.2, 9)
  })

  it('calms nobody where no forces lie off the coast', () => {
    expect(tension(played([denial]))).toBe(tension(played([])))
  })
})

describe('a safeguard', () => {
  it('takes tension out of a standoff and changes nothing outside one', () => {
    const hotline = { ...later, id: 'hotline', type: 'hotline.opened' }
    const observers = { ...later, id: 'observers', type: 'observers.invited', actor: 'VEN', target: 'UN' }
    expect(moved(hotline)).toBe(-2)
    expect(moved(observers)).toBe(-2)
    expect(tension(played([hotline]))).toBe(20)
  })
})

describe('lethal force at sea', () => {
  it('strains the standoff in whose waters it is used, and no tie elsewhere', () => {
    const struck = { ...later, id: 'struck', type: 'vessel.struck', target: 'southern-caribbean', killed: null }
    expect(moved(struck)).toBe(5)
    expect(moved(struck, salience)).toBeCloseTo(0.1, 9)
    expect(tension(played([struck]))).toBe(20)
  })

  it('is left to the answer chapter where a state is named as its target', () => {
    const struck = { ...later, id: 'struck', type: 'vessel.struck', target: 'VEN', killed: null }
    expect(moved(struck)).toBe(0)
  })
})

describe('talks', () => {
  const offered = { ...later, id: 'offer', type: 'talks.offered', actor: 'VEN', target: 'USA', issue: standoffIssue }
  const seeds = Array.from({ length: 40 }, (_, seed) => seed)
  const held = (schedule: readonly unknown[]) =>
    seeds
      .map((seed) => played(schedule, '2025-12-31', seed))
      .filter(({ events }) => events.some(({ event }) => event.type === 'talks.held'))

  it('about the ships are taken up in some runs, and thin the force in some of those', () => {
    const runs = held([ships, offered])
    expect(runs.length).toBeGreaterThan(6)
    expect(runs.length).toBeLessThan(30)
    const thinned = runs.filter(({ world }) => (deploymentOf(world, 'USA', 'VEN')?.rung ?? 0) === 3)
    expect(thinned.length).toBeGreaterThan(1)
    expect(thinned.length).toBeLessThan(runs.length)
  })

  it('are not taken up without ships, nor about anything else', () => {
    expect(held([offered])).toEqual([])
    expect(held([ships, { ...offered, issue: 'trade' }])).toEqual([])
  })

  it('are left to the decision that answers the offer, where there is one', () => {
    expect(held([ships, { ...offered, decision: 'talks-reply' }])).toEqual([])
    expect(held([ships, { ...offered, decision: null }])).toHaveLength(held([ships, offered]).length)
  })

  it('follow a first step more often than a mere offer', () => {
    const step = { ...offered, id: 'step', type: 'demand.partly-met', ask: 'stop-trafficking' }
    expect(held([ships, step]).length).toBeGreaterThan(held([ships, offered]).length)
    expect(held([step])).toEqual([])
    expect(held([ships, { ...step, issue: 'border' }])).toEqual([])
  })

  it('build a little cooperation by the first step that was asked for, half of it where it was granted in part', () => {
    const step = { ...offered, id: 'step', type: 'demand.accepted', ask: 'stop-trafficking' }
    const gained = (event: unknown): number =>
      moved(event, ({ world }) => world.ties.VEN?.USA?.cooperation ?? Number.NaN)
    expect(gained(step)).toBeGreaterThan(0.04)
    expect(gained({ ...step, type: 'demand.partly-met' })).toBeCloseTo(gained(step) / 2, 2)
    expect(gained({ ...step, issue: 'border' })).toBe(0)
  })

  it('about deportation flights bring them back in some runs, about anything else in none', () => {
    const talks = { ...later, id: 'talks', type: 'talks.held', issue: flightsIssue }
    const resumed = (event: unknown): number =>
      seeds.filter((seed) =>
        played([ships, event], '2025-12-31', seed).events.some(
          ({ event: { type, actor } }) => type === 'flights.resumed' && actor === 'VEN',
        ),
      ).length
    expect(resumed(talks)).toBeGreaterThan(10)
    expect(resumed(talks)).toBeLessThan(30)
    expect(resumed({ ...talks, issue: 'trade' })).toBe(0)
  })
})
