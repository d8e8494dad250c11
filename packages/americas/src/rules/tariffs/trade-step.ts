import { closing, MONTH_DAYS } from './half-life.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { type Asking, tariffQuestion } from './tariff-question.js'
import { tradeAnswer } from './trade-answer.js'
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
  asking: Asking,
  [exporter, importer]: readonly [string, string],
  days: number,
  knobs: TradeKnobValues,
): TradeStep {
  const question = tariffQuestion(asking)
  const { trade } = tradeAnswer(question, tradeValues(knobs, asking.tie(exporter, importer, 'taxedMonths')))
  const [before, after] = [question.flows[exporter]?.[importer] ?? 1, trade[exporter]?.[importer] ?? 1]
  const aim = 100 * (after / before - 1)
  const cost = closing(days, knobs.adjustment) * (aim - asking.tie(exporter, importer, 'tariffCost'))
  return { cost, exports: (untaxedExports(asking, exporter, importer) * cost) / 100, months: days / MONTH_DAYS }
}
