import type { RecordedEvent } from './record.js'

/** The ISO day on which an event is played: its own day where the source gives one. */
export function dayOf(event: RecordedEvent): string {
  return event.playDate ?? event.date
}

/** Orders two words by their letters' codes, the same on every machine. */
export function before(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
