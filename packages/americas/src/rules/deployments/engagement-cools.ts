import { atMost, endsOf, idsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { monthDays } from './deployment.js'
import { neighboursOf } from './neighbours.js'

/**
 * As long as forces at sea may use military force against suspected smugglers, governments far from the sender's
 * positions share less with them month by month: what they pass on might be acted on in ways that their own law does not
 * allow. The sources report the directive and one strike, and name no legal basis for it; the pace is judgement.
 */
export const engagementCools = rule(
  americas,
  'engagement.cools-neighbours',
  {
    on: 'month.closed',
    basis: ['judgement-rules-of-engagement'],
    changes: ['ties.cooperation'],
    knobs: {
      pace: knob({
        id: 'deployments.engagement-pace',
        value: 0.01,
        range: [0, 0.025],
        unit: 'index a month per unit of alignment below zero',
        basis: 'judgement-rules-of-engagement',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => {
      const pairs = idsOf(world.measures).flatMap((id) => {
        const measure = world.measures[id]
        if (measure?.kind !== 'engagement' || measure.allows !== 'military-force' || measure.target === null) return []
        return neighboursOf(measure.target).map((neighbour) => `${neighbour}>${measure.actor}`)
      })
      return [...new Set(pairs)].sort()
    },
    when: [
      atMost(
        'engagement.cools-neighbours.distant',
        ({ binding, level }) => level(endsOf(binding)[0], 'alignment'),
        -0.05,
      ),
    ],
    then: ({ event: { days }, binding, level, knob: { pace } }, effects) => {
      const [neighbour, actor] = endsOf(binding)
      return [effects.tie(neighbour, actor, 'cooperation', (pace * level(neighbour, 'alignment') * days) / monthDays)]
    },
  },
)
