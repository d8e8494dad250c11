import { solveSector } from '@lapolicy/trade'
import { broadSector, longRunElasticity, steelMarket, tradeElasticity } from '../figures/trade/elasticities.js'
import { importShares } from '../figures/trade/import-shares.js'
import type { TradeRegionId } from '../figures/trade/region.js'
import {
  type ImportPartner,
  type ImportSector,
  importPartners,
  usImportsBySector,
} from '../figures/trade/us-imports-by-sector.js'
import type { Level, ReadTariff } from './read-tariff.js'

/** What a tariff does to the US market of one sector’s goods, all else held. Money is million US dollars a year of the table’s year. */
export interface SectorMarket {
  /** Elasticity of substitution between sellers, above 0 and at most 11. */
  readonly substitution: number
  /** Whether the solver found the answer. */
  readonly converged: boolean
  /** Share of imports in US use before. */
  readonly importShare: number
  /** All imports of the sector: before, and the change of the quantity in per cent. */
  readonly imports: { readonly before: number; readonly percent: number }
  /** By group of sellers, in the order of the table: who pays, before, and the change of the quantity in per cent. */
  readonly sellers: readonly {
    readonly seller: ImportPartner
    readonly pays: boolean
    readonly before: number
    readonly percent: number
  }[]
  /** Change of the price of US makers, percent. */
  readonly priceAtHome: number
  /** Change of what US users pay on average for the sector’s goods, whoever made them, percent. */
  readonly priceToUsers: number
  /** Change of US output of the sector, percent. */
  readonly output: number
  /** What the tariff on the sector brings in, million US dollars a year. */
  readonly revenue: number
  /** Gain of US users, million US dollars a year; a loss is below 0. */
  readonly users: number
  /** Gain of US makers, million US dollars a year. */
  readonly makers: number
}

/**
 * The elasticity of substitution between sellers that goes with a level: the fit to the steel tariff of 2018 for the low one,
 * one more than the trade elasticity for the others, whose long-run value is that of the broad sector.
 */
export function substitutionAt(sector: ImportSector, { name, elasticity }: Level): number {
  if (name === 'low') return steelMarket.substitution.value as number
  if (name === 'central') return 1 + (tradeElasticity.low.value as number)
  if (name === 'high') return 1 + (longRunElasticity[broadSector[sector]].value as number)
  return 1 + elasticity
}

/** Solves the US market of a sector: US makers and eight groups of sellers, those abroad at the prices they ask now. */
export function sectorMarket(tariff: ReadTariff & { readonly sector: ImportSector }, level: Level): SectorMarket {
  const bought = usImportsBySector[tariff.sector]
  const share = tariff.importShare ?? (importShares[tariff.sector].value as number)
  const total = importPartners.reduce((sum, partner) => sum + bought[partner], 0)
  const payers = payersOf(tariff)
  // Goods of one seller that pay and goods that do not are two varieties.
  const varieties = importPartners.flatMap((seller) => {
    const paying = payers.has(seller) ? tariff.coverage : 0
    return [
      ...(paying > 0 ? [{ seller, value: paying * bought[seller], rate: tariff.rate }] : []),
      ...(paying < 1 ? [{ seller, value: (1 - paying) * bought[seller], rate: 0 }] : []),
    ]
  })
  const names = ['home', ...varieties.map(({ seller, rate }) => `${seller}${rate > 0 ? ', paying' : ''}`)]
  const column = (first: number, rest: readonly number[]): number[][] =>
    [first, ...rest].map((value) => [value, ...varieties.map(() => 0)])
  const substitution = substitutionAt(tariff.sector, level)
  const solved = solveSector({
    regions: names,
    flows: column(
      (total * (1 - share)) / share,
      varieties.map(({ value }) => value),
    ),
    tariffs: {
      after: column(
        0,
        varieties.map(({ rate }) => rate),
      ),
    },
    demand: steelMarket.demand.value as number,
    supply: [steelMarket.supplyAtHome.value as number, ...varieties.map(() => Number.POSITIVE_INFINITY)],
    substitution,
  })
  const quantity = (variety: number): number => 1 + (solved.quantities[variety + 1]?.[0] as number)
  const percent = (of: (seller: ImportPartner) => boolean): number => {
    const picked = varieties.flatMap((variety, at) => (of(variety.seller) ? [{ ...variety, after: quantity(at) }] : []))
    const before = picked.reduce((sum, { value }) => sum + value, 0)
    return 100 * (picked.reduce((sum, { value, after }) => sum + value * after, 0) / before - 1)
  }
  return {
    substitution,
    converged: solved.diagnostics.converged,
    importShare: share,
    imports: { before: total, percent: percent(() => true) },
    sellers: importPartners.map((seller) => ({
      seller,
      pays: payers.has(seller),
      before: bought[seller],
      percent: percent((one) => one === seller),
    })),
    priceAtHome: 100 * (solved.worldPrices[0] as number),
    priceToUsers: 100 * (solved.compositePrices[0] as number),
    output: 100 * (solved.output[0] as number),
    revenue: solved.tariffRevenue[0] as number,
    users: solved.consumerSurplus[0] as number,
    makers: solved.producerSurplus[0] as number,
  }
}

/** The groups of sellers that pay. */
export function payersOf({ targets, onAll }: Pick<ReadTariff, 'targets' | 'onAll'>): ReadonlySet<ImportPartner> {
  return new Set(importPartners.filter((seller) => onAll || targets.includes(seller as TradeRegionId)))
}
