import type { Citation, EventType, Given, Happening } from '@lapolicy/core'
import type { Americas } from '../model.js'
import type { RecordedEvent } from '../record/record.js'
import { recorded } from '../record/recorded.js'

/** What an option's event takes over from the record that it stands for. */
export type Attributed = Pick<Happening<Americas>, 'records' | 'sources' | 'standing' | 'claimedBy' | 'disputedBy'>

/** The attribution of an event that stands for one or more recorded ones; the first decides its standing. */
export function fromRecord(...ids: readonly [keyof typeof recorded, ...(keyof typeof recorded)[]]): Attributed {
  const events = ids.map((id): RecordedEvent => recorded[id])
  const first = events[0] as RecordedEvent
  return {
    records: ids,
    sources: events.flatMap(({ sources }): readonly Citation[] => sources),
    standing: first.standing,
    ...(first.claimedBy ? { claimedBy: first.claimedBy } : {}),
    ...(first.disputedBy ? { disputedBy: first.disputedBy } : {}),
  }
}

type PayloadFor<Type extends EventType<Americas>> = Omit<
  Extract<Given<Americas>, { readonly type: Type }>,
  keyof Given<Americas>
>

/** A recorded event as a scenario plays it: its own id, date, attribution and needs, with a payload in the model's units. */
export function given<Type extends EventType<Americas>>(
  id: keyof typeof recorded,
  type: Type,
  payload: PayloadFor<Type>,
  changes: Partial<Pick<Given<Americas>, 'actor' | 'target' | 'date' | 'precision' | 'needs' | 'when'>> &
    Pick<Extract<Given<Americas>, { readonly type: Type }>, 'fill'> = {},
): Given<Americas> {
  const event: RecordedEvent = recorded[id]
  const { records: _records, ...attribution } = fromRecord(id)
  return {
    id,
    type,
    date: event.playDate ?? event.date,
    precision: event.precision,
    actor: event.actor,
    target: event.target,
    ...attribution,
    ...payload,
    needs: event.needs,
    ...changes,
  } as unknown as Given<Americas>
}
