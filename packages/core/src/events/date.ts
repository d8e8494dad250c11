/**
 * Calendar dates as ISO strings and day numbers, without `Date`: a run must not see a clock or a time zone.
 * Day number 0 is 1970-01-01. Conversion after H. Hinnant, "chrono-compatible low-level date algorithms".
 */
import { policyError } from '../errors.js'
import { kept } from './kept.js'

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of a full ISO date (`YYYY-MM-DD`). Throws `date/invalid` for anything else, 30 February included. */
export function dayNumber(date: string): number {
  return dayNumberAt(date, '')
}

/** As `dayNumber`; `where` is the date's path inside a value that was handed over, for the error. */
export function dayNumberAt(date: string, where: string): number {
  // Without a match there are none, and the number is none.
  const [, year, month, day] = (PATTERN.exec(typeof date === 'string' ? date : '') ?? []).map(
    Number,
  ) as readonly number[] as readonly [number, number, number, number]
  const number = firstOf(12 * year + month - 3) + day - 1
  if (!(number < Infinity && isoDate(number) === date)) throw policyError('date/invalid', { given: date, where })
  return number
}

/** The ISO date of a day number. Each run goes through the same days again. */
export const isoDate: (number: number) => string = kept((number) => {
  // By the mean length of a month, two days on: the month sought or the one after it.
  const near = Math.floor((number + 719470) / 30.436875)
  const months = firstOf(near) > number ? near - 1 : near
  const year = Math.floor((months + 2) / 12)
  return `${digits(year, 4)}-${digits(months + 3 - 12 * year, 2)}-${digits(number - firstOf(months) + 1, 2)}`
})

/** The date a number of days later (earlier when negative). Throws `date/invalid`. */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days)
}

/** Whole days from one date to another; negative when `to` is earlier. Throws `date/invalid`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whether a day number is the last day of its calendar month. */
export function isMonthEnd(number: number): boolean {
  return isoDate(number + 1).endsWith('-01')
}

/** The day number of the first of a month, counted in months since March of the year 0: leap days then come last. */
function firstOf(months: number): number {
  const year = Math.floor(months / 12)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leapDays + Math.floor((153 * (months - 12 * year) + 2) / 5) - 719468
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')
