import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { movedTies } from './moved-ties.js'
import { tieEffects } from './trade-step.js'

/**
 * Once a tariff is lifted or suspended, what it had moved comes back, more slowly than it went: buyers who found another
 * supplier do not return the next day. rusi-2024 expects closer trade once the threats are gone; it gives no pace.
 */
export const recover = rule(
  americas,
  'tariffs.recover',
  {
    on: 'month.closed',
    basis: ['judgement-trade-lag', 'm-tariff-rowback-enables-nearshoring'],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: tradeKnobs,
  },
  {
    over: (event, world) => movedTies(event, world).back,
    then: (moment, effects) => {
      const [exporter, importer] = endsOf(moment.binding)
      const months = moment.tie(exporter, importer, 'taxedMonths')
      const forgotten = -closing(moment.event.days, moment.knob.recovery) * months
      return [
        ...tieEffects(moment, effects),
        ...(months === 0 ? [] : [effects.tie(exporter, importer, 'taxedMonths', forgotten)]),
      ]
    },
  },
)
