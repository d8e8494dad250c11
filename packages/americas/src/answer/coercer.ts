import { knob } from '@lapolicy/core'
import { log, logistic, pow } from '@lapolicy/core/arithmetic'
import type { Concession, Refusal } from './answer.js'
import { neutral } from './inputs.js'

/** What the coercer does with an answer: knobs. */
export const coercerKnobs = {
  imposes: knob({
    id: 'coercer.imposes',
    value: 0.67,
    range: [0.5, 0.75],
    unit: 'probability after a refusal',
    basis: 'ties-followthrough',
    grade: 'published-estimate',
  }),
  deferralPatience: knob({
    id: 'coercer.deferral-patience',
    value: 0.4,
    range: [0, 1.2],
    unit: 'log odds between a deferral and an open refusal',
    basis: 'judgement-coercer-patience',
    grade: 'judgement',
  }),
  homeCost: knob({
    id: 'coercer.home-cost',
    value: 0.5,
    range: [0, 1],
    unit: 'log odds per percentage point of consumer prices, against imposing',
    basis: 'judgement-coercer-home-cost',
    grade: 'judgement',
  }),
  partSuffices: knob({
    id: 'coercer.part-suffices',
    value: 0.75,
    range: [0.5, 0.95],
    unit: 'probability of relief after acceptance in part',
    basis: 'judgement-coercer-relief',
    grade: 'judgement',
  }),
  raises: knob({
    id: 'coercer.raises',
    value: 0.5,
    range: [0.2, 0.8],
    unit: 'probability after retaliation',
    basis: 'judgement-coercer-raises',
    grade: 'judgement',
  }),
  threatensAgain: knob({
    id: 'coercer.threatens-again',
    value: 0.35,
    range: [0.1, 0.6],
    unit: 'probability within 180 days of relief for acceptance in full',
    basis: 'judgement-coercer-relief',
    grade: 'judgement',
  }),
  unfinished: knob({
    id: 'coercer.unfinished',
    value: 0.8,
    range: [0, 1.6],
    unit: 'log odds of threatening again, after acceptance in part',
    basis: 'judgement-coercer-relief',
    grade: 'judgement',
  }),
  reliefHabit: knob({
    id: 'coercer.relief-habit',
    value: 1,
    range: [0, 2],
    unit: 'log odds of keeping relief per unit of assurance',
    basis: 'judgement-coercer-relief',
    grade: 'judgement',
  }),
  liftYears: knob({
    id: 'coercer.lift-years',
    value: 4,
    range: [2, 8],
    unit: 'years (median) until a measure without a concession ends',
    basis: 'ties-imposed',
    grade: 'published-estimate',
  }),
} as const

/** A value for each knob of the coercer. */
export type CoercerValues = { readonly [Name in keyof typeof coercerKnobs]: number }

/** Deferrals among the refusals of the reference population: the split that `calibration/targets.ts` assumes. */
const DEFERRED_SHARE = 0.38 / 0.85

const logOdds = (probability: number): number => log(probability / (1 - probability))

/**
 * What follows a refused threat. Over the usual mix of deferrals and open refusals, without cost at home, the measure is imposed with
 * probability `imposes`; a deferral buys patience, an expected rise of prices at home (percentage points, 0 to 3) holds
 * the coercer back, and without the legal authority it cannot impose at all.
 */
export const afterRefusal = (
  refusal: { readonly answer: Refusal; readonly homeCost: number; readonly hasAuthority: boolean },
  values: CoercerValues,
): { readonly imposes: number; readonly 'backs-down': number } => {
  if (!refusal.hasAuthority) return { imposes: 0, 'backs-down': 1 }
  const firmness = refusal.answer === 'defers' ? DEFERRED_SHARE - 1 : DEFERRED_SHARE
  const imposes = logistic(
    logOdds(values.imposes) + values.deferralPatience * firmness - values.homeCost * refusal.homeCost,
  )
  return { imposes, 'backs-down': 1 - imposes }
}

/**
 * What follows a concession: relief (a threat dropped, a measure lifted or suspended) or the measure all the same.
 * Acceptance in full always brings relief; whether it lasts is another question (`threatensAgain`).
 */
export const afterConcession = (
  answer: Concession,
  values: CoercerValues,
): { readonly relieves: number; readonly imposes: number } => {
  const relieves = answer === 'accepts-in-full' ? 1 : values.partSuffices
  return { relieves, imposes: 1 - relieves }
}

/**
 * The probability that the coercer threatens again over the same matter within 180 days of relief. A coercer whose
 * relief used to last (assurance, 0 to 1) is likelier to keep it, and a matter settled in part is likelier to return.
 */
export const threatensAgain = (
  concession: { readonly answer: Concession; readonly assurance: number },
  values: CoercerValues,
): number =>
  logistic(
    logOdds(values.threatensAgain) +
      (concession.answer === 'accepts-in-part' ? values.unfinished : 0) -
      values.reliefHabit * (concession.assurance - neutral.assurance),
  )

/** What follows retaliation against a measure in force: the coercer raises it, or holds it where it is. */
export const afterRetaliation = (values: CoercerValues): { readonly raises: number; readonly holds: number } => ({
  raises: values.raises,
  holds: 1 - values.raises,
})

/** The probability, a month, that a measure in force without a concession is lifted. */
export const liftedInMonth = (values: CoercerValues): number => 1 - pow(2, -1 / (12 * values.liftYears))
