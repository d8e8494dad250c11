import type { SourceKey } from '../../sources/library.js'
import type { Grade } from '../figure.js'
import type { TradeRegionId } from './region.js'
import type { ImportSector } from './us-imports-by-sector.js'

/** What a study’s number is about. The first three are told of the model’s results too, and can be set beside them. */
export type StudyQuantity =
  | 'exports'
  | 'income'
  | 'prices'
  | 'sector imports'
  | 'sector price'
  | 'sector output'
  | 'exports in dollars'
  | 'income in dollars'
  | 'growth'
  | 'industrial value added'
  | 'pass-through'
  | 'world trade'

/** A number of a study, or the range it gives. */
export interface StudyNumber {
  /** The region it is about; null for the world. */
  readonly region: TradeRegionId | null
  /** What is told. */
  readonly quantity: StudyQuantity
  /** The lower end, or the value itself. */
  readonly low: number
  /** The upper end; the same as `low` where the study gives one value. */
  readonly high: number
  /** `%`, `pp`, `share, 0 to 1` or `thousand million US dollars`. */
  readonly unit: '%' | 'pp' | 'share, 0 to 1' | 'thousand million US dollars'
  /** Whether partners answer in kind; null where the study does not say or it does not apply. */
  readonly answered: boolean | null
  /** When it holds, as the study has it. */
  readonly horizon: 'first year' | 'long run' | 'not said'
  /** Over how many years it adds up, where it does; absent for what holds of one year, or after all adjustment. */
  readonly years?: number
  /** Who in the source says so, or what to beware of. */
  readonly note?: string
}

/** The tariff that a study is about, as far as it is a case that can be asked of the model. */
export interface StudyCase {
  /** Who puts it on. */
  readonly actor: TradeRegionId
  /** Who pays it, ascending; `all` for everybody. */
  readonly targets: readonly TradeRegionId[] | 'all'
  /** Rates that stand for the case, as fractions, ascending. */
  readonly rates: readonly number[]
  /** The sector it falls on; absent where all goods pay. */
  readonly sector?: ImportSector
  /** Share of the goods that pays after exemptions, where the estimates hold for that too; absent where all pay. */
  readonly coverage?: number
  /** What else the study’s case holds that the model’s does not. */
  readonly differs?: string
}

/** What a study, a bank or an institute has published of the effects of a tariff. */
export interface StudyResult {
  /** Lower-case kebab, unique. */
  readonly id: string
  /** Key of the publication. */
  readonly source: SourceKey
  /** Where in the source. */
  readonly locator: string
  /** ISO year or month of the estimate. */
  readonly date: string
  /** How the numbers came to be. */
  readonly grade: Grade
  /** `read`: seen in the source’s own text or notice; `second-hand`: as others report it; `general-knowledge`: not checked. */
  readonly standing: 'read' | 'second-hand' | 'general-knowledge'
  /** In one sentence, with its owner. */
  readonly says: string
  /** The tariff it is about; absent where that is none that can be asked of the model. */
  readonly about?: StudyCase
  /** Its numbers; none where it says a direction only. */
  readonly numbers: readonly StudyNumber[]
}
