import { expect, it } from 'vitest'
import { answers } from '../../answer/answer.js'
import { likelihoodBands } from '../../answer/likelihood.js'
import { answerTermIds } from '../../answer/terms.js'
import { answerText } from './answer.js'

it('every answer, term and likelihood has its words, and nothing else has', () => {
  const wanted = [
    ...answers.map((id) => `answer.${id}`),
    ...answerTermIds.map((id) => `answer.term.${id}`),
    ...likelihoodBands.map(({ id }) => `likelihood.${id}`),
  ]
  expect(Object.keys(answerText).sort()).toEqual(wanted.sort())
})
