import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { neighboursOf } from '../deployments/neighbours.js'
import { updateOf } from './beta-record.js'
import { settlingTypes, threatOutcome } from './threat-outcome.js'

/** What was done with a threat is seen next door too: a quarter of a case in each neighbour's own record. */
export const recordFollowThroughNearby = rule(
  americas,
  'record.follow-through-nearby',
  {
    on: settlingTypes,
    basis: ['judgement-follow-through'],
    changes: ['ties.followThrough', 'ties.followThroughWeight'],
    knobs: {
      hearsay: knob({
        id: 'record.hearsay',
        value: 0.25,
        range: [0, 0.5],
        unit: 'cases, one’s own counting 1',
        basis: 'judgement-follow-through',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ actor, target }, world) =>
      neighboursOf(target ?? '').filter((id) => id !== actor && world.ties[id]?.[actor ?? ''] !== undefined),
    when: [
      has('record.follow-through-nearby.settled', ({ event, world, tie }) => threatOutcome(event, { world, tie })),
    ],
    then: ({ event, binding: neighbour, world, tie, knob: { hearsay } }, effects) => {
      const outcome = threatOutcome(event, { world, tie })
      const { actor } = event
      if (outcome === null || actor === null || hearsay === 0) return []
      const update = updateOf(
        { mean: tie(neighbour, actor, 'followThrough'), weight: tie(neighbour, actor, 'followThroughWeight') },
        outcome,
        hearsay,
      )
      return [
        effects.tie(neighbour, actor, 'followThrough', update.mean),
        effects.tie(neighbour, actor, 'followThroughWeight', update.weight),
      ]
    },
  },
)
