import { type Americas, americas } from '@lapolicy/americas'
import { type ChangeRow, indicatorAt, type ModelEvent, type Run } from '@lapolicy/core'
import type { Game } from '../state/game.js'
import type { EventPage } from '../state/page.js'
import { currentRun } from '../state/played.js'
import { standingThen } from './standing-then.js'

/**
 * Where one can go from an event: to what brought it about, to what stood at a month's close, to what it led to, to a
 * number it moved.
 */
export type EventLink =
  | { readonly kind: 'standing'; readonly event: ModelEvent<Americas> }
  | { readonly kind: 'cause'; readonly event: ModelEvent<Americas>; readonly rule: string }
  | { readonly kind: 'effect'; readonly event: ModelEvent<Americas>; readonly rule: string }
  | {
      readonly kind: 'number'
      readonly path: string
      readonly rule: string
      readonly date: string
      readonly delta: number
    }

/** An event of the run on screen, or `null` where this branch has not had it. */
export function eventOf(game: Game, id: string): ModelEvent<Americas> | null {
  return currentRun(game).events.find(({ event }) => event.id === id)?.event ?? null
}

/**
 * The ways on from an event: its cause first, then events it led to, then numbers by how far it moved them. Of a month's
 * close, which moves hundreds of numbers, only what concerns the one from which the player came.
 */
export function eventLinks(game: Game, { event: id, path }: Pick<EventPage, 'event' | 'path'>): readonly EventLink[] {
  const run = currentRun(game)
  const event = eventOf(game, id)
  if (!event) return []
  const cause = event.cause ? eventOf(game, event.cause.event) : null
  const isClose = event.type === 'month.closed'
  const before = isClose && path !== null ? standingThen(run, path, event.date) : []
  const moved = movedBy(run, id).filter((row) => !isClose || path === null || row.path === path)
  return [
    ...before.map((one) => ({ kind: 'standing', event: one }) as const),
    ...(cause && event.cause ? [{ kind: 'cause', event: cause, rule: event.cause.rule } as const] : []),
    ...run.events.flatMap((row) =>
      row.event.cause?.event === id ? [{ kind: 'effect', event: row.event, rule: row.event.cause.rule } as const] : [],
    ),
    ...moved.map(({ path, rule, date, delta }) => ({ kind: 'number', path, rule, date, delta: delta ?? 0 }) as const),
  ]
}

/** The conditions that held when the rule behind an event fired, if a rule brought it about. */
export function checksBehind(game: Game, event: ModelEvent<Americas>): Run<Americas>['firings'][number]['checks'] {
  const { cause } = event
  if (!cause) return []
  const firing = currentRun(game).firings.find((row) => row.event === cause.event && row.rule === cause.rule)
  return firing?.checks ?? []
}

function movedBy(run: Run<Americas>, id: string): readonly ChangeRow[] {
  const firings = new Set(run.firings.filter(({ event }) => event === id).map(({ n }) => n))
  return run.changes
    .filter(({ firing, delta }) => firings.has(firing) && delta !== null && delta !== 0)
    .sort((one, other) => share(other) - share(one) || (one.path < other.path ? -1 : 1))
}

/** Size of a change within its indicator's range, so that numbers of different units can be ranked. */
function share({ path, delta }: ChangeRow): number {
  const [low, high] = indicatorAt(americas, path)?.range ?? [0, 1]
  return Math.abs(delta ?? 0) / (high - low || 1)
}
