import type { Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { effects } from '../../trade/effects.js'
import { dutyOf, monthsInForce, tariffBetween } from './duties.js'
import { closing } from './half-life.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { untaxedExports } from './untaxed.js'

/** How far a month takes a taxed tie: change of `tariffCost` in points, and of exports in million US dollars a year. */
export interface TradeStep {
  readonly cost: number
  readonly exports: number
}

/** One month's way of a taxed tie towards what the trade model says of its tariff; contracts and stocks make it gradual. */
export function tradeStep(
  reading: Reading<Americas>,
  [exporter, importer]: readonly [string, string],
  days: number,
  knobs: TradeKnobValues,
): TradeStep {
  const tariff = tariffBetween(reading.world, exporter, importer)
  if (!tariff) return { cost: 0, exports: 0 }
  const after = { [importer]: { [exporter]: dutyOf(tariff, reading.tie(exporter, importer, 'claimedShare')) } }
  const values = tradeValues(knobs, monthsInForce(tariff, reading.world.date))
  // Sales of one, so that the answer is a ratio even where the level is not known.
  const { trade } = effects({ flows: { [exporter]: { [importer]: 1 } }, before: {}, after }, values)
  const aim = 100 * ((trade[exporter]?.[importer] ?? 1) - 1)
  const cost = closing(days, knobs.adjustment) * (aim - reading.tie(exporter, importer, 'tariffCost'))
  return { cost, exports: (untaxedExports(reading, exporter, importer) * cost) / 100 }
}
