import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Villages, villageInput } from '../../testing/index.js'
import { numericPaths, type RunInput, run, series } from '../index.js'
import { runBare } from '../run/bare.js'
import { bandsOf } from './bands.js'
import { settingsOf, wholeRanges } from './design.js'
import { ensemble, ensembleOf } from './ensemble.js'
import { merged, type Tallies } from './tallies.js'

const watchOf = (input: RunInput<Villages>): readonly string[] => numericPaths(input.scenario.world).slice(0, 6)
const events = ['lantern.lit', 'story.told', 'toll.imposed:alder>birch'] as const
const seeded = (
  { seed: _, ...input }: RunInput<Villages>,
  from: number,
  runs: number,
  vary: 'luck' | 'knobs',
): Tallies => {
  const opened = ensembleOf(input, { watch: watchOf({ ...input, seed: 0 }), events, from, vary, resolution: 16 })
  if (runs > 0) opened.add(runs)
  return opened.tallies()
}
const vary = fc.constantFrom('luck' as const, 'knobs' as const)
const few = { numRuns: 40 }

describe('any ensemble', () => {
  it('is the same however its seeds are shared out', () => {
    fc.assert(
      fc.property(
        villageInput(),
        fc.nat(1000),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }),
        vary,
        (input, from, sizes, vary) => {
          const parts = sizes.map((size, at) =>
            seeded(input, from + sizes.slice(0, at).reduce((sum, one) => sum + one, 0), size, vary),
          )
          const all = sizes.reduce((sum, one) => sum + one, 0)
          expect(merged([...parts].reverse())).toEqual(seeded(input, from, all, vary))
        },
      ),
      few,
    )
  })

  it('keeps no more for many runs than for few', () => {
    const kept = ({ paths }: Tallies): number =>
      Math.max(...Object.values(paths).flatMap((ofDates) => ofDates.map(({ values }) => values.length)))
    fc.assert(
      fc.property(villageInput(), (input) => {
        expect(kept(seeded(input, 1, 60, 'knobs'))).toBeLessThanOrEqual(16)
      }),
      few,
    )
  })

  it('of one run is that run', () => {
    fc.assert(
      fc.property(villageInput(), (input) => {
        const watch = watchOf(input)
        const { paths, missing, decisions } = ensemble(input, { watch, runs: 1, from: input.seed })
        const played = run(input)
        for (const path of watch)
          expect((paths[path] ?? []).map(({ date, median }) => [date, median])).toEqual(series(played, path))
        expect(missing.map(({ id }) => id)).toEqual(played.missing.map(({ id }) => id).sort())
        const taken = decisions.flatMap(({ decision, options }) => options.map(({ option }) => `${decision}=${option}`))
        expect(taken).toEqual(
          played.decisions.flatMap(({ id, option }) => (option === null ? [] : [`${id}=${option}`])).sort(),
        )
      }),
      few,
    )
  })

  it('counts an event in as many runs as have it', () => {
    fc.assert(
      fc.property(villageInput(), fc.nat(1000), (input, from) => {
        const shares = bandsOf(seeded(input, from, 5, 'luck')).events
        const runs = [0, 1, 2, 3, 4].map((later) => run({ ...input, seed: from + later }))
        const had = (kind: string): number =>
          runs.filter((played) =>
            played.events.some(
              ({ event: { type, actor, target, date } }) =>
                date >= input.scenario.start && (type === kind || `${type}:${actor ?? ''}>${target ?? ''}` === kind),
            ),
          ).length
        expect(shares.map((one) => [one.id, one.runs])).toEqual(events.map((kind) => [kind, had(kind)]))
      }),
      few,
    )
  })

  it('plays each run as the bare driver does, with the settings of its seed', () => {
    fc.assert(
      fc.property(villageInput(), fc.nat(1000), vary, (input, seed, vary) => {
        const watch = watchOf(input)
        const { knobs } = input.rulebook
        const given = input.settings ?? {}
        const boxes = vary === 'luck' ? {} : wholeRanges(knobs.filter(({ id }) => !Object.hasOwn(given, id)))
        const alone = runBare({ ...input, watch, seed, settings: settingsOf(knobs, boxes, given)(seed) })
        const { paths } = ensemble(input, { watch, runs: 1, from: seed, vary })
        for (const path of watch) expect((paths[path] ?? []).map(({ median }) => median)).toEqual(alone.series[path])
      }),
      few,
    )
  })
})
