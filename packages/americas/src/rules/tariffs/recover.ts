import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tariffBetween } from './duties.js'
import { closing } from './half-life.js'
import { tiesWhere } from './ties.js'
import { untaxedExports } from './untaxed.js'

/**
 * Once a tariff is lifted or suspended, what it had cut comes back, more slowly than it went: buyers who found another
 * supplier do not return the next day. rusi-2024 expects closer trade once the threats are gone; it gives no pace.
 */
export const recover = rule(
  americas,
  'tariffs.recover',
  {
    on: 'month.closed',
    basis: ['judgement-trade-lag', 'm-tariff-rowback-enables-nearshoring'],
    changes: ['ties.exports', 'ties.tariffCost', 'ties.taxedMonths'],
    knobs: {
      halfLife: knob({
        id: 'tariffs.recovery',
        value: 6,
        range: [2, 18],
        unit: 'months (half-life)',
        basis: 'judgement-trade-lag',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      tiesWhere(
        world,
        ({ levels: { tariffCost }, from: exporter, to: importer }) =>
          (tariffCost ?? 0) !== 0 && tariffBetween(world, exporter, importer) === undefined,
      ),
    then: (moment, effects) => {
      const [exporter, importer] = endsOf(moment.binding)
      const way = -closing(moment.event.days, moment.knob.halfLife)
      const back = way * moment.tie(exporter, importer, 'tariffCost')
      return [
        effects.tie(exporter, importer, 'tariffCost', back),
        effects.tie(exporter, importer, 'exports', (untaxedExports(moment, exporter, importer) * back) / 100),
        effects.tie(exporter, importer, 'taxedMonths', way * moment.tie(exporter, importer, 'taxedMonths')),
      ]
    },
  },
)
