import { knob } from '@lapolicy/core'
import { exp, log, normalQuantile } from '@lapolicy/core/arithmetic'

/** Knobs of how long an answer takes. */
export const delayKnobs = {
  executiveDays: knob({
    id: 'delay.executive-days',
    value: 120,
    range: [60, 200],
    unit: 'days (median)',
    basis: 'judgement-delay',
    grade: 'judgement',
  }),
  courtDays: knob({
    id: 'delay.court-days',
    value: 365,
    range: [200, 540],
    unit: 'days (median)',
    basis: 'judgement-delay',
    grade: 'judgement',
  }),
  spread: knob({
    id: 'delay.spread',
    value: 0.7,
    range: [0.4, 1],
    unit: 'standard deviation of the logarithm of days',
    basis: 'judgement-delay',
    grade: 'judgement',
  }),
} as const

/** A value for each knob of the delay. */
export type DelayValues = { readonly [Name in keyof typeof delayKnobs]: number }

/** Through whom an answer has to pass: a government alone, or a court or congress as well. */
export type AnswerPath = 'executive' | 'court-or-congress'

/** The highest demand cost at which a government can answer within days; above it the matter takes its course. */
const QUICK_COST = 0.45

/**
 * Days until an answer, at least 1, for one uniform draw u (0 ≤ u < 1). An executive that faces a deadline over a demand of low or middling
 * cost answers within it (any day, evenly); otherwise the time is log-normal, with a median of about four months for an
 * executive and a year for a court or congress.
 */
export const answerDays = (
  u: number,
  matter: { readonly path: AnswerPath; readonly demandCost: number; readonly deadlineDays: number | null },
  values: DelayValues,
): number => {
  const { path, demandCost, deadlineDays } = matter
  if (path === 'executive' && deadlineDays !== null && demandCost <= QUICK_COST)
    return 1 + Math.floor(u * Math.max(1, deadlineDays))
  const median = path === 'executive' ? values.executiveDays : values.courtDays
  return Math.max(1, Math.floor(exp(log(median) + values.spread * normalQuantile(u)) + 0.5))
}
