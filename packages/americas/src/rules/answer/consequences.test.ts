import type { MeasureOf, World } from '@lapolicy/core'
import { type Fired, fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { type Overrides, openingWorld } from '../../world/opening-world.js'
import { approvalPays } from './approval-pays.js'
import { approvalRallies } from './approval-rallies.js'
import { concessionCounted } from './concession-counted.js'
import { effortUndertaken } from './effort-undertaken.js'
import { hostility } from './hostility.js'
import { normBreached } from './norm-breached.js'
import { outsideOptionCourted } from './outside-option-courted.js'
import { positionCoordinated } from './position-coordinated.js'
import { salienceRaised } from './salience-raised.js'
import { separateDeals } from './separate-deals.js'
import { tensionRaised } from './tension-raised.js'
import { trustLostToCoercion } from './trust-lost-to-coercion.js'
import { trustLostToReversals } from './trust-lost-to-reversals.js'
import { trustWonByOutreach } from './trust-won-by-outreach.js'

type Scene = Parameters<typeof fire<Americas>>[2]
type Given = Scene['event']

const worldWith = (overrides: Overrides = {}): World<Americas> => openingWorld('2025-02-01', overrides)
const opening = worldWith()
const asked = (
  rule: Parameters<typeof fire>[0],
  event: Given,
  world: World<Americas> = opening,
  knobs: NonNullable<Scene['knobs']> = {},
): Fired['contributions'] => fire(rule, americas, { world, event, knobs }).contributions
const byMexico = { actor: 'MEX', target: 'USA', issue: 'border', ask: 'border-and-fentanyl' } as const
const towards = { actor: 'USA', target: 'MEX', issue: 'border' } as const
const threatAt = (ratePercent: number): Given => ({
  type: 'tariff.threatened',
  ...towards,
  ask: 'border-and-fentanyl',
  ratePercent,
  coverage: 1,
  deadlineDays: 30,
  decision: null,
})
const claim = {
  type: 'territory.threatened',
  actor: 'USA',
  target: 'PAN',
  issue: 'canal',
  ask: 'hand-over-canal',
  severity: 0.7,
  decision: null,
} as const

describe('what an answer brings with it', () => {
  it('is effort, where enforcement is promised: more in full than in part', () => {
    expect(asked(effortUndertaken, { type: 'demand.accepted', ...byMexico })).toEqual({ 'actors.MEX.effortAim': 0.25 })
    expect(asked(effortUndertaken, { type: 'demand.partly-met', ...byMexico })).toEqual({
      'actors.MEX.effortAim': 0.12,
    })
    expect(asked(effortUndertaken, { type: 'demand.accepted', ...byMexico, ask: 'military-access' })).toEqual({})
    const promised = worldWith({ actors: { MEX: { effortAim: 0.75 } } })
    expect(asked(effortUndertaken, { type: 'demand.accepted', ...byMexico }, promised)).toEqual({
      'actors.MEX.effortAim': 0.125,
    })
  })

  it('is a concession on the count, which lapses when relief is broken', () => {
    expect(asked(concessionCounted, { type: 'demand.partly-met', ...byMexico })).toEqual({
      'ties.MEX.USA.concessions': 1,
    })
    expect(asked(concessionCounted, { type: 'relief.broken', ...towards })).toEqual({
      'ties.MEX.USA.concessionsLapsed': 1,
    })
  })

  it('is a rally where a state stands firm', () => {
    expect(asked(approvalRallies, { type: 'demand.declined', ...byMexico })).toEqual({ 'actors.MEX.approval': 2 })
  })

  it('is a loss of approval where it yields and the public watches', () => {
    const accepted = { type: 'demand.accepted', ...byMexico } as const
    expect(asked(approvalPays, accepted)).toEqual({})
    const watched = worldWith({ actors: { MEX: { salience: 0.7 } } })
    expect(asked(approvalPays, accepted, watched)).toEqual({ 'actors.MEX.approval': -3 })
    expect(asked(approvalPays, { ...accepted, type: 'demand.partly-met' }, watched)).toEqual({
      'actors.MEX.approval': -1.5,
    })
  })

  it('is disunity in the region after a separate deal, and unity after a common line', () => {
    expect(asked(separateDeals, { type: 'demand.accepted', ...byMexico })).toEqual({ 'actors.LAC.solidarity': -0.03 })
    expect(asked(separateDeals, { type: 'demand.accepted', ...byMexico, actor: 'CAN' })).toEqual({})
    const line = { type: 'position.coordinated', actor: 'PAN', target: 'LAC', issue: 'canal' } as const
    expect(asked(positionCoordinated, line)).toEqual({ 'actors.LAC.solidarity': 0.05 })
  })

  it('is another partner a hundredth nearer where one is courted', () => {
    const courted = { type: 'partner.courted', actor: 'PAN', target: 'EU27', issue: 'canal' } as const
    expect(asked(outsideOptionCourted, courted)).toEqual({ 'ties.PAN.USA.outsideOption': 0.01 })
    expect(asked(outsideOptionCourted, { ...courted, target: 'USA' })).toEqual({})
  })
})

describe('how hostile an act is', () => {
  const read = (event: Given, world = opening): number =>
    hostility({ ...event, date: '2025-02-01' } as Parameters<typeof hostility>[0], {
      world,
      tie: (from, to, name) => world.ties[from]?.[to]?.[name] ?? 0,
    })

  it('grows with a tariff from 3 to 8, and a threat stays below the measure', () => {
    const { deadlineDays: _, type: __, ...terms } = threatAt(25) as Extract<Given, { type: 'tariff.threatened' }>
    const imposed = (ratePercent: number): number =>
      read({ ...terms, type: 'tariff.imposed', ratePercent, inRetaliation: false })
    expect(imposed(0)).toBe(3)
    expect(imposed(10)).toBeGreaterThan(4)
    expect(imposed(10)).toBeLessThan(imposed(25))
    expect(imposed(200)).toBe(8)
    expect(read(threatAt(25))).toBeCloseTo((5.8 / 8) * imposed(25), 12)
  })

  it('counts only the rise over a tariff that is already there', () => {
    const standing: MeasureOf<Americas, 'tariff'> = {
      id: 't',
      kind: 'tariff',
      actor: 'USA',
      target: 'MEX',
      since: '2025-01-01',
      issue: 'border',
      ratePercent: 25,
      coverage: 1,
      inRetaliation: false,
      suspended: false,
      exempt: 0,
      criteria: false,
    }
    const world = { ...opening, measures: { t: standing } }
    expect(read(threatAt(25), world)).toBeLessThan(read(threatAt(25)))
    expect(read(threatAt(35), world)).toBeCloseTo(read(threatAt(10)), 12)
  })

  it('is that of how far a deployment climbs, and none for a force that was invited', () => {
    const sent = (rung: number, world = opening): number =>
      read(
        {
          type: 'deployment.ordered',
          actor: 'USA',
          target: 'VEN',
          rung,
          personnel: null,
          mission: 'x',
          decision: null,
        },
        world,
      )
    expect(sent(0)).toBe(0)
    expect(sent(2)).toBeCloseTo(3.6, 12)
    expect(sent(4)).toBe(7.2)
    expect(sent(5, worldWith({ ties: { USA: { VEN: { posture: 4 } } } }))).toBeCloseTo(1.8, 12)
  })

  it('is none for a request, and that of its severity for an incident', () => {
    const request = {
      type: 'demand.made',
      ...towards,
      ask: 'border-and-fentanyl',
      instrument: 'none',
      severity: 0.2,
      sidePayment: 0.5,
      multilateral: false,
      deadlineDays: null,
      decision: null,
    } as const
    expect(read(request)).toBe(0)
    expect(read({ type: 'incident.occurred', actor: 'VEN', target: 'USA', severity: 0.3, decision: null })).toBeCloseTo(
      3,
      12,
    )
  })
})

describe('what a hostile act costs', () => {
  it('is goodwill, in proportion and by the lens of who sees a cost', () => {
    const lost = (rate: number, knobs = {}): number =>
      asked(trustLostToCoercion, threatAt(rate), opening, knobs)['ties.MEX.USA.trust'] ?? Number.NaN
    expect(lost(25)).toBeLessThan(-2)
    expect(lost(25)).toBeGreaterThan(-4)
    expect(lost(50)).toBeLessThan(lost(10))
    expect(lost(25, { 'trust.cost-of-coercion': 10 })).toBeCloseTo(2 * lost(25), 12)
  })

  it('is tension on both sides', () => {
    const accused = { type: 'accusation.made', actor: 'USA', target: 'MEX', matter: 'alliance' } as const
    expect(asked(tensionRaised, accused)).toEqual({ 'ties.USA.MEX.tension': 2, 'ties.MEX.USA.tension': 2 })
  })

  it('is the norm of restraint where force is threatened or territory claimed', () => {
    expect(asked(normBreached, claim)).toEqual({ 'actors.LAC.norm': -2 })
    expect(asked(normBreached, claim, opening, { 'norm.wear': 4 })).toEqual({ 'actors.LAC.norm': -4 })
    const patrol = { type: 'deployment.ordered', actor: 'USA', target: 'VEN', rung: 2, personnel: 200 } as const
    expect(asked(normBreached, { ...patrol, mission: 'interdiction', decision: null })).toEqual({})
    expect(asked(normBreached, { ...patrol, rung: 5, mission: 'task force', decision: null })).toEqual({
      'actors.LAC.norm': -1,
    })
  })

  it('is an audience that watches more closely: after force most, an accusation less, a demand only when repeated', () => {
    expect(asked(salienceRaised, claim)).toEqual({ 'actors.PAN.salience': 0.25 })
    const accused = { type: 'accusation.made', actor: 'USA', target: 'MEX', matter: 'alliance' } as const
    expect(asked(salienceRaised, accused)).toEqual({ 'actors.MEX.salience': 0.15 })
    expect(asked(salienceRaised, threatAt(25))).toEqual({})
    const fifth = worldWith({ ties: { MEX: { USA: { demandsMade: 5 } } } })
    expect(asked(salienceRaised, threatAt(25), fifth)).toEqual({ 'actors.MEX.salience': 0.02 })
  })
})

describe('goodwill', () => {
  it('is lost to a reversal as far as the target registers it', () => {
    const abrupt = { type: 'tariff.changed-abruptly', ...towards } as const
    expect(asked(trustLostToReversals, abrupt)).toEqual({ 'ties.MEX.USA.trust': -2 })
    expect(asked(trustLostToReversals, abrupt, opening, { 'reversals.registered': 1 })).toEqual({
      'ties.MEX.USA.trust': -4,
    })
    expect(
      asked(trustLostToReversals, abrupt, opening, { 'reversals.registered': 0 })['ties.MEX.USA.trust'],
    ).toBeCloseTo(0)
  })

  it('is won by talks and offers', () => {
    expect(asked(trustWonByOutreach, { type: 'talks.held', ...towards })).toEqual({ 'ties.MEX.USA.trust': 1 })
    expect(asked(trustWonByOutreach, { type: 'incentive.offered', ...towards, value: 0.5 })).toEqual({
      'ties.MEX.USA.trust': 1,
    })
  })
})
