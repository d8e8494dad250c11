import { type Given, type Run, rulebook, run } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { openingWorld } from '../../world/opening-world.js'
import { rungs } from './deployment.js'
import { deploymentsRules } from './deployments.js'
import { neighboursOf } from './neighbours.js'

const start = '2025-08-01'
const base = { standing: 'reported', sources: [], date: '2025-08-15' } as const

function played(
  schedule: readonly unknown[],
  end = '2025-08-30',
  rules: readonly string[] | null = null,
  actors: Readonly<Record<string, { readonly alignment: number }>> = { TTO: { alignment: 0.5 } },
): Run<Americas> {
  return run({
    model: americas,
    rulebook: rulebook(deploymentsRules.filter(({ id }) => rules === null || rules.includes(id))),
    seed: 1,
    scenario: {
      id: 'neighbours',
      start,
      end,
      world: openingWorld(start, { actors }),
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
  actor: 'USA',
  target: 'VEN',
  rung: rungs['task-force'],
  personnel: 4000,
  mission: 'test',
  decision: 'elsewhere',
}
const struck = {
  ...base,
  id: 'struck',
  type: 'vessel.struck',
  date: '2025-08-20',
  actor: 'USA',
  target: 'southern-caribbean',
  killed: null,
}
const tie = (given: Run<Americas>, from: string, to = 'USA') => {
  const { trust = null, cooperation = null, tension = null } = given.world.ties[from]?.[to] ?? {}
  return { trust: trust ?? 0, cooperation: cooperation ?? 0, tension: tension ?? 0 }
}
const salience = (given: Run<Americas>, id: string): number => given.world.actors[id]?.salience ?? Number.NaN

describe('the map', () => {
  it('is the same from both sides, and nobody is next to itself', () => {
    const all = neighboursOf('VEN').concat(neighboursOf('COL'))
    for (const id of new Set(all)) for (const near of neighboursOf(id)) expect(neighboursOf(near)).toContain(id)
    for (const id of all) expect(neighboursOf(id)).not.toContain(id)
  })

  it('has Venezuela next to Brazil, Colombia, Guyana and the islands, and not to Mexico', () => {
    expect(neighboursOf('VEN')).toEqual(expect.arrayContaining(['BRA', 'COL', 'DOM', 'GUY', 'TTO']))
    expect(neighboursOf('VEN')).not.toContain('MEX')
    expect(neighboursOf('USA')).toEqual([])
  })
})

describe('neighbours', () => {
  it('divide over warships: near governments trust and share more, distant ones less', () => {
    const after = played([ships])
    expect(tie(after, 'TTO').trust).toBeGreaterThan(0)
    expect(tie(after, 'TTO').cooperation).toBeGreaterThan(0.5)
    for (const id of ['BRA', 'COL', 'CUB']) {
      expect(tie(after, id).trust).toBeLessThan(0)
      expect(tie(after, id).cooperation).toBeLessThan(0.5)
      expect(salience(after, id)).toBeGreaterThan(0.4)
    }
    expect(tie(after, 'MEX').trust).toBe(0)
  })

  it('do not divide over law enforcement at sea', () => {
    expect(tie(played([{ ...ships, rung: rungs.interdiction }]), 'COL')).toEqual(tie(played([]), 'COL'))
  })

  it('divide over a reinforcement by what it adds', () => {
    const more = { ...ships, id: 'more', date: '2025-08-18', rung: rungs.reinforced }
    const [once, twice] = [tie(played([ships]), 'COL').trust, tie(played([ships, more]), 'COL').trust]
    expect(twice).toBeCloseTo(1.5 * once, 9)
  })

  it('divide again over lethal force at sea, whatever the number of dead', () => {
    const [before, after] = [played([ships]), played([ships, struck])]
    expect(tie(after, 'COL').trust).toBeLessThan(tie(before, 'COL').trust)
    expect(tie(after, 'TTO').trust).toBeGreaterThan(tie(before, 'TTO').trust)
    expect(played([ships, { ...struck, killed: 50 }]).world.ties).toEqual(after.world.ties)
    expect(tie(played([struck]), 'COL')).toEqual(tie(played([]), 'COL'))
  })

  it('who are divided cost the region unity; who are of one mind, none', () => {
    const solidarity = ({ world }: Run<Americas>): number => world.actors.LAC?.solidarity ?? Number.NaN
    expect(solidarity(played([ships]))).toBeLessThan(0.5)
    expect(solidarity(played([ships, struck]))).toBeLessThan(solidarity(played([ships])))
    expect(solidarity(played([{ ...ships, rung: rungs.interdiction }]))).toBe(0.5)
    const ofOneMind = Object.fromEntries(neighboursOf('VEN').map((id) => [id, { alignment: -0.5 }]))
    expect(solidarity(played([ships], '2025-08-30', null, ofOneMind))).toBe(0.5)
  })

  it('work more closely after a boarding, and most after a handover or shared intelligence', () => {
    const at = (type: string, target: string, rest = {}) => ({
      ...base,
      id: type,
      type,
      actor: 'USA',
      target,
      date: '2025-08-20',
      ...rest,
    })
    const gained = (event: unknown): number =>
      tie(played([ships, event]), 'TTO').cooperation - tie(played([ships]), 'TTO').cooperation
    const boarded = gained(at('vessel.boarded', 'southern-caribbean'))
    expect(boarded).toBeGreaterThan(0)
    expect(gained(at('vessel.shadowed', 'TTO'))).toBeGreaterThan(boarded)
    expect(gained(at('support.given', 'TTO', { form: 'intelligence' }))).toBeGreaterThan(boarded)
    expect(gained(at('vessel.warned', 'southern-caribbean'))).toBe(0)
  })

  it('that are distant share less month by month while military force is allowed', () => {
    const allowed = (allows: string) => ({
      ...base,
      id: 'rules',
      type: 'engagement.set',
      actor: 'USA',
      target: 'VEN',
      allows,
    })
    const rules = ['engagement.cools-neighbours']
    const at = (allows: string, end: string): number =>
      tie(played([ships, allowed(allows)], end, rules), 'COL').cooperation
    expect(at('military-force', '2025-12-31')).toBeLessThan(at('military-force', '2025-10-31'))
    expect(at('boarding', '2025-12-31')).toBe(0.5)
    const leaves = {
      ...base,
      id: 'leaves',
      type: 'deployment.withdrawn',
      reason: 'test',
      date: '2025-10-15',
      actor: 'USA',
      target: 'VEN',
    }
    expect(tie(played([ships, allowed('military-force'), leaves], '2025-12-31', rules), 'COL').cooperation).toBeCloseTo(
      at('military-force', '2025-09-30'),
      9,
    )
  })

  it('believe a claim less that an office of the same state disputes', () => {
    const claim = {
      ...base,
      id: 'claim',
      type: 'background.noted',
      date: '2025-08-20',
      actor: 'USA',
      target: 'TTO',
      note: 'where the boat was going',
      standing: 'disputed',
      claimedBy: ['us-secretary-of-state'],
      disputedBy: ['us-president'],
    }
    const trust = (event: unknown): number =>
      tie(played([ships, event]), 'TTO').trust - tie(played([ships]), 'TTO').trust
    expect(trust(claim)).toBeCloseTo(-0.3, 9)
    expect(trust({ ...claim, disputedBy: ['ven-leader'] })).toBe(0)
    expect(trust({ ...claim, disputedBy: [] })).toBe(0)
  })

  it('believe a claim less that an office of the same state speaks of otherwise, without disputing it', () => {
    const claim = {
      ...base,
      id: 'claim',
      type: 'background.noted',
      date: '2025-08-20',
      actor: 'USA',
      target: 'TTO',
      note: 'where the boat was going',
      standing: 'claimed',
      claimedBy: ['us-president'],
    }
    const trust = (event: unknown): number =>
      tie(played([ships, event]), 'TTO').trust - tie(played([ships]), 'TTO').trust
    expect(trust({ ...claim, otherwiseBy: ['us-secretary-of-state'] })).toBeCloseTo(-0.3, 9)
    expect(trust({ ...claim, otherwiseBy: ['ven-leader'] })).toBe(0)
    expect(trust(claim)).toBe(0)
  })
})

describe('cooperation', () => {
  it('drifts back to where it usually is, by half in two years', () => {
    const given = { ...base, id: 'support', type: 'support.given', actor: 'USA', target: 'COL', form: 'intelligence' }
    const after = (end: string): number => tie(played([given], end), 'COL').cooperation - 0.5
    expect(after('2027-07-31')).toBeCloseTo(after('2025-08-30') / 2, 2)
  })

  it('between the state off whose coast ships lie and their sender falls with each rung, and when flights are broken off', () => {
    const flights = {
      ...base,
      id: 'flights',
      type: 'flights.broken-off',
      date: '2025-08-20',
      actor: 'VEN',
      target: 'USA',
    }
    const [ordered, broken] = [played([ships]), played([ships, flights])]
    expect(tie(ordered, 'VEN').cooperation).toBeCloseTo(0.44, 9)
    expect(tie(broken, 'VEN').cooperation).toBeCloseTo(0.34, 9)
    expect(tie(broken, 'VEN').tension).toBe(4)
    expect(tie(broken, 'USA', 'VEN').tension).toBe(4)
    const back = { ...flights, id: 'back', type: 'flights.resumed', date: '2025-08-25' }
    const resumed = played([ships, flights, back])
    expect(tie(resumed, 'VEN').cooperation).toBeCloseTo(0.44, 9)
    expect(tie(resumed, 'VEN').tension).toBe(4)
  })
})
