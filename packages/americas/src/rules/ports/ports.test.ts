import { type Given, type Rule, type Run, rulebook, run, worldOn } from '@lapolicy/core'
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
    // A frozen world is a copy a day, which sixty runs of one case need not pay for: one of them shows that nothing is written.
    freeze: seed === 1,
  })
}

const types = (given: Run<Americas>): readonly string[] => given.events.map(({ event }) => event.type)
const presence = (given: Run<Americas>, of: 'CHN' | 'USA'): number => given.world.ties[of]?.PAN?.presence ?? Number.NaN
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

const tender = {
  ...base,
  id: 'tender',
  type: 'concession.retendered',
  date: '2025-03-04',
  actor: 'PAN',
  target: 'ck-hutchison',
} as const satisfies Given<Americas>
const conceded = (ask: string): Given<Americas> => ({
  ...base,
  id: 'conceded',
  type: 'demand.partly-met',
  date: '2025-02-06',
  actor: 'PAN',
  target: 'USA',
  issue: 'canal',
  ask,
})

/** China's countermeasures, one run per seed. */
const answersTo = (schedule: readonly Given<Americas>[]): readonly Run<Americas>['events'][number]['event'][] =>
  seeds.flatMap((seed) =>
    played(schedule, { seed })
      .events.map(({ event }) => event)
      .filter(({ type }) => type === 'countermeasure.taken'),
  )

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
    expect(after.world.measures.held).toMatchObject({ operator: 'blackrock' })
  })

  it('an agreement that lapses takes less away than a port that leaves', () => {
    expect(presence(played([lapsed]), 'CHN')).toBeGreaterThan(presence(played([sold]), 'CHN'))
  })

  it('a sale that is only claimed takes half as much away, and the operator keeps the concession', () => {
    const before = presence(played([]), 'CHN')
    const claimed = played([{ ...sold, standing: 'claimed', claimedBy: ['us-administration'] }])
    expect(presence(claimed, 'CHN')).toBeCloseTo(before * 0.75, 10)
    expect(claimed.world.measures).toHaveProperty('held.operator', 'ck-hutchison')
  })

  it('a second operator that is not Chinese-linked takes no presence along when it leaves', () => {
    const ended = { ...tender, id: 'ended', date: '2025-06-01' } as const
    expect(presence(played([sold, ended]), 'CHN')).toBe(presence(played([sold]), 'CHN'))
  })

  it('China answers four tenders in five, between two weeks and four months later, each as hard as luck has it', () => {
    const answers = answersTo([tender])
    expect(answers.length / seeds.length).toBeGreaterThan(0.6)
    expect(answers.length / seeds.length).toBeLessThan(0.95)
    for (const { date } of answers) expect(date >= '2025-03-18' && date <= '2025-07-02').toBe(true)
    const severities = answers.map((event) => ('severity' in event ? event.severity : Number.NaN))
    expect(Math.min(...severities)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...severities)).toBeLessThan(0.6)
    expect(new Set(severities).size).toBeGreaterThan(10)
  })

  it('China answers no tender that nobody had pressed for', () => {
    for (const seed of seeds.slice(0, 20))
      expect(types(played([tender], { seed, pressed: false }))).not.toContain('countermeasure.taken')
  })

  it('a sale is the firm’s: the state pays for it only where it had conceded on China', () => {
    expect(answersTo([sold])).toEqual([])
    expect(answersTo([conceded('military-access'), sold])).toEqual([])
    const paid = answersTo([conceded('reduce-china-presence'), sold])
    expect(paid.length).toBeGreaterThan(5)
    expect(paid.length).toBeLessThan(30)
    expect(answersTo([conceded('reduce-china-presence'), { ...sold, standing: 'claimed' }])).toEqual([])
  })

  it('over an agreement China protests and takes nothing; what the record answers itself it answers once', () => {
    const protests = (given: Given<Americas>): number =>
      seeds.filter((seed) => types(played([given], { seed })).includes('complaint.made')).length
    expect(protests(lapsed)).toBeGreaterThan(30)
    expect(answersTo([lapsed])).toEqual([])
    expect(protests({ ...lapsed, records: ['panama-will-not-extend-bri-2025-02'] })).toBe(0)
  })

  it('a countermeasure costs Panama income and goodwill in proportion to how hard it is', () => {
    const taken = (severity: number): Run<Americas> =>
      played([
        { ...base, id: 'hit', type: 'countermeasure.taken', date: '2025-05-01', actor: 'CHN', target: 'PAN', severity },
      ])
    const income = (severity: number): number => taken(severity).world.actors.PAN?.income ?? 0
    expect(income(0.4)).toBeLessThan(0)
    expect(income(0.4)).toBeCloseTo(4 * income(0.1), 10)
    expect(taken(0.4).world.ties.CHN?.PAN?.trust).toBeLessThan(0)
  })

  it('half of the income that a countermeasure took is back within a year, and the rest in the end', () => {
    const hit = { ...base, id: 'hit', type: 'countermeasure.taken', actor: 'CHN', target: 'PAN', severity: 1 } as const
    const run = played([{ ...hit, date: '2025-05-01' }])
    const income = (date: string): number => worldOn(run, date).actors.PAN?.income as number
    expect(income('2026-05-01') / income('2025-05-01')).toBeCloseTo(0.5, 1)
    expect(income('2026-12-31')).toBeGreaterThan(income('2026-05-01'))
    expect(run.world.actors.PAN?.countermeasureIncome).toBeCloseTo(income('2026-12-31'), 12)
  })

  it('lower fees cost Panama more where every flag pays less', () => {
    const income = (vessels: 'US vessels' | 'vessels of all flags'): number =>
      played([{ ...base, id: 'fees', type: 'fees.lowered', date: '2025-04-01', actor: 'PAN', target: 'USA', vessels }])
        .world.actors.PAN?.income ?? 0
    expect(income('US vessels')).toBeLessThan(0)
    expect(income('vessels of all flags')).toBeLessThan(income('US vessels'))
  })

  it('visa limits cost goodwill and stir the public, and move neither income nor Chinese presence', () => {
    const limits = { ...base, id: 'limits', type: 'visas.restricted', date: '2025-02-20', actor: 'USA', target: 'PAN' }
    const { world } = played([{ ...limits, issue: 'canal-china' } as Given<Americas>])
    const quiet = played([]).world
    expect(world.ties.PAN?.USA?.trust).toBeLessThan(0)
    expect(world.actors.PAN?.salience).toBeGreaterThan(quiet.actors.PAN?.salience as number)
    expect(world.actors.PAN?.income).toBe(quiet.actors.PAN?.income)
    expect(world.ties.CHN).toEqual(quiet.ties.CHN)
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
    expect(open.world.actors.PAN?.salience).toBeGreaterThan(capped.world.actors.PAN?.salience as number)
    const wide = played([access(1, 5000)])
    expect(presence(wide, 'USA')).toBeGreaterThan(presence(capped, 'USA'))
    expect(wide.world.actors.PAN?.salience).toBeGreaterThan(capped.world.actors.PAN?.salience as number)
    expect(presence(played([access(1, 0)]), 'USA')).toBe(presence(played([]), 'USA'))
  })

  it('passage that is granted again adds nothing', () => {
    const passage = (id: string, date: string): Given<Americas> => ({
      ...base,
      id,
      type: 'transit.granted',
      date,
      actor: 'PAN',
      target: 'USA',
    })
    const once = played([passage('once', '2025-04-09')])
    expect(presence(once, 'USA')).toBeGreaterThan(presence(played([]), 'USA'))
    expect(presence(played([passage('once', '2025-04-09'), passage('again', '2025-09-01')]), 'USA')).toBe(
      presence(once, 'USA'),
    )
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
    const trust = (given: Run<Americas>): number => given.world.ties.PAN?.USA?.trust ?? 0
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
