import type { Run } from '@lapolicy/core'
import { coverage } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { departures } from '../tests/plays.js'
import type { Americas } from './model.js'
import { playScenario } from './play.js'
import { americasRulebook } from './rulebook.js'
import { scenarios } from './scenarios/scenarios.js'

/** Every what-if as recorded, and every departure from the record, each under three seeds. */
function* plays(): Generator<Run<Americas>> {
  for (const seed of [1, 2, 3]) {
    for (const scenario of scenarios) yield playScenario({ scenario, seed })
    for (const { scenario, choices } of departures) yield playScenario({ scenario, seed, choices })
  }
}

/** Rules that these plays do not fire, each with the reason. Any other has to fire. */
const idleRules: Readonly<Record<string, string>> = {
  'designation.strains-tie': 'every designation of the record dates from before the start; none is made in a play',
  'deployment.provokes-counter': 'the scenarios that send ships have a decision of their own on the answer to them',
  'tariffs.outside-matrix': 'no scenario has a tariff on or of a state that the trade matrix does not hold',
  'tariffs.ruling-heeded': 'a panel rules a year after the complaint, and of the few rulings none is heeded',
}

/** Conditions that decide in none of these plays, by the reason why they are there. Any other has to decide. */
const undecided: Readonly<Record<string, readonly string[]>> = {
  'it narrows what the vocabulary leaves open: events that name nobody, or a region, are in no scenario': [
    'answer.approval-rallies/answer.approval-rallies.known',
    'answer.position-coordinated/answer.position-coordinated.of-the-region',
    'answer.scheduled/answer.scheduled.of-a-state',
    'answer.separate-deals/answer.separate-deals.of-the-region',
    'border.reinforcement-counts/border.reinforcement-counts.parties',
    'cooperation.joint-plan/cooperation.joint-plan.parties',
    'cooperation.plan-denied/cooperation.plan-denied.parties',
    'cooperation.suspects-transferred/cooperation.suspects-transferred.parties',
    'deployment.invites-accusation/deployment.invites-accusation.state',
    'deployment.provokes-counter/deployment.provokes-counter.state',
    'log.threats-standing/log.threats-standing.parties',
    'ports.countermeasure-costs/ports.countermeasure-costs.parties',
    'ports.fees-lowered/ports.fees-lowered.parties',
    'ports.visas-restricted/ports.visas-restricted.parties',
    'record.assurance/record.assurance.parties',
    'tariffs.dispute-ruled/tariffs.dispute-ruled.parties',
    'tariffs.nearshoring-opens/tariffs.nearshoring-opens.parties',
    'tariffs.outside-matrix/tariffs.outside-matrix.parties',
    'tariffs.rowback/tariffs.rowback.parties',
    'tariffs.uncertainty/tariffs.uncertainty.parties',
    'tension.raised/tension.raised.parties',
  ],
  'the opposite is possible and no scenario has it: an empty offer, a lesser force, a state whose trade or output is not known':
    [
      'answer.given/answer.given.still-pressing',
      'deployment.raises-posture/deployment.raises-posture.higher',
      'log.outreach-counted/log.outreach-counted.real',
      'outside-option.courted/outside-option.courted.elsewhere',
      'statement.calms/statement.calms.standoff',
      'tariffs.criteria-met/tariffs.criteria-met.effort',
      'tariffs.home-cost/tariffs.home-cost.output',
      'tariffs.home-cost/tariffs.in-matrix',
      'tariffs.income-falls/tariffs.in-matrix',
      'tariffs.income-falls/tariffs.income-falls.output',
      'tariffs.outside-matrix/tariffs.outside-matrix.outside',
      'tariffs.retaliation-hurts/tariffs.in-matrix',
      'tariffs.trade-falls/tariffs.in-matrix',
      'tariffs.uncertainty/tariffs.uncertainty.bites',
      'trust.won-by-outreach/trust.won-by-outreach.real',
    ],
  '`over` gives only those for whom it holds, so that the months go by quickly': [
    'cooperation.returns/cooperation.returns.moved',
  ],
  'another condition of its rule says no wherever it does: both are about one situation, told apart for why-not': [
    'coercer.relief-broken/coercer.relief-broken.mere-request',
    'deployment.invites-accusation/deployment.invites-accusation.adversary',
    'deployment.opens-sites/deployment.opens-sites.already',
    'deployment.provokes-counter/deployment.provokes-counter.adversary',
    'deployment.provokes-counter/deployment.provokes-counter.answers',
    'deployment.provokes-counter/deployment.provokes-counter.no-forces',
    'deployment.provokes-counter/deployment.provokes-counter.warships',
    'standoff.talks-taken-up/standoff.talks-taken-up.about-the-ships',
    'standoff.talks-taken-up/standoff.talks-taken-up.ships',
    'standoff.talks-thin-forces/standoff.talks-thin-forces.agreed',
    'standoff.talks-thin-forces/standoff.talks-thin-forces.warships',
    'tariffs.nearshoring-opens/tariffs.nearshoring-opens.threat',
    'tariffs.ruling-heeded/tariffs.ruling-heeded.tariff',
  ],
}

describe('in the plays of all what-ifs and of all departures from the record', () => {
  const found = coverage(americasRulebook, plays())
  const { neverHeard, neverAsked, neverFired, alwaysHeld, neverHeld, neverAlone } = found

  it('every rule fires, but for those that are listed with a reason', () => {
    expect([...neverHeard, ...neverAsked, ...neverFired].sort()).toEqual(Object.keys(idleRules).sort())
  })

  it('every condition decides, but for those that are listed with a reason', () => {
    const gaps = new Set([...alwaysHeld, ...neverHeld, ...neverAlone])
    expect([...gaps].sort()).toEqual(Object.values(undecided).flat().sort())
  })

  it('enough is put to the test', () => {
    expect(found.runs).toBe(3 * (scenarios.length + departures.length))
  })
})
