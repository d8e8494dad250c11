import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { taxedTies } from './duties.js'
import { tradeKnobs } from './knobs.js'
import { tradeStep } from './trade-step.js'

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
    basis: ['judgement-trade-lag', 'ifo-no-retaliation', 'retaliation-rare'],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => taxedTies(world, ({ inRetaliation }) => inRetaliation),
    then: (moment, effects) => {
      const [coercer, target] = endsOf(moment.binding)
      const step = tradeStep(moment, [coercer, target], moment.event.days, moment.knob)
      return [
        effects.tie(coercer, target, 'tariffCost', step.cost),
        effects.tie(coercer, target, 'exports', step.exports),
        effects.tie(coercer, target, 'taxedMonths', step.months),
      ]
    },
  },
)
