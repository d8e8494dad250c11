import { pow } from '@lapolicy/core/arithmetic'
import { solveEquilibrium } from '@lapolicy/trade'
import { closedMatrix } from '../figures/trade/closed-matrix.js'
import { placeInMatrix, type TradeRegionId, tradeRegions } from '../figures/trade/region.js'
import { type Duty, tiersOf, wedgeOf } from './duty.js'

/** A tariff that one region of the matrix puts on what another sells it. */
export interface Levy extends Duty {
  readonly exporter: TradeRegionId
  readonly importer: TradeRegionId
}

/** The 37 regions once buyers have adjusted, read by region; everything that is money is in million US dollars a year of the matrix’s year. */
export interface Economy {
  /** Whether the solution was found to the solver’s own tolerance; where not, the numbers are no answer. */
  readonly converged: boolean
  /** What the first sells the second, at the sellers’ prices of the matrix’s year: a volume. */
  volume(exporter: TradeRegionId, importer: TradeRegionId): number
  /** Consumer prices over what a unit of labour earns, before = 1: what the cost of living does to a wage. */
  prices(region: TradeRegionId): number
  /** What a region’s own tariffs make its consumer prices, at what sellers ask under them, without = 1. */
  pricesByTariffs(region: TradeRegionId): number
  /** What there is to spend, tariff revenue included, over the prices that are paid, before = 1. */
  realIncome(region: TradeRegionId): number
  /** Tariff revenue; the output of the world is held at its value, so that it can be set against that of the matrix’s year. */
  revenue(region: TradeRegionId): number
}

const size = tradeRegions.length
const table = (value: number): number[][] => Array.from({ length: size }, () => Array<number>(size).fill(value))
const none = table(0)

/**
 * Solves the 37-region economy under tariffs, all goods as one: general equilibrium in exact hat algebra, wages free, tariff
 * revenue handed to households, trade balances in proportion to income. `elasticity` is the trade elasticity, above 0.
 */
export function economyUnder(levies: readonly Levy[], elasticity: number): Economy {
  const after = table(0)
  const tradeCostHat = table(1)
  for (const { exporter, importer, rate, coverage } of levies) {
    const [from, to] = [at(exporter), at(importer)]
    const wedge = wedgeOf(tiersOf([{ rate, coverage }]), elasticity)
    ;(after[from] as number[])[to] = wedge.tariff
    ;(tradeCostHat[from] as number[])[to] = wedge.cost
  }
  const solved = solveEquilibrium({
    regions: tradeRegions,
    flows: closedMatrix,
    tariffs: { before: none, after },
    tradeCostHat,
    elasticity,
  })
  /** What the tariffs make of what is bought of a seller at the prices it asks. */
  const kept = (exporter: number, importer: number): number =>
    pow((1 + (after[exporter]?.[importer] as number)) * (tradeCostHat[exporter]?.[importer] as number), -elasticity)
  const of = (values: readonly number[], region: TradeRegionId): number => values[at(region)] as number
  return {
    converged: solved.diagnostics.converged,
    volume: (exporter, importer) => (solved.trade[at(exporter)]?.[at(importer)] as number) / of(solved.wages, exporter),
    prices: (region) => of(solved.prices, region) / of(solved.wages, region),
    pricesByTariffs: (region) => {
      let [free, taxed] = [0, 0]
      for (const [from, wage] of solved.wages.entries()) {
        const bought = (closedMatrix[from]?.[at(region)] as number) * pow(wage, -elasticity)
        free += bought
        taxed += bought * kept(from, at(region))
      }
      return pow(free / taxed, 1 / elasticity)
    },
    realIncome: (region) => of(solved.realIncome, region),
    revenue: (region) => of(solved.revenue, region),
  }
}

/** What the first sold the second in the matrix’s year, million US dollars; of a region to itself, what it sold at home. */
export function sold(exporter: TradeRegionId, importer: TradeRegionId): number {
  return closedMatrix[at(exporter)]?.[at(importer)] as number
}

/** What a region spent in the matrix’s year, million US dollars. */
export function spent(region: TradeRegionId): number {
  return tradeRegions.reduce((sum, exporter) => sum + sold(exporter, region), 0)
}

const at = (region: TradeRegionId): number => placeInMatrix(region) as number
