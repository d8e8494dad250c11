import { dateWorld } from '../run/history.js'
import type { EventRow } from '../run/ledger.js'
import type { AnyRun } from '../run/run.js'
import { evolve } from '../world/evolve.js'
import type { World } from '../world/world.js'

/**
 * Plays a run's ledger again, forward: for one row of its log after another, the world that every rule read there, which
 * is what stood before any event of that row's wave. The world is written in place from one call to the next, and rows
 * have to be asked for in ascending order.
 */
export function pastWorlds(run: AnyRun): (row: Pick<EventRow, 'n'>) => World {
  const { opening, events, firings, changes } = run
  const world = structuredClone(opening) as World
  const numbers = new Map(events.map(({ n, event }): [string, number] => [event.id, n]))
  const starts = waveStarts(events)
  // What dates from before the opening is in the opening already.
  let next = changes.findIndex(({ date }) => date >= opening.date)
  if (next < 0) next = changes.length
  return ({ n }) => {
    const start = starts[n] as number
    for (; next < changes.length; next++) {
      const change = changes[next] as (typeof changes)[number]
      if ((numbers.get(firings[change.firing]?.event ?? '') as number) >= start) break
      evolve(world, [change])
    }
    dateWorld(world, events[n]?.event.date as string)
    return world
  }
}

/** For each row of the log, the number of the first row of its wave. */
function waveStarts(events: readonly EventRow[]): readonly number[] {
  const starts: number[] = []
  for (const row of events) {
    const before = events[row.n - 1]
    const isSameWave =
      before !== undefined &&
      before.wave === row.wave &&
      before.phase === row.phase &&
      before.event.date === row.event.date
    starts.push(isSameWave ? (starts[row.n - 1] as number) : row.n)
  }
  return starts
}
