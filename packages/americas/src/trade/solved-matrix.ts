import { pow } from '@lapolicy/core/arithmetic'
import { type EquilibriumResult, solveEquilibrium } from '@lapolicy/trade'
import { closedMatrix } from '../figures/trade/closed-matrix.js'
import { placeInMatrix, tradeRegions } from '../figures/trade/region.js'
import { type Tier, wedgeOf } from './duty.js'

/** What is charged on what one region of the matrix sells another. */
export interface ChargedPair {
  readonly exporter: string
  readonly importer: string
  /** Parts of the goods with what each pays. */
  readonly tiers: readonly Tier[]
}

/** The trade matrix once buyers have adjusted to tariffs; regions by their place in it. */
export interface SolvedMatrix extends EquilibriumResult {
  /** What the first sells the second, at the sellers' prices of the matrix's year, million US dollars: a volume. */
  volume(from: number, to: number): number
  /** What a region's own tariffs make its consumer prices, at what sellers ask under them, without = 1: 1 or more. */
  pricesByTariffs(to: number): number
}

const size = tradeRegions.length
const table = (value: number): number[][] => Array.from({ length: size }, () => Array<number>(size).fill(value))

/**
 * Solves the 37-region economy under tariffs, against none, all goods as one: general equilibrium in exact hat algebra, wages
 * free, tariff revenue handed to households, trade balances in proportion to income. Pairs outside the matrix are left
 * out. `elasticity` is the trade elasticity, above 0.
 */
export function solvedMatrix(pairs: readonly ChargedPair[], elasticity: number): SolvedMatrix {
  const after = table(0)
  const tradeCostHat = table(1)
  for (const { exporter, importer, tiers } of pairs) {
    const [from, to] = [placeInMatrix(exporter), placeInMatrix(importer)]
    if (from === undefined || to === undefined) continue
    const wedge = wedgeOf(tiers, elasticity)
    ;(after[from] as number[])[to] = wedge.tariff
    ;(tradeCostHat[from] as number[])[to] = wedge.cost
  }
  const solved = solveEquilibrium({
    regions: tradeRegions,
    flows: closedMatrix,
    tariffs: { after },
    tradeCostHat,
    elasticity,
  })
  const { trade, costs } = solved
  return {
    ...solved,
    volume: (from, to) => (trade[from]?.[to] as number) / (costs[from] as number),
    pricesByTariffs: (to) => {
      let [free, taxed] = [0, 0]
      for (const [from, cost] of costs.entries()) {
        const bought = (closedMatrix[from]?.[to] as number) * pow(cost, -elasticity)
        const dearer = (1 + (after[from]?.[to] as number)) * (tradeCostHat[from]?.[to] as number)
        free += bought
        taxed += dearer === 1 ? bought : bought * pow(dearer, -elasticity)
      }
      return pow(free / taxed, 1 / elasticity)
    },
  }
}
