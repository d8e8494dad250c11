import { sound } from '../errors.js'
import { dayNumber, isMonthEnd, isoDate } from '../events/date.js'
import type { AnyRun } from '../run/run.js'
import { byCodeUnit } from '../world/id.js'
import { levelAt, numericPaths } from '../world/path.js'

/** A level on a date; null where it is not known. */
export type Point = readonly [date: string, level: number | null]

/** A path's level at the opening, at each close of a month, and on the last day played. */
export function series(run: AnyRun, path: string): readonly Point[] {
  return sound('series', () => {
    return pointsOf(closings(run), path)
  })
}

/** The series of the paths watched and of every path that changed, keys ascending. */
export function allSeries(run: AnyRun, watched: readonly string[] = []): Readonly<Record<string, readonly Point[]>> {
  return sound('allSeries', () => {
    const changed = run.changes.flatMap(({ path, delta }) => (delta === null ? [] : [path]))
    const known = new Set(numericPaths(run.opening))
    const paths = [...new Set([...watched.filter((path) => known.has(path)), ...changed])].sort(byCodeUnit)
    const worlds = closings(run)
    return Object.fromEntries(paths.map((path) => [path, pointsOf(worlds, path)]))
  })
}

type Closing = readonly [date: string, world: AnyRun['world']]

const pointsOf = (worlds: readonly Closing[], path: string): readonly Point[] =>
  worlds.map(([date, world]) => [date, levelAt(world, path) ?? null])

function closings(run: AnyRun): readonly Closing[] {
  const points: Closing[] = [[run.input.scenario.start, run.opening]]
  let at = run.opening
  let next = 0
  const last = dayNumber(run.endedOn)
  const { history } = run
  for (let day = dayNumber(run.input.scenario.start); day <= last; day++) {
    while (next < history.length && dayNumber((history[next] as { date: string }).date) <= day) {
      at = (history[next] as (typeof history)[number]).world
      next++
    }
    if (isMonthEnd(day) || day === last) points.push([isoDate(day), at])
  }
  return points
}
