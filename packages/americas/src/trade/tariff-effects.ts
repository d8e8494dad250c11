import { goodsMatrixCommon } from '../figures/trade/goods-matrix.js'
import type { TradeRegionId } from '../figures/trade/region.js'
import { type ImportSector, usImportsCommon } from '../figures/trade/us-imports-by-sector.js'
import type { SourceKey } from '../sources/library.js'
import type { Levy } from './economy.js'
import { leftOut } from './left-out.js'
import { matrixTrade } from './matrix.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { type Level, type ReadTariff, readTariff } from './read-tariff.js'
import { type SectorMarket, sectorMarket } from './sector-market.js'
import { refusePooled, sectorShare } from './sector-share.js'
import { besideStudies, type StudyBeside } from './study-beside.js'
import type { TariffQuestion } from './tariff-question.js'

/** The effects of a tariff at one elasticity. There is no way to have one outcome without the other. */
export interface EffectsAt extends Level {
  /** Nobody answers. */
  readonly alone: Outcome
  /** Every target answers in kind. */
  readonly answered: Outcome
  /** The US market of the sector that pays; null where all goods do. It is the same in both cases. */
  readonly market: SectorMarket | null
}

/** What a tariff does, at each elasticity, with and without an answer, beside what studies have published. */
export interface TariffEffects {
  /** Who puts it on. */
  readonly actor: TradeRegionId
  /** Who pays, in the order of the matrix. */
  readonly targets: readonly TradeRegionId[]
  /** The rate as a fraction of value, above 0 and at most 3: 0.25 is 25 %. */
  readonly rate: number
  /** The sector that pays; null where all goods do. */
  readonly sector: ImportSector | null
  /** By target: share of all it sells the actor that pays, and of all it buys from the actor that its answer falls on, 0 to 1. */
  readonly coverage: Readonly<Record<string, { readonly pays: number; readonly answers: number }>>
  /** Rate of the answer as a fraction of value, above 0 and at most 3. */
  readonly answerRate: number
  /** Year of the trade and output that everything starts from. */
  readonly dataYear: string
  /** Year of the table of sectors; null where all goods pay. */
  readonly sectorYear: string | null
  /** Lowest elasticity first. */
  readonly effects: readonly EffectsAt[]
  /** What has been published of this case, or of the nearest. */
  readonly studies: readonly StudyBeside[]
  /** Message ids of what the model leaves out. */
  readonly leavesOut: readonly string[]
  /** Sources of the data, the method and the elasticities. */
  readonly sources: readonly SourceKey[]
}

/**
 * What a tariff does once buyers have adjusted: trade, prices, real income and revenue of 37 regions by one-sector general
 * equilibrium (Armington, exact hat algebra) on goods trade of 2023; for a sector of US imports also its market. Always at a
 * low, a central and a high elasticity unless one is asked for, and always both where nobody answers and where partners
 * answer in kind. Pure: the same question gives the same numbers. Duties of before are taken as none.
 *
 * Throws `PolicyError`: `tariff/unknown-region`, `tariff/not-in-matrix`, `tariff/own-target`, `tariff/out-of-range`,
 * `tariff/unknown-sector`, `tariff/not-in-sector`.
 */
export function tariffEffects(question: TariffQuestion): TariffEffects {
  const tariff = readTariff(question)
  const { actor, targets, rate, sector, answer } = tariff
  if (sector !== null) refusePooled(tariff)
  const coverage = Object.fromEntries(targets.map((target) => [target, coverageOf(tariff, target)] as const))
  const imposed = targets.map((target): Levy => {
    return { exporter: target, importer: actor, rate, coverage: coverage[target]?.pays as number }
  })
  const inReturn = targets.map((target): Levy => {
    return { exporter: actor, importer: target, rate: answer.rate, coverage: coverage[target]?.answers as number }
  })
  const effects = tariff.levels.map((level): EffectsAt => {
    return {
      ...level,
      alone: outcomeOf(tariff, imposed, level.elasticity),
      answered: outcomeOf(tariff, [...imposed, ...inReturn], level.elasticity),
      market: sector === null ? null : sectorMarket({ ...tariff, sector }, level),
    }
  })
  return {
    actor,
    targets,
    rate,
    sector,
    coverage,
    answerRate: answer.rate,
    dataYear: goodsMatrixCommon.date,
    sectorYear: sector === null ? null : usImportsCommon.date,
    effects,
    studies: besideStudies(tariff, effects),
    leavesOut: leftOut(tariff),
    sources: [
      'baci-2023',
      'wdi-2023',
      ...(sector === null ? ([] as const) : (['budget-lab-imports-2024', 'usitc-2023'] as const)),
      'fajgelbaum-et-al-2020',
      'imls-2025',
      'lapolicy-judgement',
    ],
  }
}

/**
 * Share of a target’s goods that pays and share of the actor’s that the answer falls on. A tariff on one sector is answered on
 * goods of the same value, as Canada and the European Union did in 2018 and 2025.
 */
function coverageOf(tariff: ReadTariff, target: TradeRegionId): { readonly pays: number; readonly answers: number } {
  const { actor, sector, coverage, answer } = tariff
  const pays = sector === null ? coverage : coverage * sectorShare(sector, target)
  const value = pays * matrixTrade(target, actor)
  const sameValue = matrixTrade(actor, target) > 0 ? Math.min(1, value / matrixTrade(actor, target)) : 0
  return { pays, answers: answer.coverage ?? (sector === null ? coverage : sameValue) }
}
