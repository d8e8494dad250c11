/**
 * Calendar dates as ISO strings and day numbers, without `Date`: a run must not see a clock or a time zone.
 * Day number 0 is 1970-01-01. Conversion after H. Hinnant, "chrono-compatible low-level date algorithms".
 */
import { policyError } from '../errors.js'

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of a full ISO date (`YYYY-MM-DD`). Throws `date/invalid` for anything else, 30 February included. */
export function dayNumber(date: string): number {
  return dayNumberAt(date, '')
}

/** As `dayNumber`; `where` is the date's path inside a value that was handed over, for the error. */
export function dayNumberAt(date: string, where: string): number {
  const parts = PATTERN.exec(date)
  const number = parts === null ? Number.NaN : fromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (parts === null || isoDate(number) !== date) throw policyError('date/invalid', { given: date, where })
  return number
}

/** The ISO date of a day number. */
export function isoDate(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** The date a number of days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days)
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whether a day number is the last day of its calendar month. */
export function isMonthEnd(number: number): boolean {
  return isoDate(number).slice(0, 7) !== isoDate(number + 1).slice(0, 7)
}

function fromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')
