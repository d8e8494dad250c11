import { describe, expect, it } from 'vitest'
import { effects, type TradeQuestion } from '../../trade/effects.js'
import { tradeAnswer } from './trade-answer.js'

const question = (): TradeQuestion => ({
  flows: { MEX: { MEX: 900, USA: 400 }, USA: { MEX: 300, USA: 9000 } },
  before: {},
  after: { USA: { MEX: { rate: 0.25, coverage: 0.8 } } },
})
const values = { elasticity: 2, passThrough: 1, incomeLost: 0.3 }

describe('the answer of the trade model', () => {
  it('is what the model says', () => {
    expect(tradeAnswer(question(), values)).toEqual(effects(question(), values))
  })

  it('is worked out once for one question at the same values', () => {
    const one = question()
    expect(tradeAnswer(one, { ...values })).toBe(tradeAnswer(one, values))
    expect(tradeAnswer(question(), values)).not.toBe(tradeAnswer(one, values))
  })

  it.each([{ elasticity: 3 }, { passThrough: 0.9 }, { incomeLost: 0.2 }])('is another at %j', (other) => {
    const one = question()
    const answer = tradeAnswer(one, values)
    expect(tradeAnswer(one, { ...values, ...other })).toEqual(effects(question(), { ...values, ...other }))
    expect(tradeAnswer(one, { ...values, ...other })).not.toEqual(answer)
    expect(tradeAnswer(one, values)).toBe(answer)
  })
})
