import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { updateOf } from './beta-record.js'
import { settlingTypes, threatOutcome } from './threat-outcome.js'

/**
 * A threat carried out, or not, enters the record that the target keeps of the coercer: one case of a Beta record that
 * opens at 3 of 7 (Bloomberg's count of 49 tariff threats). Targets yield less after a recent back-down (Peterson
 * 2013; a crude count in TIES gave the opposite sign). Neither trust nor assurance moves here, and no lens moves this.
 */
export const recordFollowThrough = rule(
  americas,
  'record.follow-through',
  {
    on: settlingTypes,
    basis: ['peterson', 'trump-followthrough', 'weisiger', 'judgement-follow-through'],
    changes: ['ties.followThrough', 'ties.followThroughWeight'],
  },
  {
    when: [has('record.follow-through.settled', ({ event, world, tie }) => threatOutcome(event, { world, tie }))],
    then: ({ event, world, tie }, effects) => {
      const outcome = threatOutcome(event, { world, tie })
      const { actor, target } = event
      if (outcome === null || actor === null || target === null) return []
      const update = updateOf(
        { mean: tie(target, actor, 'followThrough'), weight: tie(target, actor, 'followThroughWeight') },
        outcome,
        1,
      )
      return [
        effects.tie(target, actor, 'followThrough', update.mean),
        effects.tie(target, actor, 'followThroughWeight', update.weight),
      ]
    },
  },
)
