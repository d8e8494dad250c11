import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tariffsBetween, taxedTies } from './duties.js'
import { closingAt } from './half-life.js'

/**
 * Once a trade agreement spares goods from a tariff, more and more of them claim it: origin has to be documented first.
 * Of US imports from its two neighbours 40 % claimed the agreement in January 2025, 50 % in June, 86 % in July, 88 % at
 * the end of the year. Outside the five sources.
 */
export const exemptionsClaimed = rule(
  americas,
  'tariffs.exemptions-claimed',
  {
    on: 'month.closed',
    basis: ['agreement-claims-rise', 'judgement-trade-lag'],
    changes: ['ties.claimedShare'],
    knobs: {
      monthly: knob({
        id: 'tariffs.claims-rise',
        value: 0.25,
        range: [0.1, 0.5],
        unit: 'share of the remaining way a month',
        basis: 'agreement-claims-rise',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => taxedTies(world, ({ exempt }) => exempt > 0),
    then: (moment, effects) => {
      const [exporter, importer] = endsOf(moment.binding)
      const exempt = Math.max(0, ...tariffsBetween(moment.world, exporter, importer).map((tariff) => tariff.exempt))
      const rest = Math.max(0, exempt - moment.tie(exporter, importer, 'claimedShare'))
      const rise = closingAt(moment.event.days, moment.knob.monthly) * rest
      return [effects.tie(exporter, importer, 'claimedShare', rise)]
    },
  },
)
