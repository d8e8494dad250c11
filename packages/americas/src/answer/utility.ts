import { softmax } from '@lapolicy/core/arithmetic'
import { type Answer, answers, type ByAnswer } from './answer.js'
import type { AnswerInputs } from './inputs.js'
import type { AnswerValues } from './knobs.js'
import { type AnswerTerm, answerTerms } from './terms.js'

const sumOf = (terms: readonly AnswerTerm[]): number => terms.reduce((sum, { value }) => sum + value, 0)

/** The log odds of each answer against deferring, whose own are 0: the sums of `answerTerms`. */
export const answerUtilities = (inputs: AnswerInputs, values: AnswerValues): ByAnswer<number> => {
  const terms = answerTerms(inputs, values)
  return {
    'accepts-in-full': sumOf(terms['accepts-in-full']),
    'accepts-in-part': sumOf(terms['accepts-in-part']),
    defers: sumOf(terms.defers),
    declines: sumOf(terms.declines),
    retaliates: sumOf(terms.retaliates),
  }
}

/**
 * The probability of each answer: a logit quantal response (McKelvey & Palfrey 1995). What a cited constitution or
 * survival forbids is left out of `available`: it gets exactly 0 and the others share as if it had never been there.
 * At least one answer must be available.
 */
export const answerProbabilities = (
  inputs: AnswerInputs,
  values: AnswerValues,
  { available = answers }: { readonly available?: readonly Answer[] } = {},
): ByAnswer<number> => {
  const utilities = answerUtilities(inputs, values)
  const shares = softmax(answers.map((answer) => (available.includes(answer) ? utilities[answer] : -Infinity)))
  return Object.fromEntries(answers.map((answer, index) => [answer, shares[index]])) as ByAnswer<number>
}
