import { entry, solveLinear } from '../linear.js'
import type { Sector, Solved } from './sector.js'

/**
 * The linear model of Francois and Hall (2003): percentage changes about the base, one linear system in the world prices.
 * Its first-order demand is that of the CES model, so the two agree as the shock shrinks.
 */
export function solveGsim(sector: Sector): Solved {
  const { size: n, flows, before, after, demand, supply, substitution, sales, spending, shares, paper } = sector
  // Quantity change of (r, v): -Es (p_r + T_rv) + (Es + Em) Σ_s θ_sv (p_s + T_sv), with T the change of 1 + t.
  const jump = before.map((rate, at) => (1 + (after[at] as number)) / (1 + rate) - 1)
  const meanJump = new Float64Array(n)
  for (let at = 0; at < n * n; at++) meanJump[at % n] = entry(meanJump, at % n) + entry(shares, at) * entry(jump, at)
  const matrix = new Float64Array(n * n)
  const right = new Float64Array(n)
  for (let r = 0; r < n; r++) {
    matrix[r * n + r] = 1
    if (entry(supply, r) === Infinity) continue
    matrix[r * n + r] = -entry(supply, r)
    for (let v = 0; v < n; v++) {
      const sold = entry(flows, r * n + v) / entry(sales, r)
      const together = entry(substitution, v) + entry(demand, v)
      matrix[r * n + r] = entry(matrix, r * n + r) - sold * entry(substitution, v)
      for (let s = 0; s < n; s++)
        matrix[r * n + s] = entry(matrix, r * n + s) + sold * together * entry(shares, s * n + v)
      right[r] =
        entry(right, r) + sold * (entry(substitution, v) * entry(jump, r * n + v) - together * entry(meanJump, v))
    }
  }
  const prices = solveLinear(matrix, right)
  const meanPrice = meanJump.map((jump, v) => {
    let sum = jump
    for (let s = 0; s < n; s++) sum += entry(shares, s * n + v) * entry(prices, s)
    return sum
  })
  const quantities = flows.map((_, at) => {
    const v = at % n
    const own = entry(prices, Math.floor(at / n)) + entry(jump, at)
    return -entry(substitution, v) * own + (entry(substitution, v) + entry(demand, v)) * entry(meanPrice, v)
  })
  const sold = sales.map((sum, r) => {
    let more = 0
    for (let v = 0; v < n; v++) more += entry(flows, r * n + v) * entry(quantities, r * n + v)
    return more / sum
  })
  const compositePrices = meanJump.map((_, v) => {
    let sum = 0
    for (let r = 0; r < n; r++)
      sum += entry(shares, r * n + v) * ((1 + entry(prices, r)) * (1 + entry(jump, r * n + v)) - 1)
    return sum
  })
  return {
    worldPrices: prices,
    compositePrices,
    output: sold,
    quantities,
    producerSurplus: prices.map((p, r) => entry(sales, r) * p * (1 + entry(sold, r) / 2)),
    // A gain is the fall of the price on what was bought, plus half of it on what is bought more. The paper multiplies the
    // second term by the sign of the price change, so that a loss counts it twice the wrong way.
    consumerSurplus: compositePrices.map((p, v) => {
      const half = (entry(demand, v) * p * p) / 2
      return entry(spending, v) * (paper && p > 0 ? half - p : -p - half)
    }),
    iterations: 1,
    residual: prices.reduce((worst, p, r) => {
      const e = entry(supply, r)
      return e === Infinity ? worst : Math.max(worst, Math.abs(entry(sold, r) - e * p))
    }, 0),
  }
}
