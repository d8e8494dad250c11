import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
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
    on: [
      'demand.made',
      'territory.threatened',
      'tariff.threatened',
      'tariff.imposed',
      'tariff.resumed',
      'threat.carried-out',
      'deployment.ordered',
      'vessel.struck',
      'aircraft.engaged',
    ],
    basis: ['m-threats-deepen-distrust', 'm-pressure-costs-credibility', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: {
      cost: knob({
        id: 'trust.cost-of-coercion',
        value: 5,
        range: [1, 10],
        unit: 'points for an act of full hostility (10 on Goldstein’s scale)',
        basis: 'm-threats-deepen-distrust',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
    },
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
