import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { taxedTies } from './duties.js'
import { tradeKnobs } from './knobs.js'
import { tradeStep } from './trade-step.js'

/**
 * A tariff cuts what is sold under it. Buyers find other suppliers slowly, so the elasticity grows from 1.5 to 4 over
 * three years, and contracts make even the first year gradual. The published model of 25 % on all goods has Mexico's exports fall by a
 * fifth (ifo); the five sources give no size, and rusi-2024 only that dropping the threats would help.
 */
export const tradeFalls = rule(
  americas,
  'tariffs.trade-falls',
  {
    on: 'month.closed',
    basis: ['judgement-trade-lag', 'pass-through-complete', 'elasticities-by-sector', 'ifo-no-retaliation'],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => taxedTies(world, ({ inRetaliation }) => !inRetaliation),
    then: (moment, effects) => {
      const [exporter, importer] = endsOf(moment.binding)
      const step = tradeStep(moment, [exporter, importer], moment.event.days, moment.knob)
      return [
        effects.tie(exporter, importer, 'tariffCost', step.cost),
        effects.tie(exporter, importer, 'exports', step.exports),
        effects.tie(exporter, importer, 'taxedMonths', step.months),
      ]
    },
  },
)
