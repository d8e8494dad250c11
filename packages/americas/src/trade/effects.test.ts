import { describe, expect, it } from 'vitest'
import { effects, type Flows, type Tariffs } from './effects.js'

/** Figures of 2023: goods trade (BACI), the diagonal from gross domestic product (World Bank), million US dollars. */
const flows: Flows = {
  MEX: { MEX: 1_329_968, USA: 459_146 },
  USA: { USA: 27_550_460, MEX: 292_823 },
}
const firstYear = { elasticity: 1.5, passThrough: 0.94, incomeLost: 0.35 }
const longRun = { ...firstYear, elasticity: 4 }
const onMexico = (rate: number, coverage = 1): Tariffs => ({ USA: { MEX: { rate, coverage } } })
const cut = (after: Tariffs, values = firstYear, before: Tariffs = {}): number => {
  const { trade } = effects({ flows, before, after }, values)
  return 100 * ((trade.MEX?.USA as number) / (flows.MEX?.USA as number) - 1)
}

describe('a tariff of 25 % on all goods from Mexico', () => {
  it('cuts what Mexico sells to the United States by a quarter to a third in the first year', () => {
    expect(cut(onMexico(0.25))).toBeCloseTo(-28.0, 0)
  })

  it('cuts it by more than half in the long run, above the 43 % of an equilibrium in which wages give way', () => {
    expect(cut(onMexico(0.25), longRun)).toBeCloseTo(-57.5, 0)
  })

  it('costs Mexico between two and four per cent of income, the range of the published estimates', () => {
    const { realIncome } = effects({ flows, before: {}, after: onMexico(0.25) }, firstYear)
    expect(realIncome.MEX).toBeGreaterThan(-4.1)
    expect(realIncome.MEX).toBeLessThan(-2)
  })

  it('raises US consumer prices by about a third of a point, nearly all of which comes back as revenue', () => {
    const { prices, realIncome } = effects({ flows, before: {}, after: onMexico(0.25) }, firstYear)
    expect(100 * ((prices.USA as number) - 1)).toBeCloseTo(0.36, 1)
    expect(Math.abs(realIncome.USA as number)).toBeLessThan(0.15)
  })
})

describe('coverage', () => {
  it('spares what is exempt: an eighth of the goods paying cuts sales by single digits', () => {
    expect(cut(onMexico(0.25, 0.124))).toBeCloseTo(-3.5, 0)
  })

  it('is undone when the tariff goes: the flow is back where it was', () => {
    const under = effects({ flows, before: {}, after: onMexico(0.25, 0.5) }, longRun).trade
    const { trade } = effects({ flows: under, before: onMexico(0.25, 0.5), after: {} }, longRun)
    expect(trade.MEX?.USA).toBeCloseTo(459_146, 3)
  })
})

it('200 % shuts out four fifths of the goods where 10 % cuts an eighth', () => {
  expect(cut(onMexico(0.1))).toBeCloseTo(-13.1, 0)
  expect(cut(onMexico(2))).toBeCloseTo(-80.4, 0)
})

it('retaliation costs the coercer exports and income', () => {
  const retaliation: Tariffs = { ...onMexico(0.25), MEX: { USA: { rate: 0.25, coverage: 1 } } }
  const alone = effects({ flows, before: {}, after: onMexico(0.25) }, firstYear)
  const answered = effects({ flows, before: {}, after: retaliation }, firstYear)
  expect(answered.trade.USA?.MEX).toBeLessThan(alone.trade.USA?.MEX as number)
  expect(answered.realIncome.USA).toBeLessThan(alone.realIncome.USA as number)
})

it('sellers who take part of the tariff on themselves keep more of their sales', () => {
  expect(cut(onMexico(0.25), { ...firstYear, passThrough: 0.8 })).toBeGreaterThan(cut(onMexico(0.25)))
})
