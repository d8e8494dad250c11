import { policyError } from '../errors.js'
import { gather } from '../events/gather.js'
import type { Change } from './change.js'
import { idsOf } from './id.js'
import { sameValue } from './same-value.js'

/** A change that one event makes to a measure or demand, and the firing that stands for it in the ledger. */
export interface Proposed {
  readonly change: Change
  readonly event: string
  readonly firing: number
}

/**
 * Puts the lifecycle changes of one wave together, given by ascending event. All read one world, so what meets on one
 * measure is merged and not overwritten: an end beats an amendment, two ends are one, and two amendments add up.
 * Throws `measure/conflicting-amendments` when two amend one field differently.
 */
export function settled(proposed: readonly Proposed[]): readonly Proposed[] {
  const byPath = new Map<string, Proposed[]>()
  for (const one of proposed) gather(byPath, one.change.path, one)
  return [...byPath.values()].flatMap((meeting) => {
    if (meeting.length === 1) return meeting
    const end = meeting.find(({ change }) => change.after === null)
    return end ? [end] : inTurn(meeting)
  })
}

type Fields = Readonly<Record<string, unknown>>

/** Amendments one after another, each row with what stood before and after it. */
function inTurn(amendments: readonly Proposed[]): readonly Proposed[] {
  const amendedBy = new Map<string, string>()
  let now = (amendments[0] as Proposed).change.before as Fields
  return amendments.map((amendment) => {
    const { path, before, after } = amendment.change as { path: string; before: Fields; after: Fields }
    const next: Record<string, unknown> = { ...now }
    for (const field of idsOf(after)) {
      if (sameValue(after[field], before[field])) continue
      const other = amendedBy.get(field)
      if (other !== undefined && !sameValue(next[field], after[field]))
        throw policyError('measure/conflicting-amendments', { path, field, events: [other, amendment.event] })
      amendedBy.set(field, amendment.event)
      next[field] = after[field]
    }
    const row = { ...amendment, change: { path, before: now, after: next } }
    now = next
    return row
  })
}
