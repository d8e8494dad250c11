/**
 * An economy that has been looked over, ready to be solved. Matrices are one row (origin) after another; a "share" is of
 * what a destination pays, tariffs included.
 */
export interface Economy {
  readonly regions: readonly string[]
  /** How many regions. */
  readonly size: number
  /** Trade elasticity: by how many per cent a flow falls, beside its rivals, when its price rises by one. */
  readonly elasticity: number
  /** Value sold by origin and destination before, before tariffs. */
  readonly flows: Float64Array
  /** Share of an origin before. */
  readonly shares: Float64Array
  /** Share of an origin before, times what the change of tariffs and trade costs alone makes of it. */
  readonly shocked: Float64Array
  /** Share of a price afterwards that is tariff, t / (1 + t). */
  readonly wedges: Float64Array
  /** What labour earns in each region before. */
  readonly earnings: Float64Array
  /** What each region spends before. */
  readonly spending: Float64Array
  /** Spending beyond earnings and revenue before: the deficit, adding up to nothing. */
  readonly deficits: Float64Array
  /** Share of a good's price that is earned where it is sold. */
  readonly localCosts: Float64Array
  /** How far a tariff passes into the price: its exponent. 1 in the plain model. */
  readonly passThrough: Float64Array
  /** Whether spending stays in proportion to income (`multiplicative`), or the deficits stay what they are. */
  readonly isMultiplicative: boolean
  /** Whether tariff revenue lowers the tax on labour, instead of being handed out. */
  readonly relievesLabour: boolean
  /** Elasticity of the labour supplied, 0 or more. */
  readonly supply: number
  /** By how much costs fall with employment: scale economies, 0 or more. */
  readonly scale: number
}
