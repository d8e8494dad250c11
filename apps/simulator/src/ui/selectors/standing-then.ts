import type { Americas } from '@lapolicy/americas'
import { type ModelEvent, type Run, worldOn } from '@lapolicy/core'

/**
 * What was in force or open between the parties of a path on a date, as the events that began it, oldest first. A rule
 * of the month's close answers the clock; this is what it worked on.
 */
export function standingThen(run: Run<Americas>, path: string, date: string): readonly ModelEvent<Americas>[] {
  const parties = path.split('.').slice(1, -1)
  const world = worldOn(run, date)
  const concerns = (one: string | null, other: string | null): boolean =>
    parties.some((party) => party === one || party === other)
  const ids = new Set([
    ...Object.values(world.measures).flatMap(({ id, actor, target }) => (concerns(actor, target) ? [id] : [])),
    ...Object.values(world.demands).flatMap(({ id, coercer, target }) => (concerns(coercer, target) ? [id] : [])),
  ])
  return run.events.map(({ event }) => event).filter(({ id }) => ids.has(id))
}
