import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '../../calibration/arbitraries.js'
import { answerDays, type DelayValues, delayKnobs } from './delay.js'

const values: DelayValues = { executiveDays: 120, courtDays: 365, spread: 0.7 }

describe('the days until an answer', () => {
  it('stay within a deadline when the demand is of low or middling cost', () => {
    const matter = { path: 'executive', demandCost: 0.25, deadlineDays: 3 } as const
    expect([0, 0.4, 0.99].map((u) => answerDays(u, matter, values))).toEqual([1, 2, 3])
  })

  it('have a median of four months for an executive without a deadline', () => {
    expect(answerDays(0.5, { path: 'executive', demandCost: 0.25, deadlineDays: null }, values)).toBe(120)
  })

  it('ignore the deadline when much is asked', () => {
    expect(answerDays(0.5, { path: 'executive', demandCost: 0.65, deadlineDays: 3 }, values)).toBe(120)
  })

  it('have a median of a year where a court or congress decides, deadline or not', () => {
    expect(answerDays(0.5, { path: 'court-or-congress', demandCost: 0.25, deadlineDays: 3 }, values)).toBe(365)
  })

  it('are whole, at least 1, and never fall as the draw rises', () => {
    const matter = fc.record({
      path: fc.constantFrom('executive', 'court-or-congress'),
      demandCost: between(0.15, 1),
      deadlineDays: fc.option(fc.integer({ min: 0, max: 90 })),
    })
    fc.assert(
      fc.property(matter, between(0, 0.999), between(0, 0.999), (asked, one, other) => {
        const early = answerDays(Math.min(one, other), asked, values)
        expect(Number.isInteger(early) && early >= 1).toBe(true)
        expect(answerDays(Math.max(one, other), asked, values)).toBeGreaterThanOrEqual(early)
      }),
    )
  })

  it('use the medians of their knobs', () => {
    expect([delayKnobs.executiveDays.value, delayKnobs.courtDays.value]).toEqual([120, 365])
  })
})
