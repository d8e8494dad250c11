import type { AnswerTerm, AnswerTermId } from '../answer/terms.js'
import { answerTerms } from '../answer/terms.js'
import type { Demand } from './demand.js'
import { answerInputs, type Weighable } from './inputs.js'
import { answerValues } from './knobs.js'

/** Why a state leans as it does: log odds of accepting in full against declining, in labelled terms, largest first. */
export interface Because {
  /** What would make it yield; all values above 0. */
  readonly yields: readonly AnswerTerm[]
  /** What would make it refuse; all values below 0. */
  readonly refuses: readonly AnswerTerm[]
}

/**
 * The terms behind the likely answer to a demand, on both sides. What speaks for accepting and what speaks against
 * declining are one consideration, so terms of one name are added up; together they sum to the log odds of the two.
 * Nothing for a demand that nobody in particular makes, or that is made on nobody.
 */
export function becauseOf(reading: Weighable, demand: Demand): Because {
  const { coercer, target } = demand
  if (coercer === null || target === null) return { yields: [], refuses: [] }
  const terms = answerTerms(answerInputs(reading, { coercer, target, demand }), answerValues(reading))
  const net = new Map<AnswerTermId, number>()
  for (const { term, value } of terms['accepts-in-full']) net.set(term, (net.get(term) ?? 0) + value)
  for (const { term, value } of terms.declines) net.set(term, (net.get(term) ?? 0) - value)
  const sorted = [...net]
    .map(([term, value]): AnswerTerm => ({ term, value }))
    .sort((left, right) => Math.abs(right.value) - Math.abs(left.value) || (left.term < right.term ? -1 : 1))
  return {
    yields: sorted.filter(({ value }) => value > 0),
    refuses: sorted.filter(({ value }) => value < 0),
  }
}
