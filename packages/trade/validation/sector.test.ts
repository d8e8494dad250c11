import { describe, expect, it } from 'vitest'
import { solveSector } from '../src/index.js'
import { freeTrade, gsimRows } from './gsim.js'
import { agrees } from './row.js'
import { steel, steelChanges, steelRows } from './steel.js'

describe('the example of Francois and Hall', () => {
  it('comes out as printed', () => {
    expect(gsimRows().filter((row) => !agrees(row))).toEqual([])
  })

  it('has these gains under the printed formula, and smaller losses under the correct one', () => {
    const paper = solveSector({ ...freeTrade, mode: 'gsim', consumerSurplus: 'paper' })
    const correct = solveSector({ ...freeTrade, mode: 'gsim' })
    const hundredths = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100) / 100)
    expect(hundredths(paper.consumerSurplus)).toEqual([110.6, -8.88, 68.56, -32.86])
    expect(hundredths(correct.consumerSurplus)).toEqual([110.6, -8.59, 68.56, -31.38])
    expect(hundredths(paper.tariffRevenue)).toEqual([-138.52, 0.62, -93.84, -2.87])
    expect(hundredths(paper.netWelfare)).toEqual([18.21, -34.49, 14.54, -40.8])
  })

  it('is too large a shock for the linear model: solved exactly, prices move half as much again', () => {
    const { worldPrices, netWelfare, producerSurplus } = solveSector(freeTrade)
    for (const [r, price] of [0.1265, -0.0323, 0.0793, -0.0173].entries()) expect(worldPrices[r]).toBeCloseTo(price, 4)
    for (const [r, gain] of [51.9, -38.2, 49.8, -51.2].entries())
      expect(Math.abs((netWelfare[r] as number) - gain)).toBeLessThan(0.05)
    expect(producerSurplus[0]).toBeCloseTo(76.3, 1)
  })
})

describe('steel under Section 232', () => {
  it('loses 23.6 % of its imports, at 2.7 % higher prices and 2.2 % more output', () => {
    expect(steelChanges().map((change) => Number(change.toFixed(1)))).toEqual([-23.6, 2.7, 2.2])
    expect(steelRows().every(agrees)).toBe(true)
  })

  it('would lose half of them and more under an elasticity of 5.9, too many for the short run', () => {
    const imports = solveSector({ ...steel, substitution: 5.9 }).quantities[1]?.[0]
    expect(imports).toBeLessThan(-0.45)
    expect(imports).toBeGreaterThan(-0.53)
  })
})
