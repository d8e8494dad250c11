import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A reversal costs goodwill as far as the target registers it. Both halves are disputed and separate: how inconsistent
 * policy is taken to be (`inconsistencyLevel`, a reading of the log) and what inconsistency costs (`inconsistencyCost`).
 * pism-2025 reads abrupt changes as incoherence, gateway-pundit the whole as consistent.
 */
export const trustLostToReversals = rule(
  americas,
  'trust.lost-to-reversals',
  {
    on: ['tariff.changed-abruptly', 'tariff.resumed'],
    basis: ['m-abrupt-changes-signal-incoherence', 'm-policy-consistency', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: {
      registered: knob({
        id: 'reversals.registered',
        value: 0.5,
        range: [0, 1],
        unit: 'share of reversals that the target registers',
        basis: 'm-abrupt-changes-signal-incoherence',
        grade: 'judgement',
        lens: { parameter: 'inconsistencyLevel', sign: 1 },
      }),
      cost: knob({
        id: 'trust.cost-of-reversals',
        value: 4,
        range: [0, 8],
        unit: 'points a reversal that is registered',
        basis: 'm-abrupt-changes-signal-incoherence',
        grade: 'judgement',
        lens: { parameter: 'inconsistencyCost', sign: 1 },
      }),
    },
  },
  {
    then: ({ event: { actor, target }, knob: { registered, cost } }, effects) =>
      actor === null || target === null ? [] : [effects.tie(target, actor, 'trust', -cost * registered)],
  },
)
