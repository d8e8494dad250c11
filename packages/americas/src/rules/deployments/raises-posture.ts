import { atLeast, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A force that is sent lifts the sender's posture towards the other to the force's rung; a smaller one beside a larger
 * adds nothing. as-coa-tracker-2025 reports both moves, the US one in August 2025 and Venezuela's twelve days later;
 * which rung each stands on is judgement.
 */
export const raisesPosture = rule(
  americas,
  'deployment.raises-posture',
  {
    on: ['deployment.ordered', 'deployment.countered'],
    basis: ['judgement-posture-ladder'],
    changes: ['ties.posture'],
  },
  {
    when: [
      atLeast(
        'deployment.raises-posture.higher',
        ({ event }) => event.rung,
        ({ event: { actor, target }, tie }) => tie(actor ?? '', target ?? '', 'posture'),
      ),
    ],
    then: ({ event: { actor, target, rung }, tie }, effects) =>
      actor === null || target === null
        ? []
        : [effects.tie(actor, target, 'posture', rung - tie(actor, target, 'posture'))],
  },
)
