import { has, knob, rule } from '@lapolicy/core'
import { latinAmericanStates } from '../../actors/states.js'
import { americas } from '../../model.js'

/** States that agree on an answer before giving it stand together more. The opposite of a separate deal, and as large. */
export const positionCoordinated = rule(
  americas,
  'answer.position-coordinated',
  {
    on: 'position.coordinated',
    basis: ['m-fragmentation-gives-us-leverage', 'judgement-solidarity'],
    changes: ['actors.solidarity'],
    knobs: {
      agreed: knob({
        id: 'solidarity.coordinated',
        value: 0.05,
        range: [0.02, 0.1],
        unit: 'index',
        basis: 'judgement-solidarity',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('answer.position-coordinated.of-the-region', ({ event }) =>
        Object.hasOwn(latinAmericanStates, event.actor ?? ''),
      ),
    ],
    then: ({ knob: { agreed } }, effects) => [effects.actor('LAC', 'solidarity', agreed)],
  },
)
