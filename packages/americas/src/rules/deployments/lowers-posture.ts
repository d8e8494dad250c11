import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Forces that go home take most of the posture with them; the rest fades by the month (`posture.decays`), because ships,
 * plans and habits of alert outlast an order. A force that is cut back lowers posture to its new rung at once.
 */
export const lowersPosture = rule(
  americas,
  'deployment.lowers-posture',
  {
    on: ['deployment.withdrawn', 'deployment.stood-down', 'deployment.reduced'],
    basis: ['judgement-posture-ladder'],
    changes: ['ties.posture'],
    knobs: {
      share: knob({
        id: 'deployments.withdrawal-share',
        value: 0.6,
        range: [0.4, 0.9],
        unit: 'share of posture that goes with the ships',
        basis: 'judgement-posture-ladder',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, tie, knob: { share } }, effects) => {
      const { actor, target } = event
      if (actor === null || target === null) return []
      const posture = tie(actor, target, 'posture')
      const lost = event.type === 'deployment.reduced' ? Math.max(0, posture - event.rung) : share * posture
      return [effects.tie(actor, target, 'posture', -lost)]
    },
  },
)
