import { describe, expect, it } from 'vitest'
import { accessSeverity, forceSeverity, lossSeverity, tariffSeverity } from './severity.js'

/** Mexico sells the United States goods worth about 27 % of its GDP. */
const onMexico = (rate: number, coverage = 1): number =>
  tariffSeverity({ rate, coverage, exportsToCoercer: 27, gdp: 100 })

describe('severity', () => {
  it('of a tariff follows rate, coverage and the weight of the exports', () => {
    expect(onMexico(0.1)).toBeCloseTo(0.27, 12)
    expect(onMexico(0.25)).toBeCloseTo(0.675, 12)
    expect(onMexico(0.25, 0.5)).toBeCloseTo(0.3375, 12)
    expect(onMexico(0)).toBe(0)
  })

  it('of a tariff ends at 1, for Mexico from 37 % on', () => {
    expect(onMexico(0.37)).toBeLessThan(1)
    expect(onMexico(0.371)).toBe(1)
    expect(onMexico(2)).toBe(1)
  })

  it('of the same tariff is small where exports are small against the economy', () => {
    expect(tariffSeverity({ rate: 0.25, coverage: 1, exportsToCoercer: 2, gdp: 100 })).toBeCloseTo(0.05, 12)
  })

  it('of a loss counts a tenth of GDP as the worst', () => {
    expect(lossSeverity({ loss: 1, gdp: 100 })).toBeCloseTo(0.1, 12)
    expect(lossSeverity({ loss: 30, gdp: 100 })).toBe(1)
  })

  it('of force rises with the rung: .9 for a blockade or strike, 1 at the top', () => {
    expect([0, 7, 8].map((rung) => forceSeverity({ rung }))).toEqual([0, 0.9, 1])
    expect(forceSeverity({ rung: 3 })).toBeLessThan(forceSeverity({ rung: 4 }))
  })

  it('of closed access is .35 at most', () => {
    expect([0, 0.5, 1, 2].map((coverage) => accessSeverity({ coverage }))).toEqual([0, 0.175, 0.35, 0.35])
  })
})
