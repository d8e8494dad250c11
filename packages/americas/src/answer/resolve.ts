import { type Answer, answers, type ByAnswer } from './answer.js'

/**
 * The answer that a disposition u (0 ≤ u < 1) gives under these probabilities, which add to 1: the first answer, softest
 * first, whose cumulative probability exceeds u. So a low u yields easily and a high u is firm. All that softens shifts
 * probability towards the front of the order, so at one u more pressure never makes a harder answer; u is drawn
 * once per target and issue and kept, so a sixth identical demand meets the same disposition as the first.
 */
export const answerOf = (u: number, probabilities: ByAnswer<number>): Answer => {
  let passed = 0
  let firmest: Answer = 'defers'
  for (const answer of answers) {
    if (probabilities[answer] <= 0) continue
    passed += probabilities[answer]
    firmest = answer
    if (u < passed) return answer
  }
  // Rounding may leave the sum a hair below 1: then u belongs to the firmest answer there is.
  return firmest
}
