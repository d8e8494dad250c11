import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { inMatrix } from '../../trade/matrix.js'

/**
 * Says so where a tariff falls on a state, or is imposed by one, that the trade matrix does not hold (Cuba; six small
 * Caribbean states, which it has only as a group): its effect is not worked out, and must not be read as none.
 */
export const outsideMatrix = rule(
  americas,
  'tariffs.outside-matrix',
  { on: 'tariff.imposed', basis: ['trade-matrix-2023'], emits: { 'effect.left-open': 0 } },
  {
    when: [
      has('tariffs.outside-matrix.parties', ({ event: { actor, target } }) => actor !== null && target !== null),
      has('tariffs.outside-matrix.outside', ({ event: { actor, target } }) => !inMatrix(actor) || !inMatrix(target)),
    ],
    then: ({ event: { actor, target } }, effects) => [
      effects.emit('effect.left-open', { actor, target, state: (inMatrix(target) ? actor : target) as string }),
    ],
  },
)
