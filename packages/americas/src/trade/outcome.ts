import { type TradeRegionId, tradeRegions } from '../figures/trade/region.js'
import { regionGdp } from '../figures/trade/region-gdp.js'
import { type Economy, economyUnder, type Levy } from './economy.js'
import { matrixSpending, matrixTrade } from './matrix.js'

/** How much something changes. */
export interface Change {
  /** Before, in million US dollars a year. */
  readonly before: number
  /** The change in percent of what was before, −100 or more; null where there was nothing. */
  readonly percent: number | null
  /** The change in million US dollars a year, at the prices of the matrix’s year. */
  readonly dollars: number
}

/** What the tariffs do to one region. */
export interface RegionEffect {
  /** Whom it is about. */
  readonly region: TradeRegionId
  /** Its part in the tariff: it puts it on, it pays it, or neither. */
  readonly role: 'actor' | 'target' | 'other'
  /** All goods sold abroad, a volume. */
  readonly exports: Change
  /** All goods bought abroad, a volume. */
  readonly imports: Change
  /** Change of consumer prices against wages, percent: what the cost of living does to what work earns. */
  readonly prices: number
  /** What its own tariffs add to its consumer prices at what sellers ask under them, percent, 0 or more. */
  readonly pricesByTariffs: number
  /** What there is to spend over the prices paid, exactly; null where its output is a judgement. Before is what it spent. */
  readonly realIncome: Change | null
  /** What its tariffs bring in, million US dollars a year. */
  readonly revenue: number
}

/** What the tariffs do to what one region sells another, a volume. */
export interface FlowEffect extends Change {
  /** Who sells. */
  readonly from: TradeRegionId
  /** Who buys. */
  readonly to: TradeRegionId
}

/** What the world looks like once buyers have adjusted to one set of tariffs. */
export interface Outcome {
  /** Whether the solver found the answer; where not, the numbers are none. */
  readonly converged: boolean
  /** Every region, in the order of the matrix. */
  readonly regions: readonly RegionEffect[]
  /** Between the actor and its targets, in both directions, in the order of the matrix. */
  readonly between: readonly FlowEffect[]
  /** What regions that pay nothing sell the actor in the targets’ place. */
  readonly intoActor: Change
  /** What the targets sell elsewhere. */
  readonly fromTargets: Change
  /** What those sell the actor, each, most gained first. */
  readonly diverted: readonly FlowEffect[]
}

/** Who is who. */
interface Parties {
  readonly actor: TradeRegionId
  readonly targets: readonly TradeRegionId[]
}

/** Solves the economy under the levies, and tells what they do to whom. */
export function outcomeOf({ actor, targets }: Parties, levies: readonly Levy[], elasticity: number): Outcome {
  const economy = economyUnder(levies, elasticity)
  const others = tradeRegions.filter((region) => region !== actor && !targets.includes(region))
  const flow = (from: TradeRegionId, to: TradeRegionId): FlowEffect => ({
    from,
    to,
    ...change(matrixTrade(from, to), economy.volume(from, to)),
  })
  const together = (flows: readonly FlowEffect[]): Change =>
    change(sum(flows.map(({ before }) => before)), sum(flows.map(({ before, dollars }) => before + dollars)))
  const into = others.map((other) => flow(other, actor))
  return {
    converged: economy.converged,
    regions: tradeRegions.map((region) => ({
      region,
      role: region === actor ? 'actor' : targets.includes(region) ? 'target' : 'other',
      ...effectOn(region, economy),
    })),
    between: targets.flatMap((target) => [flow(target, actor), flow(actor, target)]),
    intoActor: together(into),
    fromTargets: together(targets.flatMap((target) => others.map((other) => flow(target, other)))),
    diverted: into.sort((one, two) => two.dollars - one.dollars || (one.from < two.from ? -1 : 1)),
  }
}

function effectOn(region: TradeRegionId, economy: Economy): Omit<RegionEffect, 'region' | 'role'> {
  const abroad = tradeRegions.filter((other) => other !== region)
  const total = (of: (other: TradeRegionId) => number): number => sum(abroad.map(of))
  const before = matrixSpending(region)
  return {
    exports: change(
      total((other) => matrixTrade(region, other)),
      total((other) => economy.volume(region, other)),
    ),
    imports: change(
      total((other) => matrixTrade(other, region)),
      total((other) => economy.volume(other, region)),
    ),
    prices: 100 * (economy.prices(region) - 1),
    pricesByTariffs: 100 * (economy.pricesByTariffs(region) - 1),
    realIncome: regionGdp[region].grade === 'judgement' ? null : change(before, before * economy.realIncome(region)),
    revenue: economy.revenue(region),
  }
}

function change(before: number, after: number): Change {
  return { before, percent: before > 0 ? 100 * (after / before - 1) : null, dollars: after - before }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
