import { exp, log } from '@lapolicy/core/arithmetic'
import { refuse } from '../errors.js'
import { entry as at } from '../linear.js'
import { listIn, numberIn } from '../read.js'
import type { Economy } from './economy.js'
import type { EquilibriumInput } from './input.js'
import { type Search, solved, startOf, TOLERANCE } from './newton.js'
import { readEconomy } from './read-economy.js'

/**
 * The world after a change of tariffs and trade costs. Lists follow the order of the regions. A "hat" is a factor: 0.97 is
 * three per cent less. Money is in the unit of the flows, measured by the closure’s numeraire.
 */
export interface EquilibriumResult {
  /** The names handed in. */
  readonly regions: readonly string[]
  /** Value by origin and destination before, before tariffs; the diagonal is what is sold at home. */
  readonly tradeBefore: readonly (readonly number[])[]
  /** Value by origin and destination afterwards, before tariffs. */
  readonly trade: readonly (readonly number[])[]
  /** Hat of each origin’s cost, which is the price of its goods before trade costs and tariffs. */
  readonly costs: readonly number[]
  /** Hat of the wage. */
  readonly wages: readonly number[]
  /** Hat of the consumer price index. */
  readonly prices: readonly number[]
  /** Hat of employment; 1 where labour does not answer. */
  readonly employment: readonly number[]
  /** What labour earns, which is the value of output. */
  readonly earnings: readonly number[]
  /** What each region spends. */
  readonly spending: readonly number[]
  /** Tariff revenue. */
  readonly revenue: readonly number[]
  /** Hat of real income: spending over prices, the exact measure. */
  readonly realIncome: readonly number[]
  /** Hat of welfare: real income, less what the toil is worth where labour answers (Ignatenko et al. 2025). */
  readonly welfare: readonly number[]
  /** Share of what a region paid that went to its own goods before, 0 to 1. */
  readonly ownShareBefore: readonly number[]
  /** Share of what a region pays that goes to its own goods afterwards, 0 to 1. */
  readonly ownShare: readonly number[]
  /** Share by which all spending was multiplied so that the world adds up: near 1, and 1 where deficits stay what they were. */
  readonly factor: number
  /** How the answer was found, and whether it may be trusted. */
  readonly diagnostics: {
    /** Whether every market clears within 1e-10 of its earnings; where it is false the figures are no answer. */
    readonly converged: boolean
    /** Newton steps, those of the ways tried in vain included. */
    readonly iterations: number
    /** The largest excess demand that is left, as a share of earnings. */
    readonly residual: number
  }
}

/**
 * Solves the one-sector Armington model in exact hat algebra: what tariffs and trade costs make of trade, prices, wages,
 * revenue and real income, everywhere at once. Equal inputs give equal bits on every engine. Throws `TradeError` that names the
 * entry at fault: `equilibrium/invalid`, `equilibrium/no-sales` or `equilibrium/no-purchases`. Model: Dekle, Eaton and
 * Kortum (2008); Ignatenko, Lashkaripour, Macedoni and Simonovska (2025).
 */
export function solveEquilibrium(input: EquilibriumInput): EquilibriumResult {
  const economyAt = readEconomy(input)
  const economy = economyAt(1)
  const { start, labour } = startIn(input, economy.size)
  return resultOf(economy, solved(economy, economyAt, start, labour), input.closure?.numeraire === 'prices')
}

function startIn({ start }: EquilibriumInput, size: number): { start: Float64Array | null; labour: Float64Array } {
  if (start === undefined) return { start: null, labour: new Float64Array(size) }
  const code = 'equilibrium/invalid'
  if (typeof start !== 'object' || start === null) refuse(code, 'start', 'an earlier result')
  const hat = { isRight: (one: number) => one > 1e-9 && one < 1e9, expected: 'a factor above 0' }
  const costs = listIn(start.costs, 'start.costs', size, hat, code)
  const employment = listIn(start.employment, 'start.employment', size, hat, code)
  return { start: startOf([...costs], numberIn(start.factor, 'start.factor', hat, code)), labour: employment.map(log) }
}

function resultOf(economy: Economy, { state, iterations }: Search, byPrices: boolean): EquilibriumResult {
  const { size, regions, elasticity, scale, supply, relievesLabour, wedges } = economy
  const list = (of: (j: number) => number): number[] => Array.from({ length: size }, (_, j) => of(j))
  const rows = (of: (ij: number) => number): number[][] => list(Number).map((i) => list((j) => of(i * size + j)))
  const wage = list((j) => exp(at(state.unknowns, j) + scale * at(state.labour, j)))
  const employment = list((j) => exp(at(state.labour, j)))
  const spent = list((j) => at(state.spending, j) / at(economy.spending, j))
  const price = list((j) => {
    const local = (1 - at(economy.passThrough, j)) * (log(spent[j] as number) - log(wage[j] as number))
    return exp(local - at(state.priceSums, j) / elasticity)
  })
  const world = economy.spending.reduce((sum, one) => sum + one, 0)
  const level = byPrices ? world / price.reduce((sum, one, j) => sum + one * at(economy.spending, j), 0) : 1
  const realIncome = list((j) => (spent[j] as number) / (price[j] as number))
  const welfare = list((j) => {
    const tax = relievesLabour ? (at(state.revenueShares, j) * at(state.spending, j)) / at(state.earnings, j) : 0
    const toil = (supply * (1 - tax) * at(economy.earnings, j)) / (1 + supply)
    const part = at(economy.spending, j) / (at(economy.spending, j) - toil)
    const pay = ((wage[j] as number) * (employment[j] as number)) / (price[j] as number)
    return part * (realIncome[j] as number) + (1 - part) * pay
  })
  return {
    regions,
    tradeBefore: rows((ij) => at(economy.flows, ij)),
    trade: rows((ij) => level * at(state.shares, ij) * at(state.spending, ij % size) * (1 - at(wedges, ij))),
    costs: list((j) => level * exp(at(state.unknowns, j))),
    wages: wage.map((one) => level * one),
    prices: price.map((one) => level * one),
    employment,
    earnings: list((j) => level * at(state.earnings, j)),
    spending: list((j) => level * at(state.spending, j)),
    revenue: list((j) => level * at(state.revenueShares, j) * at(state.spending, j)),
    realIncome,
    welfare,
    ownShareBefore: list((j) => at(economy.shares, j * size + j)),
    ownShare: list((j) => at(state.shares, j * size + j)),
    factor: at(state.unknowns, size),
    diagnostics: { converged: state.residual <= TOLERANCE, iterations, residual: state.residual },
  }
}
