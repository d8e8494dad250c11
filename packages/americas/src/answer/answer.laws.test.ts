import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAvailable, anyInputs, anyValues, between } from '../../calibration/arbitraries.js'
import { answers, type ByAnswer, concessionProbability, firmnessOf } from './answer.js'
import type { AnswerInputs } from './inputs.js'
import { answerOf } from './resolve.js'
import { tariffSeverity } from './severity.js'
import { answerTerms } from './terms.js'
import { answerProbabilities, answerUtilities } from './utility.js'

/** Allowance for rounding in sums of five probabilities. */
const HAIR = 1e-12

/** Inputs of which more makes a softer answer, and those of which more makes a harder one. */
const softening = [
  'exposure',
  'severity',
  'followThrough',
  'assurance',
  'alignment',
  'sidePayment',
  'multilateral',
] as const
const hardening = [
  'demandCost',
  'salience',
  'constraints',
  'outsideOption',
  'retaliatoryCapacity',
  'solidarity',
] as const

/** The same inputs with one of them a little or much higher, inside its range. */
const raised = (inputs: AnswerInputs, name: (typeof softening)[number] | (typeof hardening)[number], step: number) => ({
  ...inputs,
  [name]: inputs[name] + step * (1 - inputs[name]),
})

describe('probabilities', () => {
  it('lie between 0 and 1 and add to 1', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, anyAvailable, (inputs, values, available) => {
        const probabilities = answerProbabilities(inputs, values, { available })
        expect(answers.every((answer) => probabilities[answer] >= 0 && probabilities[answer] <= 1)).toBe(true)
        expect(answers.reduce((sum, answer) => sum + probabilities[answer], 0)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('are exactly 0 for what is forbidden; the rest keep their proportions', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, anyAvailable, (inputs, values, available) => {
        const free = answerProbabilities(inputs, values)
        const bound = answerProbabilities(inputs, values, { available })
        const left = available.reduce((sum, answer) => sum + free[answer], 0)
        for (const answer of answers) {
          if (available.includes(answer)) expect(bound[answer]).toBeCloseTo(free[answer] / left, 10)
          else expect(bound[answer]).toBe(0)
        }
      }),
    )
  })

  it.each(softening)('more %s never lowers the chance of a concession', (name) => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 1), (inputs, values, step) => {
        const before = concessionProbability(answerProbabilities(inputs, values))
        expect(concessionProbability(answerProbabilities(raised(inputs, name, step), values))).toBeGreaterThanOrEqual(
          before - HAIR,
        )
      }),
    )
  })

  it.each(hardening)('more %s never raises the chance of a concession', (name) => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 1), (inputs, values, step) => {
        const before = concessionProbability(answerProbabilities(inputs, values))
        expect(concessionProbability(answerProbabilities(raised(inputs, name, step), values))).toBeLessThanOrEqual(
          before + HAIR,
        )
      }),
    )
  })

  it('a tariff of 200 % is answered otherwise than one of 10 %, wherever it bites', () => {
    const exports = fc.record({ share: between(0.01, 0.6), coverage: between(0.1, 1) })
    fc.assert(
      fc.property(anyInputs, anyValues, exports, (inputs, values, { share, coverage }) => {
        const under = (rate: number): number =>
          concessionProbability(
            answerProbabilities(
              {
                ...inputs,
                exposure: Math.max(0.05, inputs.exposure),
                severity: tariffSeverity({ rate, coverage, exportsToCoercer: share, gdp: 1 }),
              },
              values,
            ),
          )
        expect(under(2)).toBeGreaterThan(under(0.1))
      }),
    )
  })
})

describe('follow-through', () => {
  it('moves nothing at all with its knob at zero', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 1), (inputs, values, followThrough) => {
        const off = { ...values, followThrough: 0 }
        expect(answerTerms({ ...inputs, followThrough }, off)).toEqual(answerTerms(inputs, off))
      }),
    )
  })

  it('moves nothing once the measure is in force', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 1), (inputs, values, followThrough) => {
        const imposed = { ...inputs, imposed: true }
        expect(answerProbabilities({ ...imposed, followThrough }, values)).toEqual(answerProbabilities(imposed, values))
      }),
    )
  })
})

describe('terms', () => {
  it('add up to the utility of their answer, and deferring has none', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, (inputs, values) => {
        const utilities = answerUtilities(inputs, values)
        const terms = answerTerms(inputs, values)
        for (const answer of answers)
          expect(terms[answer].reduce((sum, { value }) => sum + value, 0)).toBe(utilities[answer])
        expect(utilities.defers).toBe(0)
      }),
    )
  })

  it('never name the same contribution to an answer twice', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, (inputs, values) => {
        for (const terms of Object.values(answerTerms(inputs, values)))
          expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
      }),
    )
  })
})

describe('resolve', () => {
  // At every disposition the answer follows from these sums, so a law about all of them is one about every disposition.
  const cumulative = (probabilities: ByAnswer<number>): number[] =>
    answers.map((_, index) => answers.slice(0, index + 1).reduce((sum, answer) => sum + probabilities[answer], 0))

  it.each(softening)('more %s never makes a harder answer at any disposition', (name) => {
    fc.assert(
      fc.property(anyInputs, anyValues, anyAvailable, between(0, 1), (inputs, values, available, step) => {
        const before = cumulative(answerProbabilities(inputs, values, { available }))
        const after = cumulative(answerProbabilities(raised(inputs, name, step), values, { available }))
        after.forEach((sum, index) => {
          expect(sum).toBeGreaterThanOrEqual((before[index] as number) - HAIR)
        })
      }),
    )
  })

  it.each(hardening)('more %s never makes a softer answer at any disposition', (name) => {
    fc.assert(
      fc.property(anyInputs, anyValues, anyAvailable, between(0, 1), (inputs, values, available, step) => {
        const before = cumulative(answerProbabilities(inputs, values, { available }))
        const after = cumulative(answerProbabilities(raised(inputs, name, step), values, { available }))
        after.forEach((sum, index) => {
          expect(sum).toBeLessThanOrEqual((before[index] as number) + HAIR)
        })
      }),
    )
  })

  it('a disposition gives the first answer whose cumulative probability exceeds it', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 0.999), (inputs, values, u) => {
        const probabilities = answerProbabilities(inputs, values)
        const sums = cumulative(probabilities)
        const index = firmnessOf(answerOf(u, probabilities))
        expect(u).toBeLessThan((sums[index] as number) + HAIR)
        if (index > 0) expect(u).toBeGreaterThanOrEqual((sums[index - 1] as number) - HAIR)
      }),
    )
  })

  it('a firmer disposition never answers more softly', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, between(0, 0.999), between(0, 0.999), (inputs, values, one, other) => {
        const probabilities = answerProbabilities(inputs, values)
        const [soft, firm] = [Math.min(one, other), Math.max(one, other)]
        expect(firmnessOf(answerOf(soft, probabilities))).toBeLessThanOrEqual(firmnessOf(answerOf(firm, probabilities)))
      }),
    )
  })

  it('never gives an answer that is not available', () => {
    fc.assert(
      fc.property(anyInputs, anyValues, anyAvailable, between(0, 0.9999999), (inputs, values, available, u) => {
        expect(available).toContain(answerOf(u, answerProbabilities(inputs, values, { available })))
      }),
    )
  })
})

describe('the generators', () => {
  it('spread: each answer is the likeliest somewhere, and a concession is often neither rare nor sure', () => {
    const sample = fc.sample(fc.tuple(anyInputs, anyValues), { numRuns: 2000, seed: 1 })
    const all = sample.map(([inputs, values]) => answerProbabilities(inputs, values))
    for (const answer of answers)
      expect(all.filter((p) => answers.every((other) => p[answer] >= p[other])).length).toBeGreaterThan(20)
    const undecided = all.map(concessionProbability).filter((p) => p > 0.1 && p < 0.9)
    expect(undecided.length).toBeGreaterThan(1000)
  })
})
