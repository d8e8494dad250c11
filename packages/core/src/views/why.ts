import { policyError, sound } from '../errors.js'
import { dayNumber } from '../events/date.js'
import type { ChangeRow } from '../run/ledger.js'
import { type AnyRun, worldOn } from '../run/run.js'
import { indicatorAt, levelAt } from '../world/path.js'
import { eventsById } from './view.js'

/** One rule's share of a change, on one event. */
export interface Contribution {
  /** Id of the rule; `range-limit` for what the range of the indicator cut off. */
  readonly rule: string
  /** Id of the event it answered. */
  readonly event: string
  /** ISO day on which it took effect. */
  readonly date: string
  /** Its share of the change, in the unit of the number explained. */
  readonly delta: number
  /** Ids of the claims that the rule rests on. */
  readonly basis: readonly string[]
  /** Values of the rule's knobs when it fired, by the names that it gives them. */
  readonly knobs: Readonly<Record<string, number>>
}

/** One event of a chain of causes, with the rule that brought it about. */
export interface Link {
  /** Its id, a cause path. */
  readonly event: string
  /** What happened. */
  readonly type: string
  /** ISO day on which it happened. */
  readonly date: string
  /** Who did it; null where nobody did. */
  readonly actor: string | null
  /** To whom; null where to nobody in particular. */
  readonly target: string | null
  /** The rule that brought it about; null at the root. */
  readonly rule: string | null
}

/** Why a number is what it is: the contributions add up to `to − from`. */
export interface Why {
  /** The number explained. */
  readonly path: string
  /** Level at the opening, in the indicator's unit; null where it is not known. */
  readonly from: number | null
  /** Level at the end of the day asked about, in the indicator's unit; null where it is not known. */
  readonly to: number | null
  /** Every row that changed it, in the order of the run. */
  readonly contributions: readonly Contribution[]
  /** Causes of the largest contribution, root first. */
  readonly chain: readonly Link[]
}

/**
 * Why a number stands where it does at the end of a day (`on`, by default the run's end), from the opening on. Throws
 * `path/unknown` or `path/not-numeric`. Throws `date/invalid` where `on` is no date.
 */
export function why(run: AnyRun, path: string, on: string = run.endedOn): Why {
  return sound('why', () => {
    dayNumber(on)
    if (path.startsWith('measures.') || path.startsWith('demands.')) throw policyError('path/not-numeric', { path })
    const from = levelAt(run.opening, path)
    if (from === undefined || indicatorAt(run.input.model, path) === null) throw policyError('path/unknown', { path })
    const rows = run.changes.filter((row) => row.path === path && row.date <= on)
    const largest = rows.reduce<ChangeRow | null>(
      (best, row) => (best === null || Math.abs(row.delta ?? 0) > Math.abs(best.delta ?? 0) ? row : best),
      null,
    )
    const bases = new Map(run.input.rulebook.rules.map(({ id, basis }) => [id, basis]))
    return {
      path,
      from,
      to: levelAt(worldOn(run, on), path) ?? null,
      contributions: rows.map((row) => contribution(run, bases, row)),
      chain: largest === null ? [] : chainTo(run, run.firings[largest.firing]?.event ?? ''),
    }
  })
}

/** The chain of causes of an event, root first. */
export function chainTo(run: AnyRun, event: string): readonly Link[] {
  return sound('chainTo', () => {
    const byId = eventsById(run)
    const links: Link[] = []
    for (let at = byId.get(event); at; at = at.cause ? byId.get(at.cause.event) : undefined)
      links.unshift({
        event: at.id,
        type: at.type,
        date: at.date,
        actor: at.actor,
        target: at.target,
        rule: at.cause?.rule ?? null,
      })
    return links
  })
}

function contribution(run: AnyRun, bases: ReadonlyMap<string, readonly string[]>, row: ChangeRow): Contribution {
  const firing = run.firings[row.firing]
  return {
    rule: row.rule,
    event: firing?.event ?? '',
    date: row.date,
    delta: row.delta ?? 0,
    basis: bases.get(row.rule) ?? [],
    knobs: firing?.knobs ?? {},
  }
}
