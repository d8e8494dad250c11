import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A port that is re-tendered, or whose concession ended, finds an operator in about a year. Whether a Chinese-linked one
 * wins again depends on how the tender is drawn; after US pressure it seldom does.
 */
export const newOperator = rule(
  americas,
  'ports.new-operator',
  {
    on: ['concession.retendered', 'concession.annulled'],
    basis: ['judgement-presence'],
    emits: { 'concession.held': 180 },
    knobs: {
      chinese: knob({
        id: 'ports.tender-to-china',
        value: 0.15,
        range: [0, 0.5],
        unit: 'probability',
        basis: 'judgement-presence',
        grade: 'judgement',
        lens: { parameter: 'chinaRollback', sign: -1 },
      }),
    },
  },
  {
    then: ({ event: { actor: host }, draw, knob: { chinese } }, effects) => {
      const operator = draw('tender') < chinese ? 'chinese-linked-operator' : 'another-operator'
      const inDays = 180 + Math.floor(365 * draw('delay'))
      return [effects.emit('concession.held', { actor: operator, target: host, operator, inDays })]
    },
  },
)
