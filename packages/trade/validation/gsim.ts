import { type SectorInput, solveSector } from '../src/index.js'
import { figures, type Row } from './row.js'

/**
 * The example of Francois and Hall, "Global Simulation Analysis of Industry-Level Trade Policy" (2003): the United States
 * and the European Union drop their tariffs on each other. Rates are those of the paper, elasticities the same everywhere.
 */
const before = [
  [0, 0.21, 0.41, 0.22],
  [0.37, 0, 0.31, 0.23],
  [0.32, 0.36, 0, 0.18],
  [0.57, 0.41, 0.25, 0.15],
]
export const freeTrade: SectorInput = {
  regions: ['US', 'JP', 'EU', 'RW'],
  flows: [
    [0, 50, 200, 300],
    [500, 0, 150, 200],
    [300, 100, 200, 200],
    [50, 100, 110, 20],
  ],
  tariffs: {
    before,
    after: before.map((row, r) => row.map((rate, v) => ((r === 0 && v === 2) || (r === 2 && v === 0) ? 0 : rate))),
  },
  demand: -1.25,
  supply: 1.5,
  substitution: 5,
}

/** World prices and producer surplus as printed, to their last decimal. */
export function gsimRows(): Row[] {
  const { worldPrices, producerSurplus } = solveSector({ ...freeTrade, mode: 'gsim', consumerSurplus: 'paper' })
  const of = 'GSIM 4×4, US–EU free trade (Francois & Hall 2003)'
  return [
    figures({
      target: `${of}: world prices of US, JP, EU, RW`,
      published: [0.0792, -0.0316, 0.048, -0.0184],
      ours: worldPrices,
      tolerance: 5e-5,
      decimals: 4,
    }),
    figures({
      target: `${of}: producer surplus`,
      published: [46.1, -26.2, 39.8, -5.1],
      ours: producerSurplus,
      tolerance: 0.1,
      decimals: 1,
    }),
  ]
}
