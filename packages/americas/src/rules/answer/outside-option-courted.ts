import { has, knob, rule } from '@lapolicy/core'
import { latinAmericanStates } from '../../actors/states.js'
import { americas } from '../../model.js'

/**
 * Courting another partner is a beginning, not an alternative: it brings what could replace the United States a hundredth
 * nearer. Who is courted and how is told by the event; what comes of it depends on years.
 */
export const outsideOptionCourted = rule(
  americas,
  'outside-option.courted',
  {
    on: 'partner.courted',
    basis: ['m-pressure-drives-diversification', 'judgement-outside-option'],
    changes: ['ties.outsideOption'],
    knobs: {
      step: knob({
        id: 'outside-option.courting',
        value: 0.01,
        range: [0, 0.03],
        unit: 'index',
        basis: 'm-pressure-drives-diversification',
        grade: 'judgement',
        lens: { parameter: 'diversificationResponse', sign: 1 },
      }),
    },
  },
  {
    when: [
      has(
        'outside-option.courted.elsewhere',
        ({ event: { actor, target } }) => Object.hasOwn(latinAmericanStates, actor ?? '') && target !== 'USA',
      ),
    ],
    then: ({ event: { actor }, knob: { step } }, effects) =>
      actor === null ? [] : [effects.tie(actor, 'USA', 'outsideOption', step)],
  },
)
