import { type EquilibriumInput, type EquilibriumResult, solveEquilibrium } from '../src/index.js'
import { sharedJson } from './shared.js'

interface Baseline {
  readonly regions: readonly string[]
  readonly gdp_usd_mn: readonly (number | null)[]
  readonly X: readonly (readonly number[])[]
}

/** Venezuela’s last published output is of 2014: 100 bn USD stand for it. */
const venezuela = 100_000

/** 37 regions in 2023, in USD million; rates by origin and destination, as `MEX>USA`. */
export function thirtySeven(rates: Readonly<Record<string, number>>, elasticity: number): EquilibriumInput {
  const { regions, gdp_usd_mn, X } = sharedJson<Baseline>('baseline/bilateral-2023-37regions.json')
  return {
    regions,
    flows: X,
    output: gdp_usd_mn.map((one) => one ?? venezuela),
    tariffs: { after: regions.map((from) => regions.map((to) => rates[`${from}>${to}`] ?? 0)) },
    elasticity,
  }
}

const neighbours = ['MEX', 'CAN'] as const

/** 25 % on everything from Mexico and Canada, and the same back, or not. */
export function northAmerica(retaliate: boolean, elasticity = 4): EquilibriumResult {
  const ordered = neighbours.map((from) => [`${from}>USA`, 0.25] as const)
  const answered = neighbours.map((to) => [`USA>${to}`, 0.25] as const)
  return solveEquilibrium(thirtySeven(Object.fromEntries(retaliate ? [...ordered, ...answered] : ordered), elasticity))
}

/** Change of a region’s exports at constant prices, in per cent. */
export function exportVolume({ regions, tradeBefore, trade, costs }: EquilibriumResult, region: string): number {
  const i = regions.indexOf(region)
  const abroad = (flows: EquilibriumResult['trade']): number =>
    (flows[i] as readonly number[]).reduce((sum, one, j) => (j === i ? sum : sum + one), 0)
  return 100 * (abroad(trade) / (costs[i] as number) / abroad(tradeBefore) - 1)
}
