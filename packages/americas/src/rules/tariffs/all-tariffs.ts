import type { TradeEffects } from '../../trade/effects.js'
import { collectedTariffs } from './duties.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { type Asking, tariffQuestion } from './tariff-question.js'
import { tradeAnswer } from './trade-answer.js'

/** What the trade model says of all tariffs now collected; its elasticity is that of the one longest collected. */
export function allTariffs(asking: Asking, knobs: TradeKnobValues): TradeEffects {
  const months = collectedTariffs(asking.world).reduce(
    (longest, { actor, target }) => Math.max(longest, asking.tie(target ?? '', actor ?? '', 'taxedMonths')),
    0,
  )
  return tradeAnswer(tariffQuestion(asking), tradeValues(knobs, months))
}
