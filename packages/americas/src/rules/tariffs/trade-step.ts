import type { Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { effects } from '../../trade/effects.js'
import { closing, MONTH_DAYS } from './half-life.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { tariffQuestion } from './tariff-question.js'
import { untaxedExports } from './untaxed.js'

/** How far a month takes a taxed tie. */
export interface TradeStep {
  /** Change of `tariffCost`, in points. */
  readonly cost: number
  /** Change of exports, million US dollars a year. */
  readonly exports: number
  /** What it adds to the months for which tariffs have been collected. */
  readonly months: number
}

/** One month's way of a taxed tie towards what the trade model says of its tariff; contracts and stocks make it gradual. */
export function tradeStep(
  reading: Reading<Americas>,
  [exporter, importer]: readonly [string, string],
  days: number,
  knobs: TradeKnobValues,
): TradeStep {
  const question = tariffQuestion(reading)
  const { trade } = effects(question, tradeValues(knobs, reading.tie(exporter, importer, 'taxedMonths')))
  const [before, after] = [question.flows[exporter]?.[importer] ?? 1, trade[exporter]?.[importer] ?? 1]
  const aim = 100 * (after / before - 1)
  const cost = closing(days, knobs.adjustment) * (aim - reading.tie(exporter, importer, 'tariffCost'))
  return { cost, exports: (untaxedExports(reading, exporter, importer) * cost) / 100, months: days / MONTH_DAYS }
}
