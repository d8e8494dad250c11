import { knob } from '@lapolicy/core'
import type { TradeValues } from '../../trade/effects.js'

/** Numbers that the rules on tariffs share: how strongly and how fast buyers, prices and incomes answer. */
export const tradeKnobs = {
  shortRun: knob({
    id: 'tariffs.elasticity-short-run',
    value: 1.5,
    range: [1.2, 2.5],
    unit: '% of sales per % of price',
    basis: 'judgement-trade-lag',
    grade: 'judgement',
    lens: { parameter: 'tariffTradeHarm', sign: 1 },
  }),
  longRun: knob({
    id: 'tariffs.elasticity-long-run',
    value: 4,
    range: [2.5, 6],
    unit: '% of sales per % of price',
    basis: 'elasticities-by-sector',
    grade: 'published-estimate',
    lens: { parameter: 'tariffTradeHarm', sign: 1 },
  }),
  monthsToLongRun: knob({
    id: 'tariffs.months-to-long-run',
    value: 36,
    range: [18, 60],
    unit: 'months',
    basis: 'judgement-trade-lag',
    grade: 'judgement',
  }),
  passThrough: knob({
    id: 'tariffs.pass-through',
    value: 1,
    range: [0.8, 1],
    unit: 'share of a tariff that buyers pay',
    basis: 'pass-through-complete',
    grade: 'published-estimate',
  }),
  incomeLost: knob({
    id: 'tariffs.income-lost',
    value: 0.28,
    range: [0.15, 0.5],
    unit: 'share of lost export revenue',
    basis: 'kite-year-one',
    grade: 'judgement',
    lens: { parameter: 'tariffTradeHarm', sign: 1 },
  }),
  adjustment: knob({
    id: 'tariffs.adjustment',
    value: 3,
    range: [1, 6],
    unit: 'months (half-life)',
    basis: 'judgement-trade-lag',
    grade: 'judgement',
  }),
} as const

/** A value for each of them. */
export type TradeKnobValues = { readonly [Name in keyof typeof tradeKnobs]: number }

/** What the trade model is told when a tariff has been in force for some months. */
export function tradeValues(knobs: TradeKnobValues, months: number): TradeValues {
  const way = Math.min(1, months / knobs.monthsToLongRun)
  return {
    elasticity: knobs.shortRun + (knobs.longRun - knobs.shortRun) * way,
    passThrough: knobs.passThrough,
    incomeLost: knobs.incomeLost,
  }
}
