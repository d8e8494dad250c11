import { exp, log } from '@lapolicy/core/arithmetic'
import { entry } from '../linear.js'
import type { Sector } from './sector.js'

/** Demand at some world prices, against the base. */
export interface Demand {
  /** Logarithm of the change of each composite price. */
  readonly composite: Float64Array
  /** Share of each origin in what each destination pays. */
  readonly shares: Float64Array
  /** Quantity by origin and destination, as a ratio to the base. */
  readonly quantities: Float64Array
}

// So near to 1 the CES formula loses digits; its expansion about the Cobb-Douglas case is exact to rounding there.
const nearOne = 1e-5

/** What CES buyers ask for when origin r's price is exp(prices[r]) and tariffs push prices up by exp(jump[r, v]). */
export function demandAt(sector: Sector, prices: Float64Array, jump: Float64Array): Demand {
  const { size: n, shares: base, demand, substitution } = sector
  const composite = new Float64Array(n)
  const shares = new Float64Array(n * n)
  const quantities = new Float64Array(n * n)
  for (let v = 0; v < n; v++) {
    const sigma = entry(substitution, v)
    const paid = (r: number): number => entry(prices, r) + entry(jump, r * n + v)
    let mean = 0
    let square = 0
    let top = -Infinity
    let isBought = false
    for (let r = 0; r < n; r++) {
      const share = entry(base, r * n + v)
      if (share === 0) continue
      isBought = true
      mean += share * paid(r)
      square += share * paid(r) * paid(r)
      top = Math.max(top, (1 - sigma) * paid(r))
    }
    let index = mean + ((1 - sigma) * (square - mean * mean)) / 2
    if (isBought && Math.abs(1 - sigma) > nearOne) {
      let sum = 0
      let whole = 0
      for (let r = 0; r < n; r++) {
        const share = entry(base, r * n + v)
        // The largest term is taken out, so that no price is too far from another.
        if (share === 0) continue
        sum += share * exp((1 - sigma) * paid(r) - top)
        // The shares add to 1 but for rounding, which a sigma near 1 would blow up.
        whole += share
      }
      index = (top + log(sum / whole)) / (1 - sigma)
    }
    composite[v] = index
    for (let r = 0; r < n; r++) {
      const at = r * n + v
      shares[at] = entry(base, at) === 0 ? 0 : entry(base, at) * exp((1 - sigma) * (paid(r) - index))
      quantities[at] = exp((sigma + entry(demand, v)) * index - sigma * paid(r))
    }
  }
  return { composite, shares, quantities }
}
