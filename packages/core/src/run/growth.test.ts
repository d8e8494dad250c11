import { expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { addDays } from '../events/date.js'
import { atLeast, chance } from '../rules/condition.js'
import { type Rule, rule } from '../rules/rule.js'
import { idsOf } from '../world/id.js'
import { openWorld } from '../world/open-world.js'
import { tieIds, type World } from '../world/world.js'
import { runBare } from './bare.js'
import type { RunInput } from './input.js'
import { run } from './run.js'

interface Size {
  readonly rules: number
  readonly actors: number
  readonly events: number
  readonly months: number
}

const today: Size = { rules: 4, actors: 4, events: 4, months: 4 }

/** A ring of villages with two ties each. */
function ring(actors: number): World<Villages> {
  const names = Array.from({ length: actors }, (_, at) => `village-${1000 + at}`)
  const after = (at: number, by: number): string => names[(at + by) % actors] as string
  return openWorld(villages, {
    date: '2030-01-01',
    actors: Object.fromEntries(names.map((name) => [name, { kind: 'village' }])),
    ties: Object.fromEntries(names.map((name, at) => [name, { [after(at, 1)]: {}, [after(at, 2)]: {} }])),
  })
}

/** An input of some size whose rules count how often they are asked, bound and fired. */
function counting({ rules, actors, events, months }: Size, count: Record<string, number>): RunInput<Villages> {
  const counted = (what: string): number => {
    count[what] = (count[what] ?? 0) + 1
    return 1
  }
  const asks = (at: number, on: 'month.closed' | 'lantern.lit'): Rule =>
    rule(
      villages,
      `asks-${on}-${100 + at}`,
      { on, basis: ['tale'], changes: ['ties.trust', 'actors.cheer'], emits: { 'story.told': 40 } },
      {
        over: (_, world) => {
          counted('bound')
          return on === 'month.closed' ? tieIds(world) : idsOf(world.actors).slice(0, 2)
        },
        when: [atLeast('asked', () => counted('asked'), 1), chance('half', 0.5)],
        then: ({ binding }, fx) => {
          counted('fired')
          const [from, to] = binding.split('>')
          return to === undefined
            ? [fx.actor(binding, 'cheer', 0.01)]
            : [fx.tie(from as string, to, 'trust', 0.01), fx.actor(from as string, 'cheer', 0.01)]
        },
      },
    )
  const schedule = Array.from({ length: events }, (_, at) =>
    recorded(`lantern-${at}`, 'lantern.lit', addDays('2030-01-02', at % 25), { count: 1 }),
  )
  return plainInput({
    start: '2030-01-01',
    end: addDays('2030-01-01', Math.ceil(30.5 * months)),
    world: ring(actors),
    rules: Array.from({ length: rules }, (_, at) => [asks(at, 'month.closed'), asks(at, 'lantern.lit')]).flat(),
    schedule,
  })
}

/** How often rules of each sort are asked in a run of some size, by either driver. */
function work(size: Size, play: (input: RunInput<Villages>) => unknown): Readonly<Record<string, number>> {
  const count: Record<string, number> = {}
  play(counting(size, count))
  return count
}

const drivers = [
  ['traced', run, 2],
  ['bare', runBare, 1],
] as const

// A rule that fires is asked twice by the traced driver: once to know, once for the record.
it.each(drivers)('the %s driver asks each rule once for each event and binding', (_, play, times) => {
  const { bound, asked, fired = 0 } = work(today, play)
  const [closes, ties] = [4, 2 * today.actors]
  expect(bound).toBe(today.rules * (closes + today.events))
  expect(asked).toBe(today.rules * (closes * ties + today.events * 2) + (times - 1) * fired)
  expect(fired).toBeGreaterThan(40)
})

it.each(
  drivers.flatMap(([name, play]) =>
    (['rules', 'actors', 'events', 'months'] as const).map((grown) => [name, grown, play] as const),
  ),
)('the work of the %s driver grows at most with the number of %s', (_, grown, play) => {
  const [once, tenfold] = [work(today, play), work({ ...today, [grown]: 10 * today[grown] }, play)]
  for (const what of ['bound', 'asked', 'fired'])
    expect(tenfold[what], what).toBeLessThanOrEqual(10 * 1.15 * (once[what] as number))
})
