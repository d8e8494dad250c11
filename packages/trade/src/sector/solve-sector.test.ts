import { describe, expect, it } from 'vitest'
import { TradeError } from '../errors.js'
import type { SectorInput } from './sector.js'
import { solveSector } from './solve-sector.js'

const two: SectorInput = {
  regions: ['home', 'abroad'],
  flows: [
    [70, 10],
    [30, 90],
  ],
  tariffs: {
    after: [
      [0, 0],
      [0.2, 0],
    ],
  },
  demand: -1,
  supply: 1,
  substitution: 4,
}

/** The fields of the error that an input meets. */
function refusal(input: unknown): { code: string; where: string } {
  try {
    solveSector(input as SectorInput)
  } catch (error) {
    if (error instanceof TradeError) return { code: error.code, where: error.where }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a tariff in one sector', () => {
  const result = solveSector(two)

  it('raises what its author pays, and lowers what the exporter receives', () => {
    expect(result.compositePrices[0]).toBeGreaterThan(0)
    expect(result.worldPrices[1]).toBeLessThan(0)
    expect(result.diagnostics).toMatchObject({ mode: 'exact', converged: true, belowZero: 0 })
  })

  it('brings revenue on what is still imported', () => {
    expect(result.tariffRevenue[0]).toBeCloseTo(0.2 * (result.flows[1]?.[0] as number), 12)
    expect(result.tariffRevenue[1]).toBe(0)
  })

  it('is what both Cobb-Douglas limits say, next to them and at them', () => {
    const at = (demand: number, substitution: number): number[] => [
      ...solveSector({ ...two, demand, substitution }).netWelfare,
    ]
    for (const [region, value] of at(-1, 1).entries()) {
      expect(at(-1 + 1e-7, 1 + 1e-7)[region]).toBeCloseTo(value, 5)
      expect(at(-1, 1 + 2e-5)[region]).toBeCloseTo(value, 3)
      expect(at(-1, 1 - 0.9e-5)[region]).toBeCloseTo(value, 3)
    }
  })

  it('leaves the price of an origin whose supply is perfectly elastic', () => {
    for (const mode of ['exact', 'gsim'] as const) {
      const { worldPrices, producerSurplus, output } = solveSector({ ...two, mode, supply: [1, Infinity] })
      expect(worldPrices[1]).toBe(0)
      expect(producerSurplus[1]).toBe(0)
      expect(output[1]).toBeLessThan(0)
    }
  })

  it('takes the rates before for none where there are none', () => {
    const before = [
      [0, 0],
      [0, 0],
    ]
    expect(solveSector({ ...two, tariffs: { before, ...two.tariffs } })).toEqual(result)
  })

  it('says how many flows the linear model pushes below zero', () => {
    const after = [
      [0, 0],
      [3, 0],
    ]
    expect(solveSector({ ...two, mode: 'gsim', tariffs: { after } }).diagnostics.belowZero).toBeGreaterThan(0)
    expect(solveSector({ ...two, tariffs: { after } }).diagnostics.belowZero).toBe(0)
  })

  it('leaves a destination that buys nothing as it is', () => {
    const flows = [
      [70, 0],
      [30, 0],
    ]
    const { compositePrices, consumerSurplus } = solveSector({ ...two, flows })
    expect(consumerSurplus[1]).toBeCloseTo(0, 15)
    expect(compositePrices[1]).toBe(0)
  })
})

describe('what is wrong with an input', () => {
  const rates = two.tariffs.after
  it.each<[string, unknown, string, string]>([
    ['no object', undefined, 'sector/invalid', 'input'],
    ['no regions', { ...two, regions: [] }, 'sector/invalid', 'regions'],
    ['a region twice', { ...two, regions: ['home', 'home'] }, 'sector/invalid', 'regions[1]'],
    ['a row too few', { ...two, flows: [[1, 1]] }, 'sector/invalid', 'flows'],
    [
      'a column too many',
      {
        ...two,
        flows: [
          [1, 1],
          [1, 1, 1],
        ],
      },
      'sector/invalid',
      'flows[1]',
    ],
    [
      'a negative flow',
      {
        ...two,
        flows: [
          [1, -1],
          [1, 1],
        ],
      },
      'sector/invalid',
      'flows[0][1]',
    ],
    [
      'a flow that is no number',
      {
        ...two,
        flows: [
          [1, 1],
          [Number.NaN, 1],
        ],
      },
      'sector/invalid',
      'flows[1][0]',
    ],
    [
      'an infinite flow',
      {
        ...two,
        flows: [
          [1, 1],
          [1, Infinity],
        ],
      },
      'sector/invalid',
      'flows[1][1]',
    ],
    [
      'a hole',
      {
        ...two,
        flows: [
          [1, undefined],
          [1, 1],
        ],
      },
      'sector/invalid',
      'flows[0][1]',
    ],
    [
      'an origin without sales',
      {
        ...two,
        flows: [
          [1, 1],
          [0, 0],
        ],
      },
      'sector/no-sales',
      'flows[1]',
    ],
    ['no tariffs', { ...two, tariffs: null }, 'sector/invalid', 'tariffs'],
    ['no tariffs after', { ...two, tariffs: {} }, 'sector/invalid', 'tariffs.after'],
    [
      'a tariff of −100 %',
      {
        ...two,
        tariffs: {
          after: [
            [0, 0],
            [-1, 0],
          ],
        },
      },
      'sector/invalid',
      'tariffs.after[1][0]',
    ],
    [
      'one before',
      {
        ...two,
        tariffs: {
          before: [
            [0, -2],
            [0, 0],
          ],
          after: rates,
        },
      },
      'sector/invalid',
      'tariffs.before[0][1]',
    ],
    ['demand that rises with its price', { ...two, demand: 0.5 }, 'sector/invalid', 'demand'],
    ['demand of one region too few', { ...two, demand: [-1] }, 'sector/invalid', 'demand'],
    ['demand that does not answer', { ...two, demand: [-1, 0] }, 'sector/invalid', 'demand[1]'],
    ['supply that falls', { ...two, supply: [1, -1] }, 'sector/invalid', 'supply[1]'],
    ['no substitution', { ...two, substitution: Number.NaN }, 'sector/invalid', 'substitution'],
    ['an unknown mode', { ...two, mode: 'fast' }, 'sector/invalid', 'mode'],
    [
      'the formula of the paper in mode exact',
      { ...two, consumerSurplus: 'paper' },
      'sector/invalid',
      'consumerSurplus',
    ],
  ])('%s is named', (_, input, code, where) => {
    expect(refusal(input)).toEqual({ code, where })
  })

  it('is said in words, with the way out', () => {
    try {
      solveSector({
        ...two,
        flows: [
          [1, 1],
          [0, 0],
        ],
      })
    } catch (error) {
      expect(error).toMatchObject({
        message: 'flows[1] is empty: expected abroad to sell something somewhere.',
        expected: 'abroad to sell something somewhere',
        hint: expect.stringContaining('Leave the region out'),
      })
    }
    expect.assertions(1)
  })
})
