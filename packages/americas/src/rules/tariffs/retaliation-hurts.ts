import { endsOf, has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { isTieInMatrix } from '../../trade/matrix.js'
import { taxedTies } from './duties.js'
import { MONTH_DAYS } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { tieEffects } from './trade-step.js'

/**
 * A tariff in retaliation cuts what the coercer sells to the state that answers. By July 2025 only China and Canada had
 * answered the US tariffs in kind (retaliation-rare); with retaliation, ifo has Mexico's own exports fall by 35 %
 * instead of 21 %, since a smaller economy is also poorer by what it keeps out.
 */
export const retaliationHurts = rule(
  americas,
  'tariffs.retaliation-hurts',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'judgement-trade-lag', 'ifo-no-retaliation', 'retaliation-rare'],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => {
      // A tie under a tariff of the other kind as well is that one's: its step counts all tariffs on it.
      const first = new Set(taxedTies(world, ({ inRetaliation }) => !inRetaliation))
      return taxedTies(world, ({ inRetaliation }) => inRetaliation).filter((tie) => !first.has(tie))
    },
    when: [has('tariffs.in-matrix', ({ binding }) => isTieInMatrix(binding))],
    then: (moment, effects) => {
      const [coercer, target] = endsOf(moment.binding)
      return [
        ...tieEffects(moment, effects),
        effects.tie(coercer, target, 'taxedMonths', moment.event.days / MONTH_DAYS),
      ]
    },
  },
)
