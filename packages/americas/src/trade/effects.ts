import { idsOf } from '@lapolicy/core'
import { exp, log, pow } from '@lapolicy/core/arithmetic'

/**
 * Goods sold in a year, in one currency: `flows.MEX.USA` is what Mexico sells to the United States. The diagonal holds
 * what a state sells at home, so that a row adds up to its output; prices and real income mean something only with it.
 */
export type Flows = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A tariff in force between two: the rate as a fraction (0.25 for 25 %) and the share of the goods that pays it, 0 to 1. */
export interface Duty {
  readonly rate: number
  readonly coverage: number
}

/** Tariffs in force, by importer and then exporter: `tariffs.USA.MEX` is paid on what Mexico sells to the United States. */
export type Tariffs = Readonly<Record<string, Readonly<Record<string, Duty>>>>

/** The question put to a trade model: flows as they are under `before`; what are they under `after`? */
export interface TradeQuestion {
  readonly flows: Flows
  readonly before: Tariffs
  readonly after: Tariffs
}

/** What a change of tariffs does once buyers have adjusted. */
export interface TradeEffects {
  /** The flows after, at the sellers' prices, in the currency of the question. */
  readonly trade: Flows
  /** Consumer prices after, before = 1, by state. */
  readonly prices: Readonly<Record<string, number>>
  /** Change of real income, % of output, −100 or more, by state. */
  readonly realIncome: Readonly<Record<string, number>>
}

/** The three numbers that the stated elasticity rule needs. */
export interface TradeValues {
  /** By how many per cent buyers cut a purchase when its price rises by one: about 1.5 in the first year, 4 in the long run. */
  readonly elasticity: number
  /** Share of a tariff that buyers pay, 0 to 1; sellers take the rest off their price. */
  readonly passThrough: number
  /** Share of lost export revenue that is lost to income, because what made it finds no other use: 0 to 1. */
  readonly incomeLost: number
}

/**
 * What a change of tariffs does to flows, prices and real income: the seam behind which a trade model stands.
 *
 * Today it is a STATED ELASTICITY RULE and no equilibrium: each flow answers its own tariff alone, with a constant
 * elasticity; nothing is diverted to other sellers, no wage or exchange rate moves. `@lapolicy/trade` will solve the
 * same question in general equilibrium; callers need not change.
 *
 *     buyers' price   π = 1 + passThrough · rate
 *     sales           X' = X · φ(after) / φ(before),   φ = (1 − coverage) + coverage · π^(1−ε) / (1 + rate)
 *     prices          a constant-elasticity index over all that a state buys, its own goods included
 *     real income     incomeLost · change of exports − rise of prices + tariff revenue, each over output
 */
export function effects({ flows, before, after }: TradeQuestion, values: TradeValues): TradeEffects {
  const states = statesOf(flows)
  const duty = (tariffs: Tariffs, importer: string, exporter: string): Duty =>
    importer === exporter ? none : (tariffs[importer]?.[exporter] ?? none)
  const trade: Record<string, Record<string, number>> = {}
  for (const from of idsOf(flows)) {
    trade[from] = {}
    for (const to of idsOf(flows[from] ?? {})) {
      const change = sales(duty(after, to, from), values) / sales(duty(before, to, from), values)
      trade[from][to] = flow(flows, from, to) * change
    }
  }
  const prices: Record<string, number> = {}
  const realIncome: Record<string, number> = {}
  for (const state of states) {
    const rises = states.map((from) => {
      const [old, now] = [duty(before, state, from), duty(after, state, from)]
      return {
        spent: flow(flows, from, state) * (1 + old.rate * old.coverage),
        rise: cost(now, values) / cost(old, values),
      }
    })
    const price = index(rises, values.elasticity)
    const output = states.reduce((sum, to) => sum + flow(flows, state, to), 0)
    const gained = states.reduce((sum, to) => sum + flow(trade, state, to) - flow(flows, state, to), 0)
    const revenue = states.reduce(
      (sum, from) =>
        sum +
        collected(flow(trade, from, state), duty(after, state, from), values) -
        collected(flow(flows, from, state), duty(before, state, from), values),
      0,
    )
    prices[state] = price
    const change = output > 0 ? (values.incomeLost * gained + revenue) / output - (price - 1) : 0
    realIncome[state] = Math.max(-100, 100 * change)
  }
  return { trade, prices, realIncome }
}

const none: Duty = { rate: 0, coverage: 0 }

const flow = (flows: Flows, from: string, to: string): number => flows[from]?.[to] ?? 0

const statesOf = (flows: Flows): readonly string[] =>
  [...new Set(idsOf(flows).flatMap((from) => [from, ...idsOf(flows[from] ?? {})]))].sort()

const buyersPrice = ({ rate }: Duty, { passThrough }: TradeValues): number => 1 + passThrough * rate

/** Sales of the covered goods against none, in sellers' revenue: fewer are bought, and each brings in a little less. */
const coveredSales = (duty: Duty, values: TradeValues): number =>
  pow(buyersPrice(duty, values), 1 - values.elasticity) / (1 + duty.rate)

const sales = (duty: Duty, values: TradeValues): number =>
  1 - duty.coverage + duty.coverage * coveredSales(duty, values)

/** What the goods of one seller cost buyers against no tariff, covered and spared ones together. */
const cost = (duty: Duty, values: TradeValues): number =>
  index(
    [
      { spent: 1 - duty.coverage, rise: 1 },
      { spent: duty.coverage, rise: buyersPrice(duty, values) },
    ],
    values.elasticity,
  )

/** Tariff paid on a flow that is already at its level under the tariff. */
const collected = (sold: number, duty: Duty, values: TradeValues): number =>
  (sold * duty.coverage * coveredSales(duty, values) * duty.rate) / sales(duty, values)

/** Constant-elasticity price index of rises weighted by what was spent; 1 where nothing is spent or nothing rises. */
function index(rises: readonly { readonly spent: number; readonly rise: number }[], elasticity: number): number {
  const total = rises.reduce((sum, { spent }) => sum + spent, 0)
  if (!(total > 0) || rises.every(({ spent, rise }) => spent === 0 || rise === 1)) return 1
  const power = 1 - elasticity
  // At an elasticity of one the index is the geometric mean, which the formula reaches only as a limit.
  if (Math.abs(power) < 1e-6) return exp(rises.reduce((sum, { spent, rise }) => sum + (spent / total) * log(rise), 0))
  return pow(
    rises.reduce((sum, { spent, rise }) => sum + (spent / total) * pow(rise, power), 0),
    1 / power,
  )
}
