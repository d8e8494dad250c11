import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Counts concessions: one for granting a demand in full or in part, and one lapsed when the relief for it was broken or withheld,
 * since what was given for relief is then owed to nobody. Counts from the log; nothing is judged.
 */
export const concessionCounted = rule(
  americas,
  'answer.concession-counted',
  {
    on: ['demand.accepted', 'demand.partly-met', 'relief.broken', 'relief.withheld'],
    basis: ['judgement-five-answers'],
    changes: ['ties.concessions', 'ties.concessionsLapsed'],
  },
  {
    then: ({ event: { type, actor, target } }, effects) => {
      if (actor === null || target === null) return []
      return type === 'relief.broken' || type === 'relief.withheld'
        ? [effects.tie(target, actor, 'concessionsLapsed', 1)]
        : [effects.tie(actor, target, 'concessions', 1)]
    },
  },
)
