import { describe, expect, it } from 'vitest'
import { tiersOf, wedgeOf } from './duty.js'

describe('measures on one pair', () => {
  it('add up where they meet, the narrower one on goods that the wider one names as well', () => {
    // Brazil, August 2025: 10 % on everything, 40 % more on most.
    const tiers = tiersOf([
      { rate: 0.1, coverage: 1 },
      { rate: 0.4, coverage: 0.36 },
    ])
    expect(tiers.map(({ share, rate }) => [share, rate])).toEqual([
      [0.64, 0.1],
      [0.36, 0.5],
    ])
  })

  it('are the same in whatever order they come, and none where none takes anything', () => {
    const duties = [0.3, 0.1, 0.2].map((rate, at) => ({ rate, coverage: (at + 1) / 4 }))
    expect(tiersOf([...duties].reverse())).toEqual(tiersOf(duties))
    expect(
      tiersOf([
        { rate: 0, coverage: 1 },
        { rate: 0.25, coverage: 0 },
      ]),
    ).toEqual([])
  })
})

describe('what a partly covered flow meets', () => {
  it('is the rate where everything is covered, and nothing where nothing is', () => {
    expect(wedgeOf([{ share: 1, rate: 0.25 }], 4)).toEqual({ tariff: 0.25, cost: 1 })
    expect(wedgeOf([], 4)).toEqual({ tariff: 0, cost: 1 })
  })

  it('can take no more of the goods than are covered: 200 % on an eighth leaves seven eighths', () => {
    const { tariff, cost } = wedgeOf([{ share: 0.125, rate: 2 }], 4)
    // At unchanged prices of the sellers, spending falls to K = 1 − s + s (1 + r)^−ε.
    expect(((1 + tariff) * cost) ** -4).toBeCloseTo(0.875 + 0.125 / 81, 12)
  })

  it('brings in what the covered part alone brings in', () => {
    const { tariff } = wedgeOf([{ share: 0.4, rate: 0.25 }], 2)
    const bought = 0.6 + 0.4 / 1.25 ** 2
    expect(tariff / (1 + tariff)).toBeCloseTo(((0.4 / 1.25 ** 2) * (0.25 / 1.25)) / bought, 12)
  })
})
