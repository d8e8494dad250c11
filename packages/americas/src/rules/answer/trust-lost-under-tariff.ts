import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tariffsBetween, tariffWeight, taxedTies } from '../tariffs/duties.js'
import { MONTH_DAYS } from '../tariffs/half-life.js'

/**
 * A tariff costs goodwill as long as it is collected, in proportion to what it takes: what is done every month is felt
 * every month. The order and the end of a suspension cost theirs apart (`trust.lost-to-coercion`). pism-2025 and
 * rubio-tour-2025 have pressure deepen distrust and give neither size nor pace; gateway-pundit names no such cost.
 */
export const trustLostUnderTariff = rule(
  americas,
  'trust.lost-under-tariff',
  {
    on: 'month.closed',
    basis: ['m-threats-deepen-distrust', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: {
      monthly: knob({
        id: 'trust.cost-of-tariff-in-force',
        value: 0.5,
        range: [0.1, 1],
        unit: 'points a month under a tariff of a quarter on all goods',
        basis: 'm-threats-deepen-distrust',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
    },
  },
  {
    over: (_event, world) => taxedTies(world, ({ inRetaliation }) => !inRetaliation),
    then: ({ event: { days }, binding, world, tie, knob: { monthly } }, effects) => {
      const [exporter, importer] = endsOf(binding)
      const weight = tariffWeight(tariffsBetween(world, exporter, importer), tie(exporter, importer, 'claimedShare'))
      return [effects.tie(exporter, importer, 'trust', (-monthly * weight * days) / MONTH_DAYS)]
    },
  },
)
