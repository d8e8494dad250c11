import { endsOf, has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { isTieInMatrix } from '../../trade/matrix.js'
import { taxedTies } from './duties.js'
import { MONTH_DAYS } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { tieEffects } from './trade-step.js'

/**
 * A tariff cuts what is sold under it. How far, the trade model says: a general equilibrium over the goods trade of 2023,
 * in which buyers turn to other sellers and wages give way. They turn slowly, so the elasticity grows from 1.5 to 4 over
 * three years, and contracts make even the first year gradual. The five sources give no size, and rusi-2024 only that
 * dropping the threats would help.
 */
export const tradeFalls = rule(
  americas,
  'tariffs.trade-falls',
  {
    on: 'month.closed',
    basis: [
      'trade-equilibrium',
      'trade-matrix-2023',
      'judgement-trade-lag',
      'elasticities-by-sector',
      'ifo-no-retaliation',
    ],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => taxedTies(world, ({ inRetaliation }) => !inRetaliation),
    when: [has('tariffs.in-matrix', ({ binding }) => isTieInMatrix(binding))],
    then: (moment, effects) => {
      const [exporter, importer] = endsOf(moment.binding)
      return [
        ...tieEffects(moment, effects),
        effects.tie(exporter, importer, 'taxedMonths', moment.event.days / MONTH_DAYS),
      ]
    },
  },
)
