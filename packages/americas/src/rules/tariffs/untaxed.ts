import type { Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** Share of its sales that a tie is left with under tariffs. Never 0: sales that are shut out must be able to return. */
const share = (reading: Reading<Americas>, from: string, to: string): number =>
  Math.max(1e-9, 1 + reading.tie(from, to, 'tariffCost') / 100)

/** What a state would sell to another without tariffs, million US dollars a year; 0 where sales are not known. */
export const untaxedExports = (reading: Reading<Americas>, from: string, to: string): number =>
  reading.tie(from, to, 'exports') / share(reading, from, to)
