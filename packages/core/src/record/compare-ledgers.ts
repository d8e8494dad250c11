import type { ChangeRow } from '../run/ledger.js'
import { hashed, onlyHash } from './compare-parts.js'
import { type DifferentItem, differingItems, type PartDifference, same, told, worded } from './difference.js'
import type { EventLine, LedgerPart } from './ledger-part.js'
import type { RunFile } from './run-file.js'

/** In which tables of its ledger a file differs from that of a replay, whose changes say what moved on a day. */
export function compareLedgers(
  stored: RunFile,
  found: RunFile,
  changes: readonly ChangeRow[],
): readonly PartDifference[] {
  const [ours, theirs] = [stored.ledger, found.ledger]
  return [
    ...compareDecisions(stored, found),
    ...compareEvents(ours.events, theirs.events),
    ...hashed(
      'firings',
      'digest',
      ours.firings,
      theirs.firings,
      differingItems(ours.firings.rules, theirs.firings.rules),
    ),
    ...compareChanges(ours.changes, theirs.changes, changes),
    ...hashed('missing', 'digest', ours.missing, theirs.missing, differingItems(listed(ours), listed(theirs))),
    ...hashed(
      'world',
      'value',
      ours.world,
      theirs.world,
      differingItems(ours.world.ends, theirs.world.ends),
      'unmoved',
    ),
  ]
}

function compareDecisions(stored: RunFile, found: RunFile): readonly PartDifference[] {
  const items = differingItems(decided(stored.decisions), decided(found.decisions))
  const [ours, theirs] = [stored.ledger.decisions, found.ledger.decisions]
  // One that is listed twice is told apart by the lists alone.
  if (items.length === 0 && !same(stored.decisions, found.decisions))
    return [onlyHash('decisions', 'decisions', ours, theirs)]
  return hashed('decisions', 'value', ours, theirs, items)
}

const decided = (decisions: RunFile['decisions']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    decisions.map(({ id, option, by, date }) => [
      id,
      option === null && by === 'closed' ? worded('closed') : worded('decided', { option, by, date }),
    ]),
  )

const listed = ({ missing }: LedgerPart): Readonly<Record<string, number>> =>
  Object.fromEntries(missing.ids.map((id, at) => [id, at]))

function compareEvents(stored: LedgerPart['events'], found: LedgerPart['events']): readonly PartDifference[] {
  const at = stored.lines.findIndex((line, index) => !same(line, found.lines[index]))
  const first = at >= 0 ? at : stored.lines.length
  const [ours, theirs] = [stored.lines[first] ?? null, found.lines[first] ?? null]
  if (ours === null && theirs === null)
    return stored.hash === found.hash ? [] : [onlyHash('events', 'events', stored, found)]
  const name = (ours ?? theirs)?.id as string
  const detail = worded('events', { items: parting(ours, theirs) })
  return [{ part: 'events', detail, items: [{ name, stored: ours, found: theirs }] }]
}

function parting(ours: EventLine | null, theirs: EventLine | null): string {
  if (ours === null) return worded('event-other', { event: theirs?.id, date: theirs?.date })
  const { id: event, date } = ours
  if (theirs === null) return worded('event-one', { event, date })
  if (theirs.id === event && theirs.date === date) return worded('event-within', { event, date })
  return worded('event-both', { event, date, other: theirs.id, otherDate: theirs.date })
}

function compareChanges(
  stored: LedgerPart['changes'],
  found: LedgerPart['changes'],
  rows: readonly ChangeRow[],
): readonly PartDifference[] {
  const days = differingItems(stored.days, found.days)
  const paths = differingItems(stored.paths, found.paths)
  const [day] = days
  if (day === undefined && paths.length === 0)
    return stored.hash === found.hash ? [] : [onlyHash('changes', 'changes-hash', stored, found)]
  if (day === undefined)
    return [{ part: 'changes', detail: worded('changes-hash', { items: told(paths, 'digest') }), items: paths }]
  // Of the file's own rows on that day only a digest is left; a path that moved there in the replay is named first.
  const movedThen = new Set(rows.filter(({ date }) => date === day.name).map(({ path }) => path))
  const then = paths.filter(({ name }) => movedThen.has(name))
  const named: readonly DifferentItem[] = then.length > 0 ? then : paths.length > 0 ? paths : [day]
  return [
    {
      part: 'changes',
      detail: worded('changes', { date: day.name, items: told(named, 'digest') }),
      items: [...days, ...paths],
    },
  ]
}
