import { type Given, type Rule, type Run, rulebook, run } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { portsRules } from './ports.js'

const start = '2025-01-20'
const base = { standing: 'reported', sources: [] } as const
const held = {
  ...base,
  id: 'held',
  type: 'concession.held',
  date: '2024-01-01',
  actor: 'ck-hutchison',
  target: 'PAN',
  operator: 'ck-hutchison',
} as const satisfies Given<Americas>

function played(
  schedule: readonly Given<Americas>[],
  { seed = 1, rules = portsRules as readonly Rule[], pressed = true } = {},
): Run<Americas> {
  return run({
    model: americas,
    rulebook: rulebook(rules),
    seed,
    scenario: {
      id: 'ports',
      start,
      end: '2026-12-31',
      world: openingWorld(start, { ties: { PAN: { USA: { demandsMade: pressed ? 1 : 0 } } } }),
      opening: [held],
      schedule,
      decisions: [],
    },
    freeze: true,
  })
}

const types = (given: Run<Americas>): readonly string[] => given.events.map(({ event }) => event.type)
const presence = (given: Run<Americas>, of: 'CHN' | 'USA'): number =>
  given.world.ties[of]?.['PAN']?.presence ?? Number.NaN
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

const sold = {
  ...base,
  id: 'sold',
  type: 'concession.sold',
  date: '2025-03-04',
  actor: 'ck-hutchison',
  target: 'PAN',
  operator: 'blackrock',
} as const satisfies Given<Americas>
const lapsed = {
  ...base,
  id: 'lapsed',
  type: 'agreement.lapsed',
  date: '2025-02-06',
  actor: 'PAN',
  target: 'CHN',
  agreement: 'Belt and Road',
} as const satisfies Given<Americas>
const audit = {
  ...base,
  id: 'audit',
  type: 'audit.launched',
  date: '2025-02-07',
  actor: 'PAN',
  target: 'panama-canal-authority',
} as const satisfies Given<Americas>

describe('ports', () => {
  it('nothing moves while nothing happens', () => {
    const quiet = played([])
    expect(quiet.changes.filter(({ rule }) => rule !== 'in-force')).toEqual([])
    expect(quiet.world.measures).toHaveProperty('held')
  })

  it('a sale takes half of the Chinese presence away and leaves a concession with the buyer', () => {
    const before = presence(played([]), 'CHN')
    const after = played([sold])
    expect(presence(after, 'CHN')).toBeCloseTo(before / 2, 10)
    expect(after.world.measures['held']).toMatchObject({ operator: 'blackrock' })
  })

  it('an agreement that lapses takes less away than a port that leaves', () => {
    expect(presence(played([lapsed]), 'CHN')).toBeGreaterThan(presence(played([sold]), 'CHN'))
  })

  it('China answers four sales in five, between two weeks and four months later', () => {
    const answers = seeds.map((seed) =>
      played([sold], { seed }).events.find(({ event }) => event.type === 'countermeasure.taken'),
    )
    const share = answers.filter(Boolean).length / seeds.length
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.95)
    for (const answer of answers)
      if (answer) expect(answer.event.date >= '2025-03-18' && answer.event.date <= '2025-07-02').toBe(true)
  })

  it('China answers no sale that nobody had demanded', () => {
    for (const seed of seeds.slice(0, 20))
      expect(types(played([sold], { seed, pressed: false }))).not.toContain('countermeasure.taken')
  })

  it('a countermeasure costs Panama income and goodwill, harder over a port than over an agreement', () => {
    const costOf = (given: Given<Americas>): number =>
      Math.min(...seeds.slice(0, 20).map((seed) => played([given], { seed }).world.actors['PAN']?.income ?? 0))
    expect(costOf(sold)).toBeLessThan(costOf(lapsed))
    expect(costOf(lapsed)).toBeLessThan(0)
  })

  it('an audit may end in a ruling, and a ruling ends the concession only while it is in force', () => {
    const ruled = seeds.find((seed) => types(played([audit], { seed })).includes('court.ruled')) as number
    expect(types(played([audit], { seed: ruled }))).toContain('concession.annulled')
    const gone = {
      ...base,
      id: 'gone',
      type: 'concession.retendered',
      date: '2025-02-20',
      actor: 'PAN',
      target: 'ck-hutchison',
    } as const
    expect(types(played([audit, gone], { seed: ruled }))).not.toContain('concession.annulled')
  })

  it('a port put to tender finds an operator within eighteen months', () => {
    const tender = {
      ...base,
      id: 'tender',
      type: 'concession.retendered',
      date: '2025-03-04',
      actor: 'PAN',
      target: 'ck-hutchison',
    } as const
    for (const seed of seeds.slice(0, 10)) {
      const operators = played([tender], { seed }).events.filter(({ event }) => event.type === 'concession.held')
      expect(operators).toHaveLength(2)
    }
  })

  it('three sites without a cap weigh more than one with a cap', () => {
    const access = (sites: number, cap: number | null): Given<Americas> => ({
      ...base,
      id: 'access',
      type: 'access.granted',
      date: '2025-04-09',
      actor: 'PAN',
      target: 'USA',
      sites,
      cap,
    })
    const [open, capped] = [played([access(3, null)]), played([access(1, 200)])]
    expect(presence(open, 'USA')).toBeGreaterThan(presence(capped, 'USA'))
    expect(open.world.actors['PAN']?.salience).toBeGreaterThan(capped.world.actors['PAN']?.salience as number)
  })

  it('options that are dropped give back half of the goodwill that asking for them cost', () => {
    const options = (type: 'options.requested' | 'options.dropped', id: string, date: string): Given<Americas> => ({
      ...base,
      id,
      type,
      date,
      actor: 'USA',
      target: 'PAN',
    })
    const asked = played([options('options.requested', 'asked', '2025-03-13')])
    const dropped = played([
      options('options.requested', 'asked', '2025-03-13'),
      options('options.dropped', 'dropped', '2025-03-20'),
    ])
    const trust = (given: Run<Americas>): number => given.world.ties['PAN']?.['USA']?.trust ?? 0
    expect(trust(asked)).toBeLessThan(0)
    expect(trust(dropped)).toBeCloseTo(trust(asked) / 2, 10)
  })

  it('an announced sale either closes or is held up', () => {
    const announced = {
      ...base,
      id: 'announced',
      type: 'sale.announced',
      date: '2025-03-04',
      actor: 'ck-hutchison',
      target: 'PAN',
      buyer: 'blackrock',
    } as const
    const ends = seeds.map((seed) =>
      types(played([announced], { seed })).filter((type) => type === 'sale.blocked' || type === 'concession.sold'),
    )
    expect(ends.every((end) => end.length === 1)).toBe(true)
    expect(new Set(ends.flat()).size).toBe(2)
  })
})
