import { exp, log } from '@lapolicy/core/arithmetic'
import { entry, solveLinear } from '../linear.js'
import { type Demand, demandAt } from './demand.js'
import type { Sector, Solved } from './sector.js'

/** Excess demand at some prices: logarithm of demand over supply by origin. */
interface Excess extends Demand {
  readonly excess: Float64Array
  /** What each origin sells, as a ratio to the base. */
  readonly sold: Float64Array
  readonly worst: number
}

/**
 * The CES model itself, by Newton's method in the logarithms of the world prices with the analytic Jacobian. Where buyers
 * substitute at least as readily as they do without, its negative is an M-matrix, dominated by its diagonal.
 */
export function solveExact(sector: Sector): Solved {
  const { size: n, before, after, demand, supply, sales, spending } = sector
  const jump = before.map((rate, at) => log((1 + entry(after, at)) / (1 + rate)))
  let prices = new Float64Array(n)
  let state = excessAt(sector, prices, jump)
  let iterations = 0
  // A step that does not bring the worst market nearer is halved; where no step does, this is as near as it gets.
  while (iterations < 100 && state.worst > 1e-15) {
    const step = solveLinear(jacobian(sector, state), state.excess.slice())
    const longest = step.reduce((most, change) => Math.max(most, Math.abs(change)), 0)
    let length = Math.min(1, 2 / longest)
    let next = state
    let trial = prices
    for (let halved = 0; halved < 30 && !(next.worst < state.worst); halved++, length /= 2) {
      trial = prices.map((price, r) => price - length * entry(step, r))
      next = excessAt(sector, trial, jump)
    }
    if (!(next.worst < state.worst)) break
    prices = trial
    state = next
    iterations += 1
  }
  return {
    worldPrices: prices.map((price) => exp(price) - 1),
    compositePrices: state.composite.map((price) => exp(price) - 1),
    output: state.sold.map((ratio) => ratio - 1),
    quantities: state.quantities.map((ratio) => ratio - 1),
    producerSurplus: prices.map((price, r) => {
      const e = entry(supply, r)
      return e === Infinity ? 0 : entry(sales, r) * areaTo(price, e)
    }),
    consumerSurplus: state.composite.map((price, v) => -entry(spending, v) * areaTo(price, entry(demand, v))),
    iterations,
    residual: state.worst,
  }
}

/** ∫ p^e dp from 1 to exp(price): what a curve of constant elasticity leaves beside it, as a share of the base value. */
function areaTo(price: number, e: number): number {
  const x = (1 + e) * price
  // Near 0 the difference of two numbers near 1 would lose its digits.
  return Math.abs(x) < 1e-4 ? price * (1 + (x / 2) * (1 + x / 3)) : (exp(x) - 1) / (1 + e)
}

function excessAt(sector: Sector, prices: Float64Array, jump: Float64Array): Excess {
  const { size: n, flows, sales, supply } = sector
  const demand = demandAt(sector, prices, jump)
  const sold = sales.map((sum, r) => {
    let more = 0
    for (let v = 0; v < n; v++) {
      const at = r * n + v
      if (entry(flows, at) > 0) more += entry(flows, at) * entry(demand.quantities, at)
    }
    return more / sum
  })
  const excess = sold.map((ratio, r) => {
    const e = entry(supply, r)
    return e === Infinity ? -entry(prices, r) : log(ratio) - e * entry(prices, r)
  })
  return { ...demand, excess, sold, worst: excess.reduce((worst, gap) => Math.max(worst, Math.abs(gap)), 0) }
}

function jacobian(sector: Sector, { quantities, shares, sold }: Excess): Float64Array {
  const { size: n, flows, sales, supply, substitution, demand } = sector
  const matrix = new Float64Array(n * n)
  for (let r = 0; r < n; r++) {
    const e = entry(supply, r)
    matrix[r * n + r] = e === Infinity ? -1 : -e
    if (e === Infinity) continue
    for (let v = 0; v < n; v++) {
      const at = r * n + v
      if (entry(flows, at) === 0) continue
      const weight = (entry(flows, at) * entry(quantities, at)) / (entry(sales, r) * entry(sold, r))
      const together = weight * (entry(substitution, v) + entry(demand, v))
      matrix[r * n + r] = entry(matrix, r * n + r) - weight * entry(substitution, v)
      for (let s = 0; s < n; s++) matrix[r * n + s] = entry(matrix, r * n + s) + together * entry(shares, s * n + v)
    }
  }
  return matrix
}
