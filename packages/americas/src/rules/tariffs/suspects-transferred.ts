import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Handing over suspects is security cooperation, and counts with the side that receives them. as-coa-tracker-2025 sets
 * the second transfer of 2025 beside the tariff talks and claims no cause. Each transfer counts alike, whatever the
 * number of people: they are not points.
 */
export const suspectsTransferred = rule(
  americas,
  'cooperation.suspects-transferred',
  {
    on: 'suspects.transferred',
    basis: ['m-tariff-talks-carry-security-demands', 'm-threats-compel-mexican-action'],
    changes: ['ties.cooperation'],
    knobs: {
      transfer: knob({
        id: 'cooperation.transfer',
        value: 0.05,
        range: [0.01, 0.1],
        unit: 'points of the index',
        basis: 'm-tariff-talks-carry-security-demands',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('cooperation.suspects-transferred.parties', ({ event }) => event.actor !== null && event.target !== null),
    ],
    then: ({ event: { actor, target }, knob: { transfer } }, effects) => [
      effects.tie(actor as string, target as string, 'cooperation', transfer),
      effects.tie(target as string, actor as string, 'cooperation', transfer / 2),
    ],
  },
)
