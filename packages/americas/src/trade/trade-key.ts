import { idsOf } from '@lapolicy/core'
import { type Duty, tiersOf } from './duty.js'
import type { ChargedPair } from './solved-matrix.js'

/** Duties in force, by importer and then exporter: those of `tariffs.USA.MEX` are paid on what Mexico sells the United States. */
export type Tariffs = Readonly<Record<string, Readonly<Record<string, readonly Duty[]>>>>

/** What the trade model is asked: what do these tariffs do, against none, once buyers have adjusted that far? */
export interface TradeQuestion {
  readonly tariffs: Tariffs
  /** By how many per cent purchases from one seller fall against another's when its price rises by one. */
  readonly elasticity: number
}

/** A question on the grid on which it is solved, and the name by which its answer is kept. */
export interface TradeKey {
  readonly name: string
  readonly elasticity: number
  /** Pairs that pay something, by name. */
  readonly pairs: readonly ChargedPair[]
}

/** The grid: an elasticity of a twentieth, rates of a twentieth of a percentage point, shares of a five-hundredth. */
export const grid = { elasticity: 20, rate: 2000, share: 500 } as const

/**
 * The key of a question. Rounding it first keeps what has to be solved few: claims that creep up month by month, and knobs
 * that are drawn anywhere in their ranges, meet on the grid. A flow is out by less than a tenth of a point for it. The
 * answer may depend on the key alone, never on what was asked before.
 */
export function tradeKey({ tariffs, elasticity }: TradeQuestion): TradeKey {
  const pairs: ChargedPair[] = []
  let name = `${Math.round(elasticity * grid.elasticity)}`
  for (const importer of idsOf(tariffs))
    for (const exporter of idsOf(tariffs[importer] ?? {})) {
      const duties = tariffs[importer]?.[exporter] ?? []
      const tiers = tiersOf(duties.map(onGrid))
      if (tiers.length === 0 || importer === exporter) continue
      pairs.push({ exporter, importer, tiers })
      const parts = tiers.map(({ share, rate }) => `${Math.round(share * grid.share)}@${Math.round(rate * grid.rate)}`)
      name += ` ${exporter}>${importer}:${parts.join('+')}`
    }
  return { name, elasticity: Math.round(elasticity * grid.elasticity) / grid.elasticity, pairs }
}

const onGrid = ({ rate, coverage }: Duty): Duty => ({
  rate: Math.round(rate * grid.rate) / grid.rate,
  coverage: Math.round(coverage * grid.share) / grid.share,
})
