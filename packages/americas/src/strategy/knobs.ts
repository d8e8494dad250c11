import { type Knob, knob, type Reading } from '@lapolicy/core'
import { type CoercerValues, coercerKnobs } from '../answer/coercer.js'
import { delayKnobs } from '../answer/delay.js'
import { type AnswerValues, inputKnobs, answerKnobs as weighing } from '../answer/knobs.js'

/** Knobs of how the world is read when an answer is weighed. */
export const readingKnobs = {
  retaliationScale: knob({
    id: 'answer.retaliation-scale',
    value: 0.03,
    range: [0.01, 0.1],
    unit: 'share of the coercer’s GDP sold to the target at which 63 % of the capacity to answer in kind is reached',
    basis: 'retaliation-rare',
    grade: 'judgement',
  }),
  unknownGoodsShare: knob({
    id: 'answer.unknown-goods-share',
    value: 0.1,
    range: [0.02, 0.3],
    unit: 'share of GDP sold to the coercer, where trade or GDP is not known',
    basis: 'judgement-severity',
    grade: 'judgement',
  }),
} as const

/** Everything that weighs in an answer, with what it reads: what the rule that answers declares. */
export const weighingKnobs = { ...weighing, ...inputKnobs, ...readingKnobs } as const

/** The knobs that the strategy shares with the rules. */
export const answerKnobs: readonly Knob[] = [weighingKnobs, coercerKnobs, delayKnobs].flatMap((knobs): Knob[] =>
  Object.values(knobs),
)

type Valued = Pick<Reading, 'valueOf'>

const valuesOf = (knobs: Readonly<Record<string, Knob>>, reading: Valued): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(knobs).map(([name, declared]) => [name, reading.valueOf(declared)]))

/** The values of the answer model's knobs, as a run or a lens has set them. */
export function answerValues(reading: Valued): AnswerValues {
  return valuesOf(weighing, reading) as AnswerValues
}

/** The values of the coercer's knobs, likewise. */
export function coercerValues(reading: Valued): CoercerValues {
  return valuesOf(coercerKnobs, reading) as CoercerValues
}
