import type { RatesBetween } from '../sector/sector.js'

/** One sector standing for all goods of the world: who sells how much to whom, and which tariffs and trade costs change. */
export interface EquilibriumInput {
  /** Names of the regions, each once; the order is that of every list and matrix, in and out. */
  readonly regions: readonly string[]
  /**
   * Value sold by each origin (row) in each destination (column), before any tariff, in any one currency unit. The diagonal
   * is what a region sells at home.
   */
  readonly flows: readonly (readonly number[])[]
  /**
   * What each region produces in a year, in the unit of the flows. Where it is given, it closes the matrix: sales at home are
   * what is left of it after exports, and at least a twentieth of imports; the diagonal of `flows` is not read.
   */
  readonly output?: readonly number[]
  /** Ad-valorem tariff rates by origin and destination: 0.25 is 25 %, above −1. Without `before` there were none. */
  readonly tariffs: { readonly before?: RatesBetween; readonly after: RatesBetween }
  /** Factor on the cost of moving goods by origin and destination (iceberg): 1.1 is a tenth more; above 0. By default 1. */
  readonly tradeCostHat?: readonly (readonly number[])[]
  /**
   * Trade elasticity: by how many per cent a flow falls, beside its rivals, when its price rises by one. Above 0 and at most
   * 100; 2.5 for the first years and 4 for the long run are usual.
   */
  readonly elasticity: number
  /** What holds the accounts together. */
  readonly closure?: Closure
  /** How employment answers to real pay; by default it does not. */
  readonly labour?: {
    /** Elasticity of the labour supplied, 0 to 10. */
    readonly supply: number
    /** By how many per cent costs fall when employment rises by one (scale economies), 0 to 1; by default 0. */
    readonly scale?: number
  }
  /** Part of a good's price is earned where it is sold, so that tariffs pass into prices imperfectly; by default none is. */
  readonly passThrough?: {
    /** Share of the price that is earned at home, from 0 to below 1; one number, or one for each region. */
    readonly localCost: number | readonly number[]
    /** Elasticity θ of Ignatenko et al. (2025): a tariff enters prices to the power (1 + θ) / ((1 − ν) θ) − 1 / θ. Above 0. */
    readonly theta: number
  }
  /** Where the search starts: an earlier result for like regions. The answer is the same within the tolerance of a solution. */
  readonly start?: {
    readonly costs: readonly number[]
    readonly factor: number
    readonly employment: readonly number[]
  }
}

/** What holds the accounts together. */
export interface Closure {
  /**
   * `multiplicative` (the default): each region spends in proportion to its income, all by one factor so that the world
   * adds up. `additive`: each region's deficit stays what it was, as a share of world output.
   */
  readonly deficits?: 'multiplicative' | 'additive'
  /** Tariff revenue is handed out (`lump-sum`, the default) or lowers the tax on labour, which matters where labour answers. */
  readonly revenue?: 'lump-sum' | 'labour-tax'
  /** What money is measured by: world `output` (the default) or consumer `prices`, weighted by spending, stay what they were. */
  readonly numeraire?: 'output' | 'prices'
}
