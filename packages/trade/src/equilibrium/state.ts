import { exp, log } from '@lapolicy/core/arithmetic'
import { entry as at } from '../linear.js'
import type { Economy } from './economy.js'

/**
 * Where the world stands at given costs, and by how much its markets fail to clear. Unknowns are the logarithm of each
 * region's cost change and, last, the factor that makes spending add up (1 where deficits stay what they are).
 */
export interface State {
  readonly unknowns: Float64Array
  /** Share of an origin in what a destination pays. */
  readonly shares: Float64Array
  /** Share of each destination's spending that is tariff revenue. */
  readonly revenueShares: Float64Array
  /** Logarithm of each destination's price sum, to the power of minus the elasticity. */
  readonly priceSums: Float64Array
  /** Logarithm of the change of employment. */
  readonly labour: Float64Array
  readonly earnings: Float64Array
  readonly spending: Float64Array
  /** Excess demand for each region's labour; last, what world earnings have gained, which is to be nothing. */
  readonly excess: Float64Array
  /** The largest excess demand as a share of earnings. Not a number where there is no such world. */
  readonly residual: number
  /** How a region's employment, earnings and spending answer: see `answersOf`. */
  readonly answers: readonly Answers[]
}

/** Derivatives of a region's earnings and spending by its own cost, its price sum, its revenue share and the factor. */
export interface Answers {
  readonly earnings: Derivatives
  readonly spending: Derivatives
}
export interface Derivatives {
  readonly cost: number
  readonly sum: number
  readonly revenue: number
  readonly factor: number
}

/** The state at given unknowns; `labour` is where the search for employment starts. */
export function stateAt(economy: Economy, unknowns: Float64Array, labour: Float64Array): State {
  const { size, elasticity, shocked, wedges, localCosts } = economy
  const weights = new Float64Array(size)
  for (let i = 0; i < size; i++) weights[i] = exp(-elasticity * at(unknowns, i))
  const shares = new Float64Array(size * size)
  const sums = new Float64Array(size)
  for (let i = 0, ij = 0; i < size; i++)
    for (let j = 0; j < size; j++, ij++) {
      const share = at(shocked, ij) * at(weights, i)
      shares[ij] = share
      sums[j] = at(sums, j) + share
    }
  const revenueShares = new Float64Array(size)
  for (let i = 0, ij = 0; i < size; i++)
    for (let j = 0; j < size; j++, ij++) {
      const share = at(shares, ij) / at(sums, j)
      shares[ij] = share
      revenueShares[j] = at(revenueShares, j) + share * at(wedges, ij)
    }
  const priceSums = sums.map(log)
  const factor = at(unknowns, size)
  const found = new Float64Array(size)
  const earnings = new Float64Array(size)
  const spending = new Float64Array(size)
  const answers = Array.from({ length: size }, (_, j) => {
    const place = { cost: at(unknowns, j), sum: at(priceSums, j), revenue: at(revenueShares, j), factor }
    const region = regionAt(economy, j, place, at(labour, j))
    found[j] = region.labour
    earnings[j] = region.earnings
    spending[j] = region.spending
    return region.answers
  })
  const excess = new Float64Array(size + 1)
  let residual = 0
  let gained = 0
  let world = 0
  for (let i = 0; i < size; i++) {
    let sold = at(localCosts, i) * (1 - at(revenueShares, i)) * at(spending, i)
    for (let j = 0; j < size; j++)
      sold += (1 - at(localCosts, j)) * at(shares, i * size + j) * (1 - at(wedges, i * size + j)) * at(spending, j)
    excess[i] = sold - at(earnings, i)
    gained += at(earnings, i) - at(economy.earnings, i)
    world += at(economy.earnings, i)
    // What is no number stays none.
    residual = Math.max(residual, Math.abs(at(excess, i)) / at(earnings, i))
  }
  excess[size] = gained
  residual = Math.max(residual, Math.abs(gained) / world)
  return { unknowns, shares, revenueShares, priceSums, labour: found, earnings, spending, excess, residual, answers }
}

interface Place {
  readonly cost: number
  readonly sum: number
  readonly revenue: number
  readonly factor: number
}

/** One region at given costs, prices and revenue: what it employs, earns and spends, and how these answer. */
function regionAt(
  economy: Economy,
  j: number,
  place: Place,
  start: number,
): { labour: number; earnings: number; spending: number; answers: Answers } {
  const { supply, scale, elasticity, isMultiplicative, relievesLabour } = economy
  const [earned, spent, deficit] = [at(economy.earnings, j), at(economy.spending, j), at(economy.deficits, j)]
  const pass = 1 - at(economy.passThrough, j)
  const { cost, sum, revenue, factor } = place
  const ratio = spent / (spent - deficit)
  const held = isMultiplicative ? ratio * factor : 1
  const open = 1 - held * revenue
  const spendingOf = (earnings: number): number =>
    isMultiplicative ? (held * earnings) / open : (earnings + deficit + (factor - 1) * spent) / open
  const direct = held / open
  const byFactor = isMultiplicative ? ratio / (open * open) : spent / open

  // Employment solves one equation of its own: l = supply · (log real pay after tax). Without an elasticity it stays.
  let labour = supply === 0 ? 0 : start
  let earnings = earned * exp(cost + (1 + scale) * labour)
  let spending = spendingOf(earnings)
  let slope = 1
  for (let step = 0; supply > 0 && step < 60; step++) {
    const tax = relievesLabour ? (revenue * spending) / earnings : 0
    const pay = (cost + scale * labour) * (1 + pass) - log(1 - tax) - pass * log(spending / spent) + sum / elasticity
    const bySpending = direct * earnings * (1 + scale)
    const taxed = relievesLabour ? revenue * (bySpending / earnings - (spending * (1 + scale)) / earnings) : 0
    slope = 1 - supply * (scale * (1 + pass) + taxed / (1 - tax) - (pass * bySpending) / spending)
    const change = (labour - supply * pay) / slope
    labour -= change
    earnings = earned * exp(cost + (1 + scale) * labour)
    spending = spendingOf(earnings)
    if (!(Math.abs(change) > 1e-15 * (1 + Math.abs(labour)))) break
  }
  const answer = (ofEarnings: number, ofSpending: number, own: number): number => {
    if (supply === 0) return 0
    const tax = relievesLabour ? (revenue * spending) / earnings : 0
    const taxed = relievesLabour ? (revenue * (ofSpending - (spending / earnings) * ofEarnings)) / earnings : 0
    return (supply * (own + taxed / (1 - tax) - (pass * ofSpending) / spending)) / slope
  }
  const byRevenue = (isMultiplicative ? held : 1) * (spending / open)
  const ownTax = relievesLabour ? spending / earnings / (1 - (revenue * spending) / earnings) : 0
  const byFactorOfSpending = isMultiplicative ? byFactor * earnings : byFactor
  const employment: Derivatives = {
    cost: answer(earnings, direct * earnings, 1 + pass),
    sum: answer(0, 0, 1 / elasticity),
    revenue: answer(0, byRevenue, ownTax),
    factor: answer(0, byFactorOfSpending, 0),
  }
  const grown = (own: number, ofLabour: number): number => earnings * (own + (1 + scale) * ofLabour)
  const ofEarnings: Derivatives = {
    cost: grown(1, employment.cost),
    sum: grown(0, employment.sum),
    revenue: grown(0, employment.revenue),
    factor: grown(0, employment.factor),
  }
  return {
    labour,
    earnings,
    spending,
    answers: {
      earnings: ofEarnings,
      spending: {
        cost: direct * ofEarnings.cost,
        sum: direct * ofEarnings.sum,
        revenue: direct * ofEarnings.revenue + byRevenue,
        factor: direct * ofEarnings.factor + byFactorOfSpending,
      },
    },
  }
}
