/** A number for all regions, or one for each, in their order. */
export type Elasticity = number | readonly number[]

/** Tariff rates by origin (row) and destination (column). */
export type RatesBetween = readonly (readonly number[])[]

/** One sector of the world: who sells how much to whom, which tariffs change, and how buyers and sellers answer. */
export interface SectorInput {
  /** Names of the regions, each once; the order is that of every list and matrix, in and out. */
  readonly regions: readonly string[]
  /** Value sold by each origin (row) in each destination (column), before any tariff, in any one currency unit. */
  readonly flows: readonly (readonly number[])[]
  /** Ad-valorem tariff rates by origin and destination: 0.25 is 25 %, above −1. Without `before` there were none. */
  readonly tariffs: { readonly before?: RatesBetween; readonly after: RatesBetween }
  /** Price elasticity of each destination's demand for the composite good: below 0, for example −1.25. */
  readonly demand: Elasticity
  /** Price elasticity of each origin's supply: 0 or more; `Infinity` holds that origin's price. */
  readonly supply: Elasticity
  /** Elasticity of substitution between origins, in each destination: above 0, for example 5. */
  readonly substitution: Elasticity
  /** `exact` (the default) solves the CES model itself; `gsim` its linear approximation by Francois and Hall. */
  readonly mode?: 'exact' | 'gsim'
  /** In mode `gsim` only: `paper` reproduces the printed formula, which overstates the loss where prices rise. */
  readonly consumerSurplus?: 'correct' | 'paper'
}

/** A sector that has been looked over: matrices as one row after another. */
export interface Sector {
  readonly regions: readonly string[]
  /** How many regions. */
  readonly size: number
  readonly mode: 'exact' | 'gsim'
  readonly paper: boolean
  readonly flows: Float64Array
  readonly before: Float64Array
  readonly after: Float64Array
  readonly demand: Float64Array
  readonly supply: Float64Array
  readonly substitution: Float64Array
  /** What each origin sells, in the unit of the flows. */
  readonly sales: Float64Array
  /** What each destination pays, tariffs included, in the unit of the flows. */
  readonly spending: Float64Array
  /** Share of an origin in what a destination pays, 0 to 1. */
  readonly shares: Float64Array
}

/** What both modes answer, before values and revenue are worked out; changes are shares. */
export interface Solved {
  readonly worldPrices: Float64Array
  readonly compositePrices: Float64Array
  readonly output: Float64Array
  readonly quantities: Float64Array
  readonly producerSurplus: Float64Array
  readonly consumerSurplus: Float64Array
  readonly iterations: number
  readonly residual: number
}
