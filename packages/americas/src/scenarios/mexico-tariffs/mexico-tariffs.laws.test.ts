import { indicatorAt, levelAt, numericPaths } from '@lapolicy/core'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { americas } from '../../model.js'
import { playScenario } from '../../play.js'
import { mexicoTariffs } from './mexico-tariffs.js'

/** Few runs, since each plays two years under the whole rulebook. */
const runs = { numRuns: 15 }

const choices = fc.record(
  Object.fromEntries(
    mexicoTariffs.decisions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
  ),
  { requiredKeys: [] },
)
const rates = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 1000 }))

it('whatever is decided and whatever the luck, every indicator stays in its range and arrivals fall', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e6 }), choices, rates, rates, (seed, taken, rate, answer) => {
      const { world, opening } = playScenario({
        scenario: mexicoTariffs,
        seed,
        choices: taken as Readonly<Record<string, string>>,
        parameters: { 'tariff-rate': rate, 'retaliation-rate': answer },
      })
      for (const path of numericPaths(world)) {
        const level = levelAt(world, path)
        if (typeof level !== 'number') continue
        const [low, high] = indicatorAt(americas, path)?.range ?? [-Infinity, Infinity]
        expect(level >= low && level <= high, path).toBe(true)
      }
      const arrivals = 'ties.MEX.USA.arrivals'
      expect(levelAt(world, arrivals) as number).toBeLessThan(levelAt(opening, arrivals) as number)
    }),
    runs,
  )
})

it('a recorded event happens only in a branch in which what it needs has happened', () => {
  const given = [...mexicoTariffs.opening, ...mexicoTariffs.schedule]
  fc.assert(
    fc.property(fc.nat({ max: 1e6 }), choices, (seed, taken) => {
      const run = playScenario({ scenario: mexicoTariffs, seed, choices: taken as Readonly<Record<string, string>> })
      const before = new Set<string>()
      for (const { event } of run.events) {
        for (const need of given.find(({ id }) => id === event.id)?.needs ?? [])
          expect(before.has(need), event.id).toBe(true)
        for (const id of [event.id, ...(event.records ?? [])]) before.add(id)
      }
      const accounted = new Set([...run.events.map(({ event }) => event.id), ...run.missing.map(({ id }) => id)])
      for (const { id } of mexicoTariffs.schedule) expect(accounted.has(id), id).toBe(true)
    }),
    runs,
  )
})
