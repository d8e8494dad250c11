import { describe, expect, it } from 'vitest'
import { concessionProbability } from './answer.js'
import { combinedExposure } from './exposure.js'
import { type AnswerInputs, neutral } from './inputs.js'
import { answerDefaults, inputKnobs } from './knobs.js'
import { tariffSeverity } from './severity.js'
import { answerProbabilities } from './utility.js'

/** Mexico before a tariff on everything it sells the United States, which is about 27 % of its GDP. */
const mexico = (rate: number): AnswerInputs => ({
  ...neutral,
  exposure: combinedExposure(
    { goods: 0.8, people: 0.035, finance: null, security: null },
    inputKnobs.otherChannelScale.value,
  ),
  severity: tariffSeverity({ rate, coverage: 1, exportsToCoercer: 27, gdp: 100 }),
  demandCost: 0.45,
  multilateral: 0,
  sidePayment: 0,
})

const concession = (inputs: AnswerInputs): number => concessionProbability(answerProbabilities(inputs, answerDefaults))

describe('the answer to a tariff on everything', () => {
  it('differs between 10 %, 25 % and 200 %, in this order and by much', () => {
    expect(concession(mexico(0.25)) - concession(mexico(0.1))).toBeGreaterThan(0.1)
    expect(concession(mexico(2)) - concession(mexico(0.25))).toBeGreaterThan(0.1)
  })

  it('is the same beyond the rate that already costs a tenth of GDP', () => {
    expect(answerProbabilities(mexico(2), answerDefaults)).toEqual(answerProbabilities(mexico(0.5), answerDefaults))
  })

  it('from a state that hardly sells there is not moved by the rate alone', () => {
    const small = (rate: number): AnswerInputs => ({
      ...mexico(rate),
      severity: tariffSeverity({ rate, coverage: 1, exportsToCoercer: 1, gdp: 100 }),
    })
    expect(concession(small(0.25)) - concession(small(0.1))).toBeLessThan(0.01)
  })
})

describe('what is forbidden', () => {
  it('leaves the others their proportions: territory that the law bars cannot be handed over', () => {
    const available = ['accepts-in-part', 'defers', 'declines', 'retaliates'] as const
    const free = answerProbabilities(neutral, answerDefaults)
    const bound = answerProbabilities(neutral, answerDefaults, { available })
    expect(bound['accepts-in-full']).toBe(0)
    expect(bound.declines / bound.defers).toBeCloseTo(free.declines / free.defers, 12)
  })
})
