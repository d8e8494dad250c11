import { levelAt, type MeasureOf, worldOn } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { disputeRuled, rulingHeeded } from './dispute-ruled.js'
import { retaliationEnds } from './retaliation-ends.js'
import { happened, tariff, tried } from './testing.js'

const opening = openingWorld('2026-03-01')
const filed = { type: 'dispute.filed', actor: 'MEX', target: 'USA', forum: 'the agreement' } as const
const ruled = { type: 'dispute.ruled', actor: 'MEX', target: 'USA', forum: 'the agreement' } as const
const standing: MeasureOf<Americas, 'tariff'> = {
  id: 'tariff',
  kind: 'tariff',
  actor: 'USA',
  target: 'MEX',
  since: '2025-02-01',
  issue: 'border',
  ratePercent: 25,
  coverage: 1,
  inRetaliation: false,
  suspended: false,
  exempt: 0,
  criteria: false,
}

describe('a dispute', () => {
  it('is ruled on after a year or more, either way', () => {
    const ruling = (luck: number) =>
      fire(disputeRuled, americas, { world: opening, event: filed, luck: () => luck }).emissions[0]
    expect(ruling(0)).toMatchObject({ type: 'dispute.ruled', inDays: 365, payload: { upheld: true } })
    expect(ruling(0.99)).toMatchObject({ inDays: 483, payload: { upheld: false } })
  })

  it('ends a tariff only where it is upheld and the ruling is heeded', () => {
    const world = { ...opening, measures: { tariff: standing } }
    const ends = (upheld: boolean, luck: number, from = world): readonly string[] =>
      fire(rulingHeeded, americas, { world: from, event: { ...ruled, upheld }, luck: () => luck }).emissions.map(
        ({ type, actor }) => `${type} by ${actor}`,
      )
    expect(ends(true, 0.1)).toEqual(['tariff.lifted by USA'])
    expect(ends(true, 0.9)).toEqual([])
    expect(ends(false, 0.1)).toEqual([])
    expect(
      fire(rulingHeeded, americas, { world: opening, event: { ...ruled, upheld: true }, luck: () => 0 }).fired,
    ).toBe(false)
  })
})

describe('tariffs.retaliation-ends', () => {
  const close = { type: 'month.closed', days: 31 } as const
  const answer: typeof standing = { ...standing, id: 'answer', actor: 'MEX', target: 'USA', inRetaliation: true }
  const ends = (measures: Readonly<Record<string, typeof standing>>): readonly (string | null)[] =>
    fire(retaliationEnds, americas, { world: { ...opening, measures }, event: close }).emissions.map(
      ({ actor }) => actor,
    )

  it('lifts a retaliation once the tariff that it answers is not collected, and no other tariff', () => {
    expect(ends({ answer })).toEqual(['MEX'])
    expect(ends({ answer, tariff: { ...standing, suspended: true } })).toEqual(['MEX'])
    expect(ends({ answer, tariff: standing })).toEqual([])
    expect(ends({ tariff: standing })).toEqual([])
  })
})

describe('tariffs.supplies-fall', () => {
  const path = 'ties.USA.MEX.exports'
  const supplies = (run: ReturnType<typeof tried>, date = run.endedOn): number =>
    levelAt(worldOn(run, date), path) as number
  const lifted = {
    ...happened,
    id: 'lifted',
    type: 'tariff.lifted',
    date: '2025-08-15',
    actor: 'USA',
    target: 'MEX',
    issue: 'border',
  } as const

  it('has the larger economy sell less to the one that sells it less, by a third of that in proportion', () => {
    const run = tried({ events: [tariff(25)], until: '2026-03-31' })
    const world = worldOn(run, run.endedOn)
    const cut = levelAt(world, 'ties.MEX.USA.tariffCost') as number
    expect(cut).toBeLessThan(-20)
    const fallen = 100 * (supplies(run) / 292_823 - 1)
    expect(fallen).toBeLessThan(0)
    // A month behind.
    expect(fallen / cut).toBeGreaterThan(0.25)
    expect(fallen / cut).toBeLessThanOrEqual(0.35)
  })

  it('gives back what it took once the tariff is gone', () => {
    const run = tried({ events: [tariff(25), lifted], until: '2029-01-31' })
    expect(supplies(run, '2025-08-31')).toBeLessThan(292_823 * 0.97)
    expect(supplies(run)).toBeGreaterThan(292_823 * 0.997)
    expect(supplies(run)).toBeLessThanOrEqual(292_823 * 1.000001)
  })

  it('never moves US sales up, and moves them further the higher the tariff', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (one, more) => {
        const [low, high] = [one, one + more].map((rate) =>
          supplies(tried({ events: [tariff(rate)], until: '2025-12-31' })),
        )
        expect(low).toBeLessThan(292_823)
        expect(high).toBeLessThan(low as number)
      }),
      { numRuns: 15 },
    )
  })
})
