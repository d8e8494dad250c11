import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { isThreat, openDemand } from '../../strategy/demand.js'
import { ordersThreat, settlingTypes, threatOutcome } from './threat-outcome.js'

/**
 * Counts threats that were refused and hang over a state: one more with each refusal of a threat, one less when it is
 * carried out, dropped or merely made again. A concession clears them all. A count from the log, so that a later tariff
 * is known to be the threat carried out, though the demand has been answered.
 */
export const threatsStanding = rule(
  americas,
  'log.threats-standing',
  {
    on: [
      ...settlingTypes,
      'tariff.imposed',
      'demand.declined',
      'demand.answered-in-kind',
      'demand.accepted',
      'demand.partly-met',
    ],
    basis: ['judgement-follow-through'],
    changes: ['ties.threatsStanding'],
  },
  {
    when: [has('log.threats-standing.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event, world, tie }, effects) => {
      const { type, actor, target, issue } = event
      if (actor === null || target === null) return []
      switch (type) {
        case 'demand.declined':
        case 'demand.answered-in-kind': {
          const demand = openDemand(world, target, actor, issue)
          return demand !== null && isThreat(demand) ? [effects.tie(actor, target, 'threatsStanding', 1)] : []
        }
        case 'demand.accepted':
        case 'demand.partly-met':
          return [effects.tie(actor, target, 'threatsStanding', -tie(actor, target, 'threatsStanding'))]
        default: {
          if (tie(target, actor, 'threatsStanding') < 1) return []
          // An order takes its threat off the count at once; whether it was carried out is settled when it is collected.
          if (type === 'collection.fell-due' || type === 'tariff.resumed' || type === 'tariff.lifted') return []
          const reading = { world, tie }
          const isSettled =
            event.type === 'tariff.imposed' ? ordersThreat(event, reading) : threatOutcome(event, reading) !== null
          return isSettled ? [effects.tie(target, actor, 'threatsStanding', -1)] : []
        }
      }
    },
  },
)
