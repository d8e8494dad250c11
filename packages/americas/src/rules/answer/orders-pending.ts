import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { ordersThreat } from './threat-outcome.js'

/**
 * A threatened tariff that has been ordered is pending until it is collected; whether it is shows on its first day, or
 * when a suspension ends. A count from the log, so that one order is one case of the record and not two.
 */
export const ordersPending = rule(
  americas,
  'log.orders-pending',
  {
    on: ['tariff.imposed', 'collection.fell-due', 'tariff.resumed', 'tariff.lifted'],
    basis: ['judgement-follow-through'],
    changes: ['ties.ordersPending'],
  },
  {
    when: [
      has('log.orders-pending.threatened', ({ event, world, tie }) =>
        event.type === 'tariff.imposed'
          ? ordersThreat(event, { world, tie })
          : tie(event.target ?? '', event.actor ?? '', 'ordersPending') >= 1,
      ),
    ],
    then: ({ event, world, tie }, effects) => {
      const { actor, target } = event
      if (actor === null || target === null) return []
      const pending = tie(target, actor, 'ordersPending')
      if (event.type === 'tariff.imposed') return [effects.tie(target, actor, 'ordersPending', 1 - pending)]
      if (event.type === 'collection.fell-due') {
        const tariff = world.measures[event.of]
        if (tariff?.kind !== 'tariff' || tariff.suspended) return []
      }
      return [effects.tie(target, actor, 'ordersPending', -pending)]
    },
  },
)
