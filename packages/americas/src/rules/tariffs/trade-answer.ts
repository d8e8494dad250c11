import { effects, type TradeEffects, type TradeQuestion, type TradeValues } from '../../trade/effects.js'

type Answer = readonly [values: TradeValues, answer: TradeEffects]

/**
 * What the trade model answers to a question at some values. Several rules ask the same at a close of a month, so the
 * answers are kept with their question.
 */
export function tradeAnswer(question: TradeQuestion, values: TradeValues): TradeEffects {
  const answers = kept.get(question) ?? []
  const known = answers.find(([asked]) => same(asked, values))
  if (known) return known[1]
  const answer = effects(question, values)
  kept.set(question, [...answers, [values, answer]])
  return answer
}

const kept = new WeakMap<TradeQuestion, readonly Answer[]>()

const same = (left: TradeValues, right: TradeValues): boolean =>
  left.elasticity === right.elasticity && left.passThrough === right.passThrough && left.incomeLost === right.incomeLost
