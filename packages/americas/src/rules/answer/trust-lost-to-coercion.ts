import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { coercionCost, coercionTypes } from './coercion-cost.js'
import { hostility } from './hostility.js'

/**
 * Threats, tariffs, force and claims to territory cost goodwill, in proportion to how hostile the act is. pism-2025 and
 * rubio-tour-2025 say that threats deepen distrust; gateway-pundit names no such cost, so that lens leaves the size
 * free. Follow-through does not move here: a threat that was carried out is believed more and liked less.
 */
export const trustLostToCoercion = rule(
  americas,
  'trust.lost-to-coercion',
  {
    on: coercionTypes,
    basis: ['m-threats-deepen-distrust', 'm-pressure-costs-credibility', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: { cost: coercionCost },
  },
  {
    when: [has('trust.lost-to-coercion.hostile', ({ event, world, tie }) => hostility(event, { world, tie }) > 0)],
    then: ({ event, world, tie, knob: { cost } }, effects) => {
      const { actor, target } = event
      if (actor === null || target === null) return []
      return [effects.tie(target, actor, 'trust', (-cost * hostility(event, { world, tie })) / 10)]
    },
  },
)
