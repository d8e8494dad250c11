import { solveExact } from './exact.js'
import { solveGsim } from './gsim.js'
import { readSector } from './read-sector.js'
import type { SectorInput } from './sector.js'

/** What a change of tariffs does in one sector. Lists follow the order of the regions, changes are shares: 0.05 is +5 %. */
export interface SectorResult {
  /** The names handed in. */
  readonly regions: readonly string[]
  /** Change of the price that each origin receives, as a share. */
  readonly worldPrices: readonly number[]
  /** Change of the price of the composite good that each destination buys, tariffs included, as a share. */
  readonly compositePrices: readonly number[]
  /** Change of the quantity that each origin produces, as a share. */
  readonly output: readonly number[]
  /** Change of the quantity by origin and destination, as a share; where nothing was sold, what a first buyer would do. */
  readonly quantities: readonly (readonly number[])[]
  /** Value by origin and destination afterwards, before tariffs, in the unit of the flows. */
  readonly flows: readonly (readonly number[])[]
  /** Gain of each origin's producers, in the unit of the flows. */
  readonly producerSurplus: readonly number[]
  /** Gain of each destination's buyers, in the unit of the flows. */
  readonly consumerSurplus: readonly number[]
  /** Change of each destination's tariff revenue, in the unit of the flows. */
  readonly tariffRevenue: readonly number[]
  /** Sum of the three gains by region, in the unit of the flows. */
  readonly netWelfare: readonly number[]
  /** How the answer was found, and whether it may be trusted. */
  readonly diagnostics: SectorDiagnostics
}

/** How an answer was found. */
export interface SectorDiagnostics {
  /** The model that was solved. */
  readonly mode: 'exact' | 'gsim'
  /** Whether every market clears within 1e-10 of its supply; where it is false the figures are no answer. */
  readonly converged: boolean
  /** Number of Newton steps; 1 in mode `gsim`, which is one linear system. */
  readonly iterations: number
  /** The largest excess demand that is left, as a share of supply. */
  readonly residual: number
  /** Number of flows that the linear approximation pushes below zero: above 0 the shock is too large for it. */
  readonly belowZero: number
}

/**
 * What a change of tariffs does in one sector, other sectors held: prices, quantities, trade, and who gains and loses.
 * Each destination buys a CES composite of the origins, each origin's supply answers its own price, and every origin's
 * market clears (Francois and Hall, "Global Simulation Analysis of Industry-Level Trade Policy", 2003, for `gsim`).
 * Throws `TradeError` with the entry at fault: `sector/…`.
 */
export function solveSector(input: SectorInput): SectorResult {
  const sector = readSector(input)
  const solved = sector.mode === 'exact' ? solveExact(sector) : solveGsim(sector)
  const { size, flows, before, after } = sector
  const names = sector.regions.map((_, at) => at)
  const rows = (matrix: Float64Array): number[][] => names.map((r) => [...matrix.subarray(r * size, (r + 1) * size)])
  const values = flows.map((value, at) => value * (1 + (solved.quantities[at] as number)) * price(at))
  function price(at: number): number {
    return 1 + (solved.worldPrices[Math.floor(at / size)] as number)
  }
  const revenue = names.map((v) =>
    names.reduce((sum, r) => {
      const at = r * size + v
      return sum + (values[at] as number) * (after[at] as number) - (flows[at] as number) * (before[at] as number)
    }, 0),
  )
  return {
    regions: sector.regions,
    worldPrices: [...solved.worldPrices],
    compositePrices: [...solved.compositePrices],
    output: [...solved.output],
    quantities: rows(solved.quantities),
    flows: rows(values),
    producerSurplus: [...solved.producerSurplus],
    consumerSurplus: [...solved.consumerSurplus],
    tariffRevenue: revenue,
    netWelfare: names.map(
      (r) => (solved.producerSurplus[r] as number) + (solved.consumerSurplus[r] as number) + (revenue[r] as number),
    ),
    diagnostics: {
      mode: sector.mode,
      converged: solved.residual <= 1e-10,
      iterations: solved.iterations,
      residual: solved.residual,
      belowZero: values.filter((value) => value < 0).length,
    },
  }
}
