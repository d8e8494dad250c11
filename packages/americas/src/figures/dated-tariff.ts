import type { SourceKey } from '../sources/library.js'
import { type Figure, type FigureCommon, figureOf } from './figure.js'

/** A tariff the United States put on top of its ordinary duties, from a day on. Record, not the five sources: none gives a rate. */
export interface DatedTariff {
  /** Lower-case kebab, unique. */
  readonly id: string
  /** ISO day from which it was charged. */
  readonly from: string
  /** ISO day from which it was charged no longer; absent where it was in force at the end of the record. */
  readonly until?: string
  /** Additional rate, 0.25 for 25 %. */
  readonly rate: Figure
  /** Key of the record that it is from. */
  readonly source: SourceKey
  /** What to beware of: who is spared, what the rate rests on. */
  readonly note?: string
}

/** What the figures of the record of US tariffs have in common. */
export const tariffRecord: FigureCommon = {
  unit: 'share of value, 0 to 1 and above',
  date: '2025',
  source: 'us-tariff-record',
  grade: 'measured',
  reviewBy: '2027-01-31',
}

/** A rate of that record, from a day on. */
export const tariffRate = (value: number, date: string): Figure => figureOf(tariffRecord, { value, date })
