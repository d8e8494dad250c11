import { pow } from '@lapolicy/core/arithmetic'

/** Days in an average month. */
export const MONTH_DAYS = 30.4375

/** The share of a gap that closes in some days when half of it closes in `halfLife` months: 0 to 1. */
export const closing = (days: number, halfLife: number): number => 1 - pow(2, -days / MONTH_DAYS / halfLife)

/** The share of a gap that closes in some days when `monthly` of it closes in a month: 0 to 1. */
export const closingAt = (days: number, monthly: number): number => 1 - pow(1 - monthly, days / MONTH_DAYS)
