// The multi-sector model with input-output links of Caliendo and Parro, "Estimates of the Trade and Welfare Effects of
// NAFTA", Review of Economic Studies 82(1), 2015. For validation only: it is not part of the package.
import { exp, log } from '@lapolicy/core/arithmetic'

/** Base data; matrices lie flat, the last index runs fastest. n buys from i in sector j; k is an input of j. */
export interface ManySectors {
  readonly regions: number
  readonly sectors: number
  /** Share of (n, i, j) in what n spends on j, tariffs included. */
  readonly shares: Float64Array
  /** Share of value added in the output of (n, j). */
  readonly valueAdded: Float64Array
  /** Share of input k in the output of j, by (n, k, j). */
  readonly inputs: Float64Array
  /** Share of j in what the consumers of n spend, by (n, j). */
  readonly final: Float64Array
  /** Value added of each region. */
  readonly income: Float64Array
  /** Trade elasticity of each sector. */
  readonly theta: Float64Array
}

/** Prices, trade and spending after a change; logarithms are against the base. */
export interface Outcome {
  readonly shares: Float64Array
  readonly wages: Float64Array
  readonly logPrices: Float64Array
  readonly logCosts: Float64Array
  /** What n buys from i in j, tariffs not included. */
  readonly trade: Float64Array
  /** What the consumers of each region spend: wages, tariff revenue, deficit. */
  readonly spending: Float64Array
  readonly sweeps: number
  /** The largest change of a wage, a price or a spending in the last sweep, as a logarithm or a share. */
  readonly residual: number
}

const of = (list: Float64Array, at: number): number => list[at] as number

/**
 * Solves for the change from tariffs `before` to `after` with given deficits. Prices, spending and wages are swept
 * together; wages follow labour demand by a part of the way, since all three answer one another.
 */
export function solve(
  base: ManySectors,
  tariffs: { readonly before: Float64Array; readonly after: Float64Array },
  deficits: Float64Array,
  { tolerance = 1e-10, most = 4000, pace = 0.2 } = {},
): Outcome {
  const { regions: N, sectors: J, income, theta } = base
  const all = N * N * J
  const barrier = base.shares.map(
    (share, at) =>
      share && share * exp(-of(theta, at % J) * log((1 + of(tariffs.after, at)) / (1 + of(tariffs.before, at)))),
  )
  const worldIncome = income.reduce((sum, value) => sum + value, 0)
  const logWages = new Float64Array(N)
  const logPrices = new Float64Array(N * J)
  const logCosts = new Float64Array(N * J)
  const cheap = new Float64Array(N * J)
  const spent = new Float64Array(N * J)
  const output = new Float64Array(N * J)
  const shares = new Float64Array(all)
  const spending = Float64Array.from(income, (value, n) => value + of(deficits, n))
  let sweeps = 0
  let residual = Infinity
  for (; sweeps < most && residual > tolerance; sweeps++) {
    residual = 0
    for (let n = 0; n < N; n++)
      for (let j = 0; j < J; j++) {
        let cost = of(base.valueAdded, n * J + j) * of(logWages, n)
        for (let k = 0; k < J; k++) cost += of(base.inputs, (n * J + k) * J + j) * of(logPrices, n * J + k)
        logCosts[n * J + j] = cost
        cheap[n * J + j] = exp(-of(theta, j) * cost)
      }
    output.fill(0)
    for (let n = 0; n < N; n++) {
      let revenue = 0
      for (let j = 0; j < J; j++) {
        let sum = 0
        for (let i = 0; i < N; i++) sum += of(barrier, (n * N + i) * J + j) * of(cheap, i * J + j)
        if (sum === 0) continue
        const price = -log(sum) / of(theta, j)
        residual = Math.max(residual, Math.abs(price - of(logPrices, n * J + j)))
        logPrices[n * J + j] = price
        for (let i = 0; i < N; i++) {
          const at = (n * N + i) * J + j
          const share = (of(barrier, at) * of(cheap, i * J + j)) / sum
          shares[at] = share
          const value = (share * of(spent, n * J + j)) / (1 + of(tariffs.after, at))
          output[i * J + j] = of(output, i * J + j) + value
          revenue += value * of(tariffs.after, at)
        }
      }
      spending[n] = exp(of(logWages, n)) * of(income, n) + revenue + of(deficits, n)
    }
    let earned = 0
    for (let n = 0; n < N; n++) {
      let labour = 0
      for (let j = 0; j < J; j++) {
        let use = of(base.final, n * J + j) * of(spending, n)
        for (let k = 0; k < J; k++) use += of(base.inputs, (n * J + j) * J + k) * of(output, n * J + k)
        residual = Math.max(residual, Math.abs(use - of(spent, n * J + j)) / worldIncome)
        spent[n * J + j] = use
        labour += of(base.valueAdded, n * J + j) * of(output, n * J + j)
      }
      // In the first sweeps nothing has been produced yet, and no wage can follow from it.
      const step = labour > 0 ? pace * (log(labour / of(income, n)) - of(logWages, n)) : 0
      residual = Math.max(residual, Math.abs(step) / pace)
      logWages[n] = of(logWages, n) + (sweeps < 30 ? 0 : step)
      earned += exp(of(logWages, n)) * of(income, n)
    }
    const level = log(earned / worldIncome)
    for (let n = 0; n < N; n++) logWages[n] = of(logWages, n) - level
  }
  return {
    shares,
    wages: logWages.map(exp),
    logPrices,
    logCosts,
    trade: shares.map(
      (share, at) => (share * of(spent, Math.floor(at / J / N) * J + (at % J))) / (1 + of(tariffs.after, at)),
    ),
    spending,
    sweeps,
    residual,
  }
}

/** Percentage changes of one region: the first-order parts that the paper adds to its welfare, and the exact ones. */
export interface Gains {
  readonly termsOfTrade: number
  readonly volumeOfTrade: number
  readonly welfare: number
  readonly realWage: number
  /** What the consumers' spending buys: the exact change of real income. */
  readonly realIncome: number
}

/** What a change from one outcome to another means for a region. */
export function gains(base: ManySectors, tariffs: Float64Array, from: Outcome, to: Outcome, n: number): Gains {
  const { regions: N, sectors: J } = base
  const income = of(from.spending, n)
  let terms = 0
  let volume = 0
  let price = 0
  for (let j = 0; j < J; j++) {
    price += of(base.final, n * J + j) * of(to.logPrices, n * J + j)
    const own = exp(of(to.logCosts, n * J + j)) - 1
    for (let i = 0; i < N; i++) {
      const bought = (n * N + i) * J + j
      const foreign = exp(of(to.logCosts, i * J + j)) - 1
      const [before, after] = [of(from.trade, bought), of(to.trade, bought)]
      terms += of(from.trade, (i * N + n) * J + j) * own - before * foreign
      volume += of(tariffs, bought) * (after - before - before * foreign)
    }
  }
  return {
    termsOfTrade: (100 * terms) / income,
    volumeOfTrade: (100 * volume) / income,
    welfare: (100 * (terms + volume)) / income,
    realWage: 100 * (of(to.wages, n) / exp(price) - 1),
    realIncome: 100 * (of(to.spending, n) / income / exp(price) - 1),
  }
}

/** Percentage change of what n buys from i, over all sectors, tariffs not included. */
export function tradeChange(
  { regions: N, sectors: J }: ManySectors,
  from: Outcome,
  to: Outcome,
  n: number,
  i: number,
): number {
  const total = ({ trade }: Outcome): number =>
    trade.subarray((n * N + i) * J, (n * N + i + 1) * J).reduce((sum, value) => sum + value, 0)
  return 100 * (total(to) / total(from) - 1)
}
