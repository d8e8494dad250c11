import type { MeasureOf, World } from '@lapolicy/core'
import { fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { trustLostNearby } from './trust-lost-nearby.js'
import { trustLostToCoercion } from './trust-lost-to-coercion.js'
import { trustLostUnderTariff } from './trust-lost-under-tariff.js'

const opening = openingWorld('2025-02-01')
const tariff: MeasureOf<Americas, 'tariff'> = {
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

describe('trust.lost-nearby', () => {
  const claimed = {
    type: 'territory.threatened',
    actor: 'USA',
    target: 'PAN',
    issue: 'canal',
    ask: 'hand-over-canal',
    severity: 1,
    decision: null,
  } as const

  it('costs neighbours a tenth of what coercion costs at its target, and nobody farther off', () => {
    const own = fire(trustLostToCoercion, americas, { world: opening, event: claimed }).contributions
    const nearby = fire(trustLostNearby, americas, { world: opening, event: claimed }).contributions
    expect(Object.keys(nearby).sort()).toEqual(['ties.COL.USA.trust', 'ties.CRI.USA.trust'])
    expect(nearby['ties.COL.USA.trust']).toBeCloseTo(0.1 * (own['ties.PAN.USA.trust'] ?? Number.NaN), 12)
  })

  it('is nothing where nothing spills over, or nothing is hostile', () => {
    const none = fire(trustLostNearby, americas, {
      world: opening,
      event: claimed,
      knobs: { 'trust.spill-to-neighbours': 0 },
    })
    for (const amount of Object.values(none.contributions)) expect(amount).toBeCloseTo(0, 12)
  })
})

describe('trust.lost-under-tariff', () => {
  const month = 30 / 30.4375
  const monthly = (changes: Partial<typeof tariff> = {}, claimedShare = 0): number | undefined => {
    const levels = openingWorld('2025-02-28', { ties: { MEX: { USA: { claimedShare } } } })
    const world: World<Americas> = { ...levels, measures: { tariff: { ...tariff, ...changes } } }
    return fire(trustLostUnderTariff, americas, { world, event: { type: 'month.closed', days: 30 } }).contributions[
      'ties.MEX.USA.trust'
    ]
  }

  it('costs goodwill each month, in proportion to what the tariff takes', () => {
    expect(monthly()).toBeCloseTo(-0.5 * month, 12)
    expect(monthly({ ratePercent: 10 })).toBeCloseTo(-0.2 * month, 12)
    expect(monthly({ ratePercent: 1000 })).toBeCloseTo(-0.5 * month, 12)
    expect(monthly({ exempt: 0.9 }, 0.8)).toBeCloseTo(-0.1 * month, 12)
  })

  it('costs nothing while it is suspended, nor as a retaliation', () => {
    expect(monthly({ suspended: true })).toBeUndefined()
    expect(monthly({ inRetaliation: true })).toBeUndefined()
  })
})
