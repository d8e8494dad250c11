import { log, softmax } from '@lapolicy/core/arithmetic'
import { type Answer, answers, type ByAnswer } from '../src/answer/answer.js'
import type { AnswerInputs } from '../src/answer/inputs.js'
import type { Intercepts } from '../src/answer/intercepts.js'
import { type AnswerValues, answerDefaults } from '../src/answer/knobs.js'
import { answerTerms } from '../src/answer/terms.js'

/** Gaps of log shares below this are closed. */
const CLOSED = 1e-6
const MOST_STEPS = 200

/** Each target's utilities in the order of `answers`, without base rates and, for acceptance, without the stage. */
const bareUtilities = (population: readonly AnswerInputs[], values: AnswerValues, imposed: boolean): number[][] =>
  population.map((inputs) => {
    const terms = answerTerms({ ...inputs, imposed }, { ...values, imposedFull: 0, imposedPart: 0 })
    return answers.map((answer) =>
      terms[answer].filter(({ term }) => term !== 'base-rate').reduce((sum, { value }) => sum + value, 0),
    )
  })

const meanShares = (utilities: readonly number[][], added: readonly number[]): number[] => {
  const sums = answers.map(() => 0)
  for (const row of utilities) {
    softmax(row.map((utility, index) => utility + (added[index] as number))).forEach((share, index) => {
      sums[index] = (sums[index] as number) + share
    })
  }
  return sums.map((sum) => sum / utilities.length)
}

/** Raises what is too rare and lowers what is too frequent, by the log of the gap, until the marginals fit. */
const fitted = (
  utilities: readonly number[][],
  start: readonly number[],
  wanted: (shares: readonly number[]) => readonly number[],
): number[] => {
  let added = [...start]
  for (let step = 0; step < MOST_STEPS; step++) {
    const shares = meanShares(utilities, added)
    const targets = wanted(shares)
    const gaps = shares.map((share, index) => log((targets[index] as number) / share))
    if (gaps.every((gap) => Math.abs(gap) < CLOSED)) return added
    // Deferring is the reference: its utility stays 0.
    added = added.map((value, index) => value + (gaps[index] as number) - (gaps[answers.indexOf('defers')] as number))
  }
  throw new Error(`The marginals did not fit after ${MOST_STEPS} steps.`)
}

const asIntercepts = (added: readonly number[]): Intercepts => {
  const of = (answer: Answer): number => added[answers.indexOf(answer)] as number
  return {
    'accepts-in-full': of('accepts-in-full'),
    'accepts-in-part': of('accepts-in-part'),
    declines: of('declines'),
    retaliates: of('retaliates'),
  }
}

/** The intercepts under which threats against this population get these marginals. */
export const solveIntercepts = (
  population: readonly AnswerInputs[],
  targets: ByAnswer<number>,
  values: AnswerValues = answerDefaults,
): Intercepts => {
  const wanted = answers.map((answer) => targets[answer])
  return asIntercepts(
    fitted(
      bareUtilities(population, values, false),
      answers.map(() => 0),
      () => wanted,
    ),
  )
}

/** The shifts of both acceptances under which measures in force get these shares; refusals keep their own proportions. */
export const solveImposedShifts = (
  population: readonly AnswerInputs[],
  intercepts: Intercepts,
  targets: { readonly full: number; readonly part: number },
  values: AnswerValues = answerDefaults,
): { readonly full: number; readonly part: number } => {
  const start = answers.map((answer) => (answer === 'defers' ? 0 : intercepts[answer]))
  const added = fitted(bareUtilities(population, values, true), start, (shares) => {
    const refused = 1 - (shares[0] as number) - (shares[1] as number)
    const scale = (1 - targets.full - targets.part) / refused
    return [targets.full, targets.part, ...shares.slice(2).map((share) => share * scale)]
  })
  return {
    full: (added[0] as number) - intercepts['accepts-in-full'],
    part: (added[1] as number) - intercepts['accepts-in-part'],
  }
}
