import { gather } from '../events/gather.js'
import { byId } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'

/** An event that is due, as one of the events of its day. */
export interface Due {
  readonly day: number
  readonly event: ModelEvent
}

/** What is due, by day. Within a day the order in which things were added decides nothing: waves sort by cause path. */
export interface Agenda {
  add(due: Due): void
  /** Whether anything is due on a day. */
  has(day: number): boolean
  /** Takes what is due on a day. */
  take(day: number): readonly ModelEvent[]
  /** All that is still due, by day and id: enough to build the agenda again. */
  rest(): readonly Due[]
}

/** An agenda that holds what is given. */
export function agenda(dues: readonly Due[] = []): Agenda {
  const byDay = new Map<number, Due[]>()
  const add = (due: Due): void => gather(byDay, due.day, due)
  dues.forEach(add)
  return {
    add,
    has: (day) => byDay.has(day),
    take(day) {
      const sameDay = byDay.get(day)
      byDay.delete(day)
      return sameDay?.map(({ event }) => event) ?? []
    },
    rest: () => [...byDay.values()].flat().sort((a, b) => a.day - b.day || byId(a.event, b.event)),
  }
}
