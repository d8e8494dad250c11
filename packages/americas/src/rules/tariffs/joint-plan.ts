import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A plan that both sides announce binds agencies on both sides. No source records one; the contrast is the denied plan of August 2025. */
export const jointPlan = rule(
  americas,
  'cooperation.joint-plan',
  {
    on: 'plan.announced',
    basis: ['m-unilateral-announcement-triggers-denial', 'm-policy-work-builds-mutual-appreciation'],
    changes: ['ties.cooperation', 'actors.effortAim'],
    knobs: {
      plan: knob({
        id: 'cooperation.joint-plan',
        value: 0.1,
        range: [0.03, 0.2],
        unit: 'points of the index',
        basis: 'm-policy-work-builds-mutual-appreciation',
        grade: 'judgement',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
      }),
      effort: knob({
        id: 'cooperation.joint-plan-effort',
        value: 0.05,
        range: [0, 0.15],
        unit: 'points of the index',
        basis: 'm-policy-work-builds-mutual-appreciation',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('cooperation.joint-plan.parties', ({ event }) => event.actor !== null && event.target !== null),
      has('cooperation.joint-plan.joint', ({ event }) => event.joint),
    ],
    then: ({ event, knob: { plan, effort } }, effects) => {
      const [one, other] = [event.actor as string, event.target as string]
      return [
        effects.tie(one, other, 'cooperation', plan),
        effects.tie(other, one, 'cooperation', plan),
        // The state before the border, whichever of the two announced.
        effects.actor(one === 'USA' ? other : one, 'effortAim', effort),
      ]
    },
  },
)
