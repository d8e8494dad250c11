import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.js'
import { neutral } from './inputs.js'
import { intercepts } from './intercepts.js'
import { answerDefaults } from './knobs.js'
import { type AnswerTermId, answerTerms } from './terms.js'

const termOf = (answer: Answer, term: AnswerTermId, changed: object): number | undefined =>
  answerTerms({ ...neutral, ...changed }, answerDefaults)[answer].find((row) => row.term === term)?.value

describe('a state at the mean of the population', () => {
  it('has nothing but the base rates', () => {
    const terms = answerTerms(neutral, answerDefaults)
    expect(terms['accepts-in-full'].filter(({ value }) => value !== 0)).toEqual([
      { term: 'base-rate', value: intercepts.tiesUs['accepts-in-full'] },
    ])
    expect(terms.declines.filter(({ value }) => value !== 0)).toEqual([
      { term: 'base-rate', value: intercepts.tiesUs.declines },
    ])
    expect(terms.defers).toEqual([])
  })

  it('has the shift of its stage once the measure is in force, and no other change', () => {
    const terms = answerTerms({ ...neutral, imposed: true }, answerDefaults)
    expect(terms['accepts-in-part'].filter(({ value }) => value !== 0)).toEqual([
      { term: 'base-rate', value: intercepts.tiesUs['accepts-in-part'] },
      { term: 'stage', value: answerDefaults.imposedPart },
    ])
  })
})

describe('what weighs', () => {
  it('twice the usual severity adds dependence × exposure × the usual certainty', () => {
    expect(termOf('accepts-in-full', 'severity', { severity: 1 })).toBeCloseTo(1.2 * 0.7236 * (13 / 14), 10)
  })

  it('acceptance in part is moved by 55 % of what moves acceptance in full', () => {
    const inFull = termOf('accepts-in-full', 'alignment', { alignment: 0.5 }) as number
    expect(inFull).toBeCloseTo(0.35, 12)
    expect(termOf('accepts-in-part', 'alignment', { alignment: 0.5 })).toBeCloseTo(0.55 * inFull, 12)
  })

  it('a side payment draws towards acceptance and does not touch refusal', () => {
    expect(termOf('accepts-in-full', 'side-payment', { sidePayment: 1 })).toBeCloseTo(0.875, 12)
    expect(termOf('declines', 'side-payment', { sidePayment: 1 })).toBeUndefined()
  })

  it('salience at home speaks against acceptance and for both refusals', () => {
    expect(termOf('accepts-in-full', 'audience', { salience: 0.9 })).toBeCloseTo(-0.35, 12)
    expect(termOf('declines', 'audience', { salience: 0.9 })).toBeCloseTo(0.45, 12)
    expect(termOf('retaliates', 'audience', { salience: 0.9 })).toBeCloseTo(0.45, 12)
  })

  it('a divided region raises the pressure, a united one lowers it', () => {
    expect(termOf('accepts-in-full', 'solidarity', { solidarity: 0 })).toBeGreaterThan(0)
    expect(termOf('accepts-in-full', 'solidarity', { solidarity: 1 })).toBeLessThan(0)
  })
})
