import { byCodeUnit } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'

/** An event that is due. Phase 0: events of the day; 1: consequences of decisions; 2: close of the month. */
export interface Due {
  readonly day: number
  readonly phase: 0 | 1 | 2
  readonly event: ModelEvent
}

/** What is due, by day. Within a day the order in which things were added decides nothing: waves sort by cause path. */
export interface Agenda {
  add(due: Due): void
  /** Takes what is due on a day in a phase. */
  take(day: number, phase: Due['phase']): readonly ModelEvent[]
  /** All that is still due, by day and id: enough to build the agenda again. */
  rest(): readonly Due[]
}

/** An agenda that holds what is given. */
export function agenda(dues: readonly Due[] = []): Agenda {
  const byDay = new Map<number, Due[]>()
  const add = (due: Due): void => {
    const sameDay = byDay.get(due.day)
    if (sameDay) sameDay.push(due)
    else byDay.set(due.day, [due])
  }
  dues.forEach(add)
  return {
    add,
    take(day, phase) {
      const sameDay = byDay.get(day)
      if (!sameDay) return []
      const kept = sameDay.filter((due) => due.phase !== phase)
      if (kept.length > 0) byDay.set(day, kept)
      else byDay.delete(day)
      return sameDay.filter((due) => due.phase === phase).map(({ event }) => event)
    },
    rest: () =>
      [...byDay.values()]
        .flat()
        .sort((a, b) => a.day - b.day || a.phase - b.phase || byCodeUnit(a.event.id, b.event.id)),
  }
}
