import { knob } from '@lapolicy/core'

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
  adjustment: knob({
    id: 'tariffs.adjustment',
    value: 3,
    range: [1, 6],
    unit: 'months (half-life)',
    basis: 'judgement-trade-lag',
    grade: 'judgement',
  }),
  recovery: knob({
    id: 'tariffs.recovery',
    value: 6,
    range: [2, 18],
    unit: 'months (half-life)',
    basis: 'judgement-trade-lag',
    grade: 'judgement',
  }),
} as const

/** A value for each of them. */
export type TradeKnobValues = { readonly [Name in keyof typeof tradeKnobs]: number }

/** How readily buyers turn to others once a tariff has been collected for some months: from the short run to the long. */
export function elasticityAfter(knobs: TradeKnobValues, months: number): number {
  const way = Math.min(1, months / knobs.monthsToLongRun)
  return knobs.shortRun + (knobs.longRun - knobs.shortRun) * way
}
