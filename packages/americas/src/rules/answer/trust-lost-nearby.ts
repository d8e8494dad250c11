import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { neighboursOf } from '../deployments/neighbours.js'
import { coercionCost, coercionTypes } from './coercion-cost.js'
import { hostility } from './hostility.js'

/**
 * Coercion is watched next door: neighbours lose a tenth of the goodwill that it costs at its target. pism-2025 expects
 * distrust in the region and not only at the target; it gives no size, and gateway-pundit names no such cost.
 */
export const trustLostNearby = rule(
  americas,
  'trust.lost-nearby',
  {
    on: coercionTypes,
    basis: ['m-threats-deepen-distrust', 'judgement-trust-spill'],
    changes: ['ties.trust'],
    knobs: {
      cost: coercionCost,
      share: knob({
        id: 'trust.spill-to-neighbours',
        value: 0.1,
        range: [0, 0.3],
        unit: 'share of what it costs at its target',
        basis: 'judgement-trust-spill',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ actor, target }, world) =>
      neighboursOf(target ?? '').filter((id) => id !== actor && world.ties[id]?.[actor ?? ''] !== undefined),
    when: [has('trust.lost-nearby.hostile', ({ event, world, tie }) => hostility(event, { world, tie }) > 0)],
    then: ({ event, binding: neighbour, world, tie, knob: { cost, share } }, effects) =>
      event.actor === null
        ? []
        : [effects.tie(neighbour, event.actor, 'trust', (-share * cost * hostility(event, { world, tie })) / 10)],
  },
)
