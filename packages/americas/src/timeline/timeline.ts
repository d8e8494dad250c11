import type { ActorId } from '../actors/actors.js'
import { before, dayOf } from '../record/day.js'
import type { RecordedEvent, RecordKind, Standing } from '../record/record.js'
import { recorded } from '../record/recorded.js'
import type { SourceKey } from '../sources/library.js'
import { codesOf } from './codes.js'
import { contradictionsOf } from './differing.js'
import type { TimelineEvent } from './timeline-event.js'

/** What to keep of the timeline. Everything given has to hold; what is left out holds always. */
export type TimelineFilter = {
  /** Who did it or said it. */
  readonly actor?: ActorId
  /** Who has any part in it: as actor, as target or beside them. */
  readonly about?: ActorId
  /** A type of event, or all of a subject: `tariff.imposed`, `tariff.*`. */
  readonly type?: string
  /** Not before: an ISO day, month or year, by the day on which the timeline places the event. */
  readonly from?: string
  /** Not after: an ISO day, month or year, each to its end. */
  readonly to?: string
  /** How far the source vouches for it. */
  readonly standing?: Standing
  /** A source that has it. */
  readonly source?: SourceKey
  /** Whether it was done, planned, said, judged, or is so. */
  readonly kind?: RecordKind
  /** `true` adds the dated facts that none of the five sources has, each marked by its `layer`. */
  readonly beyond?: boolean
}

const events: readonly RecordedEvent[] = Object.values<RecordedEvent>(recorded).sort(
  (left, right) => before(dayOf(left), dayOf(right)) || before(left.id, right.id),
)

/**
 * The recorded events of the five sources that a filter keeps, in the order in which the timeline places them; without a
 * filter, all 251. Plain data, a new list each time.
 */
export function timeline(filter: TimelineFilter = {}): readonly TimelineEvent[] {
  return events.filter((event) => keeps(filter, event)).map(row)
}

function keeps(filter: TimelineFilter, event: RecordedEvent): boolean {
  const { actor, about, type, from, to, standing, source, kind, beyond = false } = filter
  const placed = dayOf(event)
  return (
    (beyond || event.layer === undefined) &&
    (actor === undefined || event.actor === actor) &&
    (about === undefined || [event.actor, event.target, ...(event.others ?? [])].includes(about)) &&
    (type === undefined || (type.endsWith('.*') ? event.type.startsWith(type.slice(0, -1)) : event.type === type)) &&
    (from === undefined || placed >= from) &&
    // A month and a year hold each of their days, which begin with them.
    (to === undefined || placed <= to || placed.startsWith(`${to}-`)) &&
    (standing === undefined || event.standing === standing) &&
    (source === undefined || event.sources.some((passage) => passage.source === source)) &&
    (kind === undefined || event.kind === kind)
  )
}

function row(event: RecordedEvent): TimelineEvent {
  const placed = dayOf(event)
  return {
    id: event.id,
    type: event.type,
    date: event.precision === 'assumed' ? placed : event.date,
    precision: event.precision,
    actor: event.actor,
    target: event.target,
    standing: event.standing,
    claimedBy: event.claimedBy ?? [],
    disputedBy: event.disputedBy ?? [],
    figures: event.figures,
    sources: event.sources,
    codes: codesOf(event.type),
    kind: event.kind,
    says: event.says,
    others: event.others ?? [],
    office: event.office ?? null,
    people: [...(event.heldBy === undefined ? [] : [event.heldBy]), ...(event.people ?? [])],
    placed,
    span: event.span ?? null,
    dateNote: event.dateNote ?? null,
    needs: event.needs,
    contradictions: contradictionsOf([event.id]).map(({ id }) => id),
    conflicts: event.conflicts ?? [],
    layer: event.layer ?? null,
  }
}
