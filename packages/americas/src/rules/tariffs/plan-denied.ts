import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A plan that one side announced and the other says it does not know sets back the work on it: officials who would carry
 * it out have been disowned. as-coa-tracker-2025 reports the sequence of August 2025; that it cost cooperation is an
 * inference of this project.
 */
export const planDenied = rule(
  americas,
  'cooperation.plan-denied',
  {
    on: 'plan.denied',
    basis: ['m-unilateral-announcement-triggers-denial'],
    changes: ['ties.cooperation'],
    knobs: {
      denial: knob({
        id: 'cooperation.plan-denied',
        value: 0.04,
        range: [0, 0.1],
        unit: 'points of the index',
        basis: 'm-unilateral-announcement-triggers-denial',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('cooperation.plan-denied.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { actor, target }, knob: { denial } }, effects) => [
      effects.tie(actor as string, target as string, 'cooperation', -denial),
      effects.tie(target as string, actor as string, 'cooperation', -denial),
    ],
  },
)
