import { produce } from 'immer'
import { gather } from '../events/gather.js'
import { evolve } from '../world/evolve.js'
import type { World } from '../world/world.js'
import type { ChangeRow, Ledger } from './ledger.js'

/** The world after a day on which something changed. */
export interface Chapter {
  readonly date: string
  readonly world: World
}

/** Adds a day's world, made from the day's rows by one `produce`, so that history shares structure. */
export function remember(history: Chapter[], date: string, rows: readonly ChangeRow[]): void {
  const before = history.at(-1)?.world
  if (rows.length === 0 || before === undefined) return
  const after = produce(before, (draft) => {
    dateWorld(draft as World, date)
    evolve(draft as World, rows)
  })
  history.push({ date, world: after })
}

/** The worlds of a run, from its opening on, as its ledger tells them. Rows before the opening are in it already. */
export function historyOf(opening: World, { changes }: Ledger): Chapter[] {
  const history: Chapter[] = [{ date: opening.date, world: opening }]
  const byDate = new Map<string, ChangeRow[]>()
  for (const row of changes) {
    if (row.date < opening.date) continue
    gather(byDate, row.date, row)
  }
  for (const [date, rows] of byDate) remember(history, date, rows)
  return history
}

/** Dates a world that the caller owns. */
export function dateWorld(world: World, date: string): void {
  ;(world as { date: string }).date = date
}
