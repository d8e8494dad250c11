import { type Answer, answers, type ByAnswer } from '../src/answer/answer.js'
import type { AnswerInputs } from '../src/answer/inputs.js'
import type { AnswerValues } from '../src/answer/knobs.js'
import { answerProbabilities } from '../src/answer/utility.js'

/** The mean probability of each answer over a population, with some inputs replaced for all of it. */
export const marginals = (
  population: readonly AnswerInputs[],
  values: AnswerValues,
  replaced: Partial<AnswerInputs> = {},
): ByAnswer<number> => {
  const sums = new Map<Answer, number>(answers.map((answer) => [answer, 0]))
  for (const inputs of population) {
    const probabilities = answerProbabilities({ ...inputs, ...replaced }, values)
    for (const answer of answers) sums.set(answer, (sums.get(answer) as number) + probabilities[answer])
  }
  return Object.fromEntries([...sums].map(([answer, sum]) => [answer, sum / population.length])) as ByAnswer<number>
}
