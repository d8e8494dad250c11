import type { StudyNumber, StudyResult } from '../figures/trade/study-result.js'
import { studyResults } from '../figures/trade/study-results.js'
import type { Outcome } from './outcome.js'
import type { ReadTariff } from './read-tariff.js'
import type { SectorMarket } from './sector-market.js'

/** A study’s number with the model’s beside it. */
export interface NumberBeside {
  /** The study’s. */
  readonly published: StudyNumber
  /** The model’s, at each elasticity asked for; none where it has no such number. */
  readonly at: readonly number[]
  /** Likewise where partners answer: beside every income that a study has without an answer, or without saying. Else none. */
  readonly answeredAt: readonly number[]
  /**
   * How far the model’s range, from its lowest to its highest, is from what was published, in the unit of the number: 0 where
   * they meet, above 0 where the model’s is higher; null where it has none.
   */
  readonly miss: number | null
}

/** What a study has published, of this case or of the nearest, with the model’s numbers beside it. */
export interface StudyBeside {
  /** What was published, and by whom. */
  readonly study: StudyResult
  /** `same`: the tariff asked about. `near`: one on more or other partners, or on all goods where a share pays. */
  readonly match: 'same' | 'near'
  /** Its numbers, each with the model’s; where the case is only near, without. */
  readonly numbers: readonly NumberBeside[]
}

/** What the effects at one elasticity are read from. */
interface At {
  readonly alone: Outcome
  readonly answered: Outcome
  readonly market: SectorMarket | null
}

/** The published results of the case, or where there is none of the nearest. */
export function besideStudies(tariff: ReadTariff, effects: readonly At[]): readonly StudyBeside[] {
  const found = studyResults.flatMap((study) => {
    const match = matchOf(study, tariff)
    return match === null ? [] : [{ study, match }]
  })
  return found.map(({ study, match }) => ({
    study,
    match,
    numbers: study.numbers.map((published) => beside(published, match === 'same' ? effects : [])),
  }))
}

function matchOf({ about }: StudyResult, tariff: ReadTariff): StudyBeside['match'] | null {
  if (about === undefined || about.actor !== tariff.actor) return null
  if ((about.sector ?? null) !== tariff.sector) return null
  const [least = 0, most = 0] = [about.rates[0], about.rates.at(-1)]
  if (tariff.rate < least - 1e-9 || tariff.rate > most + 1e-9) return null
  const { targets } = about
  const same = targets === 'all' ? tariff.onAll : targets.join() === [...tariff.targets].sort().join()
  if (same) return tariff.coverage === 1 || tariff.coverage === about.coverage ? 'same' : 'near'
  return targets === 'all' || tariff.targets.every((target) => targets.includes(target)) ? 'near' : null
}

function beside(published: StudyNumber, effects: readonly At[]): NumberBeside {
  const at = effects.flatMap((one) => modelled(published, one) ?? [])
  // A gain of the tariff’s author is never shown without what is left of it where partners answer.
  const isAlone = published.answered !== true && published.quantity.startsWith('income')
  const answeredAt = isAlone ? effects.flatMap((one) => modelled({ ...published, answered: true }, one) ?? []) : []
  // Where a study does not say whether anybody answers, either may be what it has in mind.
  const found = published.answered === null ? [...at, ...answeredAt] : at
  if (found.length === 0) return { published, at: [], answeredAt: [], miss: null }
  const [low, high] = [Math.min(...found), Math.max(...found)]
  const miss = low > published.high ? low - published.high : high < published.low ? high - published.low : 0
  // Studies print two places at the most: what rounds to their number meets it.
  return { published, at, answeredAt, miss: Math.abs(miss) < 0.005 ? 0 : miss }
}

/** The model’s number for what a study tells; null where it has none. Where the study does not say, nobody answers. */
function modelled(
  { region, quantity, answered, years = 1 }: StudyNumber,
  { alone, answered: inKind, market }: At,
): number | null {
  const on = (answered === true ? inKind : alone).regions.find((one) => one.region === region)
  if (quantity === 'exports') return on?.exports.percent ?? null
  if (quantity === 'income') return on?.realIncome?.percent ?? null
  if (quantity === 'exports in dollars') return on === undefined ? null : (years * on.exports.dollars) / 1000
  if (quantity === 'income in dollars') return on?.realIncome ? (years * on.realIncome.dollars) / 1000 : null
  if (quantity === 'sector imports') return market?.imports.percent ?? null
  if (quantity === 'sector price') return market?.priceAtHome ?? null
  return quantity === 'sector output' ? (market?.output ?? null) : null
}
