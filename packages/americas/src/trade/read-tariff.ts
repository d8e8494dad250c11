import { latinAmericanStates } from '../actors/states.js'
import { tradeElasticity } from '../figures/trade/elasticities.js'
import { notInMatrix } from '../figures/trade/not-in-matrix.js'
import { placeInMatrix, type TradeRegionId, tradeRegions } from '../figures/trade/region.js'
import { type ImportSector, importSectors } from '../figures/trade/us-imports-by-sector.js'
import { nameInSentence } from '../text/names.js'
import { refuseTariff } from './tariff-error.js'
import {
  type ElasticityName,
  elasticityNames,
  type Horizon,
  horizonOf,
  type TariffQuestion,
} from './tariff-question.js'

/** One elasticity that the question is put at. */
export interface Level {
  /** Which of the three it is; `given` for a number of the asker’s own. */
  readonly name: ElasticityName | 'given'
  /** The trade elasticity, 1 to 10: how many per cent trade falls for each per cent of price. */
  readonly elasticity: number
  /** When a result at it holds. */
  readonly horizon: Horizon
}

/** A question that has been looked over, with what it left open filled in. */
export interface ReadTariff {
  readonly actor: TradeRegionId
  /** In the order of the matrix. */
  readonly targets: readonly TradeRegionId[]
  /** Whether every other region pays. */
  readonly onAll: boolean
  readonly rate: number
  readonly coverage: number
  readonly sector: ImportSector | null
  readonly levels: readonly Level[]
  readonly answer: { readonly rate: number; readonly coverage: number | null }
  readonly importShare: number | null
}

const region: readonly string[] = [...Object.keys(latinAmericanStates), 'CARICOM_oth']

/** The largest rate that the solver was tried at. */
const MOST = 3

/** Looks a question over. Throws `tariff/…`. */
export function readTariff(question: TariffQuestion): ReadTariff {
  const actor = regionOf(question.actor, 'actor')
  const given = typeof question.target === 'string' ? [question.target] : question.target
  if (given.length === 0)
    refuseTariff('tariff/out-of-range', { where: 'target', given: 'empty', expected: 'at least one region' })
  const named = new Set<string>()
  let onAll = false
  for (const target of given) {
    if (target === 'all') onAll = true
    else if (target === 'LAC') {
      for (const id of region) if (placeInMatrix(id) !== undefined && id !== actor) named.add(id)
    } else if (regionOf(target, 'target') === actor)
      refuseTariff('tariff/own-target', { where: 'target', given: target })
    else named.add(target)
  }
  const targets = tradeRegions.filter((id) => (onAll ? id !== actor : named.has(id)))
  const { sector = null, retaliation = {} } = question
  if (sector !== null && !importSectors.includes(sector))
    refuseTariff('tariff/unknown-sector', { where: 'sector', given: sector, known: importSectors })
  if (sector !== null && actor !== 'USA')
    refuseTariff('tariff/not-in-sector', {
      where: 'actor',
      given: nameInSentence(actor),
      expected: 'USA: the table has the imports of the United States',
    })
  const rate = within(question.rate, 'rate', 0, MOST, 'a fraction above 0, at most 3 (0.25 is 25 %)')
  return {
    actor,
    targets,
    onAll: onAll || targets.length === tradeRegions.length - 1,
    rate,
    coverage: within(question.coverage ?? 1, 'coverage', 0, 1, 'a share above 0, at most 1'),
    sector,
    levels: levelsOf(question.elasticity),
    answer: {
      rate: within(retaliation.rate ?? rate, 'retaliation.rate', 0, MOST, 'a fraction above 0, at most 3'),
      coverage:
        retaliation.coverage === undefined
          ? null
          : within(retaliation.coverage, 'retaliation.coverage', 0, 1, 'a share above 0, at most 1'),
    },
    importShare:
      question.importShare === undefined
        ? null
        : within(question.importShare, 'importShare', 0, 0.99, 'a share above 0, at most 0.99'),
  }
}

function regionOf(id: string, where: string): TradeRegionId {
  if (placeInMatrix(id) !== undefined) return id as TradeRegionId
  const out = notInMatrix.find((one) => one.id === id)
  if (out === undefined) return refuseTariff('tariff/unknown-region', { where, given: id, known: tradeRegions })
  return refuseTariff('tariff/not-in-matrix', {
    where,
    given: nameInSentence(id),
    reason: out.reason,
    known: tradeRegions,
    fix: out.within === undefined ? 'ask about another region' : `ask about ${out.within}`,
  })
}

/** A number above the lower bound and at most the upper one. */
function within(value: unknown, where: string, low: number, high: number, expected: string): number {
  if (typeof value === 'number' && value > low && value <= high) return value
  return refuseTariff('tariff/out-of-range', { where, given: String(value), expected })
}

function levelsOf(given: TariffQuestion['elasticity']): readonly Level[] {
  const level = (name: Level['name'], elasticity: number): Level => ({
    name,
    elasticity,
    horizon: horizonOf(elasticity),
  })
  const named = (name: ElasticityName): Level => level(name, tradeElasticity[name].value as number)
  if (given === undefined) return elasticityNames.map(named)
  if (typeof given === 'number' && given >= 1 && given <= 10) return [level('given', given)]
  if (elasticityNames.includes(given as ElasticityName)) return [named(given as ElasticityName)]
  return refuseTariff('tariff/out-of-range', {
    where: 'elasticity',
    given: String(given),
    expected: 'low, central, high, or a number from 1 to 10',
  })
}
