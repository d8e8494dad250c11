import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Lower canal fees cost the state that owns the canal some income, more where every flag pays less, and please the state
 * that asked. as-coa-tracker-2025 has the US complaint about fees come before the one about China; no source reports that
 * fees were lowered, so the sizes are judgement.
 */
export const feesLowered = rule(
  americas,
  'ports.fees-lowered',
  {
    on: 'fees.lowered',
    basis: ['m-fees-first-then-security', 'judgement-canal-fees'],
    changes: ['actors.income', 'ties.trust'],
    knobs: {
      forAll: knob({
        id: 'ports.fees-for-all',
        value: 0.2,
        range: [0.05, 0.5],
        unit: '% of real income, for vessels of all flags',
        basis: 'judgement-canal-fees',
        grade: 'judgement',
      }),
      ofUs: knob({
        id: 'ports.fees-of-us-vessels',
        value: 0.3,
        range: [0.1, 0.7],
        unit: 'share of that, for US vessels alone',
        basis: 'judgement-canal-fees',
        grade: 'judgement',
      }),
      goodwill: knob({
        id: 'ports.fees-goodwill',
        value: 2,
        range: [0, 5],
        unit: 'points',
        basis: 'judgement-canal-fees',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('ports.fees-lowered.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { actor, target, vessels }, knob: { forAll, ofUs, goodwill } }, effects) => [
      effects.actor(actor as string, 'income', -forAll * (vessels === 'US vessels' ? ofUs : 1)),
      effects.tie(target as string, actor as string, 'trust', goodwill),
    ],
  },
)
