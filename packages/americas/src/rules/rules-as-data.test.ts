import { type Rule, type RunInput, rulebook, run } from '@lapolicy/core'
import { dataOf, type RuleData, rulesFromData, type ValueData } from '@lapolicy/core/data'
import { fingerprint } from '@lapolicy/core/record'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyInput, departures, patience, runs } from '../../tests/plays.js'
import { actors } from '../actors/actors.js'
import { latinAmericanStates } from '../actors/states.js'
import { claims } from '../claims/claims.js'
import { type Americas, americas } from '../model.js'
import { inputOf } from '../play.js'
import { americasRulebook } from '../rulebook.js'

// Rules of this model, of every kind that it has, written as data: they are to leave the same ledger.

/** The share of a gap that closes since the last close of a month, at a half-life of some months. */
const closing: ValueData = {
  subtract: [
    1,
    { power: [2, { divide: [{ divide: [{ multiply: [-1, { event: 'days' }] }, 30.4375] }, { knob: 'months' }] }] },
  ],
}

const fading = (indicator: string): Pick<RuleData, 'over' | 'then'> => {
  const stands: ValueData = { tie: { from: 'from', to: 'to', indicator } }
  return {
    over: { ties: { where: { not: { same: [stands, 0] } } } },
    then: [
      {
        tie: { from: 'from', to: 'to', indicator },
        amount: { multiply: [{ multiply: [-1, closing] }, stands] },
      },
    ],
  }
}

const approval: ValueData = { actor: { of: 'binding', indicator: 'approval' } }
const income: ValueData = { actor: { of: 'binding', indicator: 'income' } }
const cooperation: ValueData = { tie: { from: 'from', to: 'to', indicator: 'cooperation' } }
const usual = americas.tieIndicators.cooperation.opening ?? 0
const posture: ValueData = { tie: { from: 'actor', to: 'target', indicator: 'posture' } }
const bothKnown: ValueData = { all: [{ exists: { event: 'actor' } }, { exists: { event: 'target' } }] }
const someDays = (least: number, span: number): ValueData => ({
  add: [least, { floor: { multiply: [span, { draw: 'delay' }] } }],
})
const rung: ValueData = {
  either: [{ measure: { kind: 'deployment', actor: 'actor', target: 'target', field: 'rung' } }, 0],
}
const upheldTariff = { kind: 'tariff', actor: 'target', target: 'actor' }

const written: readonly RuleData[] = [
  {
    id: 'approval.settles',
    on: 'month.closed',
    basis: ['rally', 'judgement-approval'],
    changes: ['actors.approval'],
    knobs: { months: 'approval.half-life', income: 'approval.per-income' },
    over: { actors: { where: { any: [{ not: { same: [approval, 0] } }, { not: { same: [income, 0] } }] } } },
    then: [
      {
        actor: { of: 'binding', indicator: 'approval' },
        amount: { multiply: [closing, { subtract: [{ multiply: [{ knob: 'income' }, income] }, approval] }] },
      },
    ],
  },
  {
    id: 'answer.approval-rallies',
    on: ['demand.declined', 'demand.answered-in-kind'],
    basis: ['rally', 'judgement-approval'],
    changes: ['actors.approval'],
    knobs: { rally: 'approval.rally' },
    when: [{ label: 'answer.approval-rallies.known', has: { event: 'actor' } }],
    then: [{ actor: { of: 'actor', indicator: 'approval' }, amount: { knob: 'rally' } }],
  },
  {
    id: 'tension.fades',
    on: 'month.closed',
    basis: 'judgement-tension',
    changes: ['ties.tension'],
    knobs: { months: 'tension.half-life' },
    ...fading('tension'),
  },
  {
    id: 'trust.fades',
    on: 'month.closed',
    basis: 'judgement-trust-decay',
    changes: ['ties.trust'],
    knobs: { months: 'trust.half-life' },
    ...fading('trust'),
  },
  {
    id: 'cooperation.returns',
    on: 'month.closed',
    basis: 'judgement-cooperation',
    changes: ['ties.cooperation'],
    knobs: { halfLife: 'deployments.cooperation-half-life' },
    over: { ties: { where: { not: { same: [cooperation, usual] } } } },
    when: [
      {
        label: 'cooperation.returns.moved',
        value: { absolute: { subtract: [cooperation, usual] } },
        'at-least': 1e-6,
      },
    ],
    then: [
      {
        tie: { from: 'from', to: 'to', indicator: 'cooperation' },
        amount: {
          multiply: [
            {
              subtract: [
                1,
                {
                  power: [
                    2,
                    { divide: [{ multiply: [-1, { event: 'days' }] }, { multiply: [30.4375, { knob: 'halfLife' }] }] },
                  ],
                },
              ],
            },
            { subtract: [usual, cooperation] },
          ],
        },
      },
    ],
  },
  {
    id: 'trust.lost-to-reversals',
    on: ['tariff.changed-abruptly', 'tariff.resumed'],
    basis: ['m-abrupt-changes-signal-incoherence', 'm-policy-consistency', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: { registered: 'reversals.registered', cost: 'trust.cost-of-reversals' },
    then: [
      {
        tie: { from: 'target', to: 'actor', indicator: 'trust' },
        amount: { multiply: [-1, { knob: 'cost' }, { knob: 'registered' }] },
      },
    ],
  },
  {
    id: 'deployment.lowers-posture',
    on: ['deployment.withdrawn', 'deployment.stood-down', 'deployment.reduced'],
    basis: 'judgement-posture-ladder',
    changes: ['ties.posture'],
    knobs: { share: 'deployments.withdrawal-share' },
    then: [
      {
        tie: { from: 'actor', to: 'target', indicator: 'posture' },
        amount: {
          multiply: [
            -1,
            {
              choose: {
                if: { same: [{ event: 'type' }, 'deployment.reduced'] },
                then: { max: [0, { subtract: [posture, { either: [{ event: 'rung' }, 0] }] }] },
                else: { multiply: [{ knob: 'share' }, posture] },
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'flights.talks-resume',
    on: 'talks.held',
    basis: ['m-refusal-possible-until-negotiated', 'judgement-standoff-talks'],
    emits: { 'flights.resumed': 30 },
    knobs: { likely: 'deployments.flights-resume' },
    when: [
      { label: 'flights.talks-resume.about-flights', value: { event: 'issue' }, is: 'deportation flights' },
      { label: 'flights.talks-resume.agreed', chance: { knob: 'likely' } },
    ],
    then: [{ emit: 'flights.resumed', actor: 'target', target: 'actor', 'in-days': someDays(30, 31) }],
  },
  {
    id: 'standoff.talks-thin-forces',
    on: 'talks.held',
    basis: ['judgement-standoff-talks', 'm-relief-for-vote-promise-deceived'],
    emits: { 'deployment.reduced': 30 },
    knobs: { likely: 'deployments.talks-thin-forces' },
    when: [
      {
        label: 'standoff.talks-thin-forces.about-the-ships',
        value: { event: 'issue' },
        is: 'the ships off the coast',
      },
      { label: 'standoff.talks-thin-forces.warships', value: rung, 'at-least': 3 },
      { label: 'standoff.talks-thin-forces.agreed', chance: { knob: 'likely' } },
    ],
    then: [
      {
        emit: 'deployment.reduced',
        actor: 'actor',
        target: 'target',
        'in-days': someDays(30, 31),
        payload: { rung: { subtract: [rung, 1] }, reason: 'as agreed in talks' },
      },
    ],
  },
  {
    id: 'statement.calms',
    on: ['intent.denied', 'deployment.limited'],
    basis: ['m-no-regime-change-statement-moderates', 'judgement-safeguards'],
    changes: ['actors.salience', 'ties.tension'],
    knobs: { denial: 'deployments.denial', date: 'deployments.end-date', perIndex: 'deployments.calm-per-salience' },
    when: [
      {
        label: 'statement.calms.standoff',
        value: { exists: { measure: { kind: 'deployment', actor: 'actor', target: 'target' } } },
        is: true,
      },
    ],
    let: {
      calm: {
        choose: {
          if: { same: [{ event: 'type' }, 'intent.denied'] },
          then: { knob: 'denial' },
          else: { knob: 'date' },
        },
      },
    },
    then: [
      {
        if: bothKnown,
        actor: { of: 'target', indicator: 'salience' },
        amount: { multiply: [-1, { let: 'calm' }] },
      },
      ...(
        [
          ['actor', 'target'],
          ['target', 'actor'],
        ] as const
      ).map(([from, to]) => ({
        tie: { from, to, indicator: 'tension' },
        amount: { multiply: [-1, { let: 'calm' }, { knob: 'perIndex' }] },
      })),
    ],
  },
  {
    id: 'ports.new-operator',
    on: ['concession.retendered', 'concession.annulled'],
    basis: 'judgement-presence',
    emits: { 'concession.held': 180 },
    knobs: { chinese: 'ports.tender-to-china' },
    let: {
      operator: {
        choose: {
          if: { below: [{ draw: 'tender' }, { knob: 'chinese' }] },
          then: 'chinese-linked-operator',
          else: 'another-operator',
        },
      },
    },
    then: [
      {
        emit: 'concession.held',
        actor: { let: 'operator' },
        target: 'actor',
        'in-days': someDays(180, 365),
        payload: { operator: { let: 'operator' } },
      },
    ],
  },
  {
    id: 'ports.fees-lowered',
    on: 'fees.lowered',
    basis: ['m-fees-first-then-security', 'judgement-canal-fees'],
    changes: ['actors.income', 'ties.trust'],
    knobs: { forAll: 'ports.fees-for-all', ofUs: 'ports.fees-of-us-vessels', goodwill: 'ports.fees-goodwill' },
    when: [{ label: 'ports.fees-lowered.parties', has: bothKnown }],
    then: [
      {
        actor: { of: 'actor', indicator: 'income' },
        amount: {
          multiply: [
            -1,
            { knob: 'forAll' },
            { choose: { if: { same: [{ event: 'vessels' }, 'US vessels'] }, then: { knob: 'ofUs' }, else: 1 } },
          ],
        },
      },
      { tie: { from: 'target', to: 'actor', indicator: 'trust' }, amount: { knob: 'goodwill' } },
    ],
  },
  {
    id: 'ports.agreement-lapses',
    on: 'agreement.lapsed',
    basis: ['m-panama-pressure-yields-china-rollback', 'precedent-china-protests', 'judgement-outside-option'],
    changes: ['ties.presence', 'ties.trust', 'ties.outsideOption'],
    knobs: { programmes: 'ports.programmes', offence: 'ports.offence', turning: 'ports.turning' },
    then: (
      [
        [
          'CHN',
          'actor',
          'presence',
          { multiply: [{ knob: 'programmes' }, { tie: { from: 'CHN', to: 'actor', indicator: 'presence' } }] },
        ],
        ['CHN', 'actor', 'trust', { knob: 'offence' }],
        ['actor', 'USA', 'outsideOption', { knob: 'turning' }],
      ] as const
    ).map(([from, to, indicator, loss]) => ({
      if: { same: [{ event: 'target' }, 'CHN'] },
      tie: { from, to, indicator },
      amount: { multiply: [-1, loss] },
    })),
  },
  {
    id: 'ports.visas-restricted',
    on: 'visas.restricted',
    basis: ['m-us-tools-counter-chinese-involvement', 'm-threats-deepen-distrust', 'judgement-visas'],
    changes: ['ties.trust', 'actors.salience'],
    knobs: { distrust: 'ports.visa-distrust', audience: 'ports.visa-audience' },
    when: [{ label: 'ports.visas-restricted.parties', has: bothKnown }],
    then: [
      { tie: { from: 'target', to: 'actor', indicator: 'trust' }, amount: { multiply: [-1, { knob: 'distrust' }] } },
      { actor: { of: 'target', indicator: 'salience' }, amount: { knob: 'audience' } },
    ],
  },
  {
    id: 'coercer.relief-reviewed',
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['judgement-assurance', 'goliath'],
    emits: { 'relief.fell-due': 180 },
    when: [
      {
        label: 'coercer.relief-reviewed.pressed',
        has: {
          not: {
            same: [
              {
                either: [
                  {
                    demand: {
                      coercer: 'target',
                      target: 'actor',
                      where: { issue: { event: 'issue' } },
                      field: 'instrument',
                    },
                  },
                  'none',
                ],
              },
              'none',
            ],
          },
        },
      },
    ],
    then: [
      {
        emit: 'relief.fell-due',
        actor: 'target',
        target: 'actor',
        'in-days': 180,
        payload: { issue: { event: 'issue' }, of: { event: 'id' } },
      },
    ],
  },
  {
    id: 'tariffs.dispute-ruled',
    on: 'dispute.filed',
    basis: 'judgement-dispute',
    emits: { 'dispute.ruled': 365 },
    knobs: { upheld: 'tariffs.dispute-upheld' },
    when: [
      {
        label: 'tariffs.dispute-ruled.parties',
        has: { 'one-of': { value: { event: 'actor' }, list: Object.keys(latinAmericanStates) } },
      },
    ],
    then: [
      {
        emit: 'dispute.ruled',
        actor: 'actor',
        target: 'target',
        'in-days': someDays(365, 120),
        payload: { forum: { event: 'forum' }, upheld: { below: [{ draw: 'ruling' }, { knob: 'upheld' }] } },
      },
    ],
  },
  {
    id: 'tariffs.ruling-heeded',
    on: 'dispute.ruled',
    basis: 'judgement-dispute',
    emits: { 'tariff.lifted': 30 },
    knobs: { heeded: 'tariffs.ruling-heeded' },
    when: [
      { label: 'tariffs.ruling-heeded.upheld', has: { event: 'upheld' } },
      {
        label: 'tariffs.ruling-heeded.tariff',
        has: { measure: { ...upheldTariff, where: { inRetaliation: false } } },
      },
      { label: 'tariffs.ruling-heeded.heeds', chance: { knob: 'heeded' } },
    ],
    then: [
      {
        emit: 'tariff.lifted',
        actor: 'target',
        target: 'actor',
        'in-days': someDays(30, 60),
        payload: { issue: { either: [{ measure: { ...upheldTariff, field: 'issue' } }, ''] } },
      },
    ],
  },
]

const rewritten = rulesFromData(
  americas,
  { rules: written },
  { actors: Object.keys(actors), claims: Object.keys(claims), knobs: americasRulebook.knobs },
)
const replaced = new Set(written.map(({ id }) => id))
const original = new Map(americasRulebook.rules.map((rule) => [rule.id, rule]))
const otherwise = rulebook(
  [...americasRulebook.rules.filter(({ id }) => !replaced.has(id)), ...rewritten],
  americasRulebook.knobs,
)

const samePlayed = (input: RunInput<Americas>): ReturnType<typeof run> => {
  const typed = run(input)
  expect(fingerprint(run({ ...input, rulebook: otherwise }))).toBe(fingerprint(typed))
  return typed
}

describe('rules of the model that are written as data', () => {
  it('are of many kinds, and claim what the rules in code claim', () => {
    expect(rewritten.length).toBeGreaterThan(15)
    const claimed = ({ on, basis, emits, changes, knobs }: Rule): unknown => ({ on, basis, emits, changes, knobs })
    for (const rule of rewritten) {
      expect(claimed(rule)).toEqual(claimed(original.get(rule.id) as Rule))
      expect(rule.when.map(({ kind, label }) => [kind, label])).toEqual(
        original.get(rule.id)?.when.map(({ kind, label }) => [kind, label]),
      )
      expect(dataOf(rule)?.id).toBe(rule.id)
    }
  })

  it(
    'leave the same ledger in every departure from the record, and each of them fires in some',
    () => {
      const fired = new Set<string>()
      // A ruling that is heeded takes some luck.
      const seedsOf = (option: string): readonly number[] => (option === 'litigate' ? [3, 5, 7, 10] : [3])
      for (const { scenario, option, choices } of departures)
        for (const seed of seedsOf(option))
          for (const { rule } of samePlayed(inputOf({ scenario, choices, seed })).firings) fired.add(rule)
      expect([...replaced].filter((id) => !fired.has(id))).toEqual([])
    },
    patience,
  )

  it(
    'leave the same ledger in any play',
    () => {
      fc.assert(
        fc.property(anyInput, (input) => {
          samePlayed(input as RunInput<Americas>)
        }),
        runs(25),
      )
    },
    patience,
  )
})
