import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A state lets its agreement with China lapse (Panama and the Belt and Road, pism-2025): programmes end, China's
 * goodwill falls, and so does what the state could turn to instead of the United States.
 */
export const agreementLapses = rule(
  americas,
  'ports.agreement-lapses',
  {
    on: 'agreement.lapsed',
    basis: ['m-panama-pressure-yields-china-rollback', 'precedent-china-protests', 'judgement-outside-option'],
    changes: ['ties.presence', 'ties.trust', 'ties.outsideOption'],
    knobs: {
      programmes: knob({
        id: 'ports.programmes',
        value: 0.15,
        range: [0.05, 0.3],
        unit: 'share of presence',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      offence: knob({
        id: 'ports.offence',
        value: 5,
        range: [1, 10],
        unit: 'points',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
      turning: knob({
        id: 'ports.turning',
        value: 0.03,
        range: [0, 0.08],
        unit: 'index',
        basis: 'judgement-outside-option',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event: { actor, target }, tie, knob: { programmes, offence, turning } }, effects) => {
      if (actor === null || target !== 'CHN') return []
      return [
        effects.tie('CHN', actor, 'presence', -programmes * tie('CHN', actor, 'presence')),
        effects.tie('CHN', actor, 'trust', -offence),
        effects.tie(actor, 'USA', 'outsideOption', -turning),
      ]
    },
  },
)
