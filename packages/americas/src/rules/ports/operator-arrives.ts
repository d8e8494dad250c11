import { is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A Chinese-linked operator that wins a tender brings presence back; any other leaves it as it is. */
export const operatorArrives = rule(
  americas,
  'ports.operator-arrives',
  {
    on: 'concession.held',
    basis: ['judgement-presence'],
    changes: ['ties.presence'],
    knobs: {
      presence: knob({
        id: 'ports.presence-of-operator',
        value: 0.2,
        range: [0.1, 0.4],
        unit: 'index',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [is('ports.operator-arrives.chinese', ({ event }) => event.operator, 'chinese-linked-operator')],
    then: ({ event: { target }, knob: { presence } }, effects) =>
      target === null ? [] : [effects.tie('CHN', target, 'presence', presence)],
  },
)
