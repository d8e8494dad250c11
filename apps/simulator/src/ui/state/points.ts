import type { Americas } from '@lapolicy/americas'
import { addDays, levelAt, type Run, type World, worldOn } from '@lapolicy/core'

/** A date that the month cursor can stand on: the opening, the closes of months, the last day played. */
export interface Point {
  readonly date: string
  readonly world: World<Americas>
}

const known = new WeakMap<Run<Americas>, readonly Point[]>()

/** The points of a run, in order, at least the opening. */
export function pointsOf(run: Run<Americas>): readonly Point[] {
  const found = known.get(run)
  if (found) return found
  const dates = datesOf(run.input.scenario.start, run.endedOn)
  const points = dates.map((date, at) => ({ date, world: at === 0 ? run.opening : worldOn(run, date) }))
  known.set(run, points)
  return points
}

/** The dates of a course: its first day, the closes of months in it, its last day. */
export function datesOf(start: string, end: string): readonly string[] {
  const dates = [start]
  for (let date = closeOfMonth(start); date < end; date = closeOfMonth(addDays(date, 1))) {
    if (date > start) dates.push(date)
  }
  if (end > start) dates.push(end)
  return dates
}

const courses = new WeakMap<Run<Americas>, Map<string, readonly (number | null)[]>>()

/** A number at every point; `null` where it is not known or does not exist. Kept, as every frame asks for dozens. */
export function levelsOf(run: Run<Americas>, path: string): readonly (number | null)[] {
  const kept = courses.get(run) ?? new Map<string, readonly (number | null)[]>()
  courses.set(run, kept)
  const levels = kept.get(path) ?? pointsOf(run).map(({ world }) => levelAt(world, path) ?? null)
  kept.set(path, levels)
  return levels
}

/** The index of the last point on or before a date. */
export function pointAt(run: Run<Americas>, date: string): number {
  return Math.max(
    0,
    pointsOf(run).findLastIndex((point) => point.date <= date),
  )
}

/** The next date after a date on which the cursor can stand, or the last one. */
export function dateAfter(run: Run<Americas>, date: string): string {
  return pointsOf(run).find((point) => point.date > date)?.date ?? run.endedOn
}

/** The last date before a date on which the cursor can stand, or the first one. */
export function dateBefore(run: Run<Americas>, date: string): string {
  return pointsOf(run).findLast((point) => point.date < date)?.date ?? run.input.scenario.start
}

/** The last day of a date's month, as an ISO date. */
function closeOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

/** The earlier of two dates. */
export function earlier(one: string, other: string): string {
  return one <= other ? one : other
}

/** The later of two dates. */
export function later(one: string, other: string): string {
  return one >= other ? one : other
}
