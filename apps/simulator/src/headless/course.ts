import type { Americas } from '@lapolicy/americas'
import { type Point, type Run, series } from '@lapolicy/core'
import { say } from '../text/message.js'
import { amount, isChangeOnly } from './amounts.js'

/** How a number went: from where to where, and where it went further in between. */
export function course(run: Run<Americas>, path: string, until: string = run.endedOn): string {
  const points = series(run, path).filter(([date]) => date <= until)
  const [first, last] = [points[0]?.[1] ?? null, points.at(-1)?.[1] ?? null]
  if (first === null || last === null) return say('value.unknown')
  const reached = peak(points, first)
  if (isChangeOnly(path)) {
    const moved =
      first === last
        ? say('print.course.same')
        : say('print.course.since', { change: amount(path, last - first, true) })
    return reached === null ? moved : went(moved, amount(path, reached.level - first, true), reached.month)
  }
  const moved =
    first === last
      ? say('print.course.level', { level: amount(path, last) })
      : say('print.course.from-to', { from: amount(path, first), to: amount(path, last) })
  return reached === null ? moved : went(moved, amount(path, reached.level), reached.month)
}

const went = (course: string, reached: string, month: string): string =>
  say('print.course.reached', { course, reached, month })

/** The level furthest from the opening, where it is well beyond the last: what came back is part of the story. */
function peak(points: readonly Point[], first: number): { readonly level: number; readonly month: string } | null {
  const away = (level: number | null): number => Math.abs((level ?? first) - first)
  const furthest = points.reduce((best, next) => (away(next[1]) > away(best[1]) ? next : best))
  const last = away(points.at(-1)?.[1] ?? first)
  if (away(furthest[1]) <= 1.5 * last + 1e-6) return null
  return { level: furthest[1] ?? first, month: furthest[0].slice(0, 7) }
}
