import type { MeasureOf } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { disputeRuled, rulingHeeded } from './dispute-ruled.js'
import { retaliationEnds } from './retaliation-ends.js'

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
