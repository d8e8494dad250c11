/** Days in 400 years of the calendar. */
const ERA = 146_097
const DAY_MS = 86_400_000

/**
 * Days from 1970-01-01 to the ISO date of an event, which is known to be one: `dayNumber` without its error, which this
 * entry need not carry. An era is added and taken off again, since `Date.UTC` takes the years 0 to 99 for others.
 */
export function dayOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)) + 400, Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY_MS - ERA
}
