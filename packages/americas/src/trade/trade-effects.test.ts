import { describe, expect, it } from 'vitest'
import type { Duty } from './duty.js'
import { tradeEffects } from './trade-effects.js'
import type { Tariffs } from './trade-key.js'

const all = (rate: number, coverage = 1): readonly Duty[] => [{ rate, coverage }]
const onBoth: Tariffs = { USA: { MEX: all(0.25), CAN: all(0.25) } }
const answered: Tariffs = { ...onBoth, MEX: { USA: all(0.25) }, CAN: { USA: all(0.25) } }
const [shortRun, longRun] = [1.5, 4]

/** Exports to the world, %, of states under tariffs. */
const exports = (tariffs: Tariffs, elasticity: number, ...states: readonly string[]): readonly number[] =>
  states.map((state) => tradeEffects({ tariffs, elasticity }).exports(state) as number)

describe('25 % on Mexico and Canada in the long run', () => {
  it('takes what ifo has it take of exports, give or take a few points: −21, −17 and −14 %', () => {
    const [mexico, canada, us] = exports(onBoth, longRun, 'MEX', 'CAN', 'USA')
    expect(mexico).toBeCloseTo(-22.6, 0)
    expect(canada).toBeCloseTo(-22, 0)
    expect(us).toBeCloseTo(-15.7, 0)
  })

  it('with retaliation too: −35, −28 and −22 %', () => {
    const [mexico, canada, us] = exports(answered, longRun, 'MEX', 'CAN', 'USA')
    expect(mexico).toBeCloseTo(-36, 0)
    expect(canada).toBeCloseTo(-37.4, 0)
    expect(us).toBeCloseTo(-24.1, 0)
  })

  it('costs Mexico 2.7 % of real income and wins the United States a fifth of a per cent, which retaliation takes back', () => {
    const alone = tradeEffects({ tariffs: onBoth, elasticity: longRun })
    expect(alone.realIncome('MEX')).toBeCloseTo(-2.66, 1)
    expect(alone.realIncome('USA')).toBeCloseTo(0.18, 1)
    expect(tradeEffects({ tariffs: answered, elasticity: longRun }).realIncome('USA')).toBeLessThan(0)
  })
})

describe('the first year', () => {
  it('takes less than half of that from exports, and more from income, below the 4.1 % of KITE', () => {
    const [mexico] = exports(onBoth, shortRun, 'MEX')
    expect(mexico).toBeGreaterThan(-12)
    expect(mexico).toBeLessThan(-8)
    const income = tradeEffects({ tariffs: onBoth, elasticity: shortRun }).realIncome('MEX') as number
    expect(income).toBeGreaterThan(-4.1)
    expect(income).toBeLessThan(-2.7)
  })

  it('with 36 % of Brazil’s goods hit by 50 % costs Brazil what the published estimates say: −.05 to −.4 % of income', () => {
    const brazil = tradeEffects({ tariffs: { USA: { BRA: all(0.5, 0.36) } }, elasticity: shortRun })
    expect(brazil.realIncome('BRA')).toBeGreaterThan(-0.4)
    expect(brazil.realIncome('BRA')).toBeLessThan(-0.05)
    expect(brazil.flow('BRA', 'USA')).toBeGreaterThan(-36)
  })
})

describe('others', () => {
  it('sell more to the state that collects, and Mexico more to others', () => {
    const { flow } = tradeEffects({ tariffs: onBoth, elasticity: longRun })
    for (const state of ['BRA', 'COL', 'CHN', 'EU27']) expect(flow(state, 'USA')).toBeGreaterThan(5)
    expect(flow('MEX', 'CHN')).toBeGreaterThan(0)
  })
})

it('what a state’s own tariffs add to its prices is nothing without one, and near the tariff on all that it buys', () => {
  const { homeCost } = tradeEffects({ tariffs: onBoth, elasticity: shortRun })
  expect(homeCost('MEX')).toBe(0)
  // Three hundredths of US spending, a quarter dearer.
  expect(homeCost('USA')).toBeCloseTo(0.69, 1)
})

it('answers null, and not nothing, for a state that is not in the matrix', () => {
  for (const tariffs of [onBoth, {}]) {
    const { flow, exports: abroad, realIncome, homeCost } = tradeEffects({ tariffs, elasticity: longRun })
    for (const state of ['CUB', 'TWN', 'GRD'])
      expect([flow(state, 'USA'), flow('USA', state), abroad(state), realIncome(state), homeCost(state)]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ])
  }
})
