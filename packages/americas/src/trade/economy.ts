import { placeInMatrix, type TradeRegionId } from '../figures/trade/region.js'
import { type Duty, tiersOf } from './duty.js'
import { solvedMatrix } from './solved-matrix.js'

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

/** Solves the 37-region economy under tariffs. `elasticity` is the trade elasticity, above 0. */
export function economyUnder(levies: readonly Levy[], elasticity: number): Economy {
  const pairs = levies.map(({ exporter, importer, ...duty }) => ({ exporter, importer, tiers: tiersOf([duty]) }))
  const { diagnostics, prices, wages, realIncome, revenue, volume, pricesByTariffs } = solvedMatrix(pairs, elasticity)
  const of = (values: readonly number[], region: TradeRegionId): number => values[at(region)] as number
  return {
    converged: diagnostics.converged,
    volume: (exporter, importer) => volume(at(exporter), at(importer)),
    prices: (region) => of(prices, region) / of(wages, region),
    pricesByTariffs: (region) => pricesByTariffs(at(region)),
    realIncome: (region) => of(realIncome, region),
    revenue: (region) => of(revenue, region),
  }
}

const at = (region: TradeRegionId): number => placeInMatrix(region) as number
