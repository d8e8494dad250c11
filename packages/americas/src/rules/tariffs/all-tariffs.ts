import type { Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { effects, type TradeEffects } from '../../trade/effects.js'
import { collectedTariffs } from './duties.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { tariffQuestion } from './tariff-question.js'

/** What the trade model says of all tariffs now collected; its elasticity is that of the one longest collected. */
export function allTariffs(reading: Reading<Americas>, knobs: TradeKnobValues): TradeEffects {
  const months = collectedTariffs(reading.world).reduce(
    (longest, { actor, target }) => Math.max(longest, reading.tie(target ?? '', actor ?? '', 'taxedMonths')),
    0,
  )
  return effects(tariffQuestion(reading), tradeValues(knobs, months))
}
