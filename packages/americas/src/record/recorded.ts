import { beyond } from './beyond.js'
import { caribbean } from './caribbean.js'
import { mexico } from './mexico.js'
import { panama } from './panama.js'
import type { RecordedEvent } from './record.js'

const tables = { ...panama, ...mexico, ...caribbean, ...beyond } as const

export type RecordedId = keyof typeof tables

/** Every recorded event by id. Those with a `layer` are outside the five sources. */
export const recorded: Readonly<Record<RecordedId, RecordedEvent>> = tables

/** The ISO day on which an event is played: its own day where the source gives one. */
export function dayOf(event: RecordedEvent): string {
  return event.playDate ?? event.date
}
