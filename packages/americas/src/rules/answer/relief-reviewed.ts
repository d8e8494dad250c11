import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { openDemand } from '../../strategy/demand.js'

/** Days after a concession on which relief counts as kept. */
export const RELIEF_DAYS = 180

/** A concession made under pressure expects relief; half a year later it can be said whether it came and lasted. */
export const reliefReviewed = rule(
  americas,
  'coercer.relief-reviewed',
  {
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['judgement-assurance', 'goliath'],
    emits: { 'relief.fell-due': RELIEF_DAYS },
  },
  {
    when: [
      has('coercer.relief-reviewed.pressed', ({ event: { actor, target, issue }, world }) => {
        const demand = openDemand(world, target, actor, issue)
        return demand !== null && demand.instrument !== 'none'
      }),
    ],
    then: ({ event: { actor, target, issue, id } }, effects) => [
      effects.emit('relief.fell-due', { actor: target, target: actor, issue, of: id, inDays: RELIEF_DAYS }),
    ],
  },
)
