import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { demandOf, demandTypes } from '../../strategy/demand.js'

/** Counts the demands that one state puts to another, so that a sixth is known for a sixth. */
export const demandsCounted = rule(
  americas,
  'log.demands-counted',
  { on: demandTypes, basis: ['judgement-resolve'], changes: ['ties.demandsMade'] },
  {
    when: [has('log.demands-counted.asks', ({ event }) => demandOf(event))],
    then: ({ event: { actor, target } }, effects) =>
      actor === null || target === null ? [] : [effects.tie(target, actor, 'demandsMade', 1)],
  },
)
