import { dayNumber, isMonthEnd } from '../events/date.js'
import { gather } from '../events/gather.js'
import type { Decision } from '../rules/decision.js'
import { byCodeUnit, byId } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import type { Proposed } from '../world/settle.js'
import { arrivals } from './arrivals.js'
import { eventOf } from './check-scenario.js'
import { consequences, decide, isPending, type Pending } from './decide.js'
import type { DecisionRow } from './ledger.js'
import type { Given } from './scenario.js'
import { logEvent, type RunState } from './state.js'
import { playWaves, propose, writeProposed } from './wave.js'

/** Opening facts, by date and id: they open measures and demands, and no rule answers them. */
export function setUp(state: RunState): void {
  const { input, world } = state
  const facts: Given[] = [...(input.scenario.opening as readonly Given[])].sort(
    (left, right) => byCodeUnit(left.date as string, right.date as string) || byId(left, right),
  )
  for (const given of facts) {
    const event = eventOf(given) as unknown as ModelEvent
    logEvent(state, 'events', 0, event)
    const rows: Proposed[] = []
    propose(state, world, event, rows)
    writeProposed(state, rows, event.date)
  }
}

/** The decisions of a scenario by date, those of one day in the order in which they are taken. */
export function decisionsByDate({ input }: Pick<RunState, 'input'>): ReadonlyMap<string, readonly Decision[]> {
  const byDate = new Map<string, Decision[]>()
  for (const decision of [...input.scenario.decisions].sort(byId)) gather(byDate, decision.date, decision)
  return byDate
}

/** What falls due, what is decided, and on its last day the close of the month. Stops where a decision waits. */
export function playDay(state: RunState, decisions: ReadonlyMap<string, readonly Decision[]>): Pending | null {
  const today = state.agenda.take(state.day)
  const choices = decisions.get(state.world.date) ?? []
  if (today.length + choices.length > 0) {
    const { atOnce, ready, close } = arrivals(state, today)
    playWaves(state, 'events', [...atOnce, ...ready()], ready)
    const due = decideAll(state, choices)
    if (!Array.isArray(due)) return due as Pending
    playWaves(state, 'decisions', [...due, ...ready()], ready)
    close()
  }
  if (isMonthEnd(state.day)) closeMonth(state)
  return null
}

/** Today's decisions, all on the same world. Returns their consequences of today, or the first that waits. */
function decideAll(state: RunState, decisions: readonly Decision[]): readonly ModelEvent[] | Pending {
  const rows: DecisionRow[] = []
  const due: ModelEvent[] = []
  for (const decision of decisions) {
    const row = decide(state, decision)
    if (isPending(row)) return row
    rows.push(row)
    if (row.option !== null) due.push(...consequences(state, decision, row.option))
  }
  for (const row of rows) {
    state.ledger.decisions.push(row)
    if (row.option !== null) state.happened.add(`${row.id}=${row.option}`)
  }
  for (const event of due) if (event.date !== state.world.date) state.agenda.add({ day: dayNumber(event.date), event })
  return due.filter(({ date }) => date === state.world.date)
}

function closeMonth(state: RunState): void {
  const { date } = state.world
  const days = state.day - state.closed
  state.closed = state.day
  const close = {
    id: `clock/${date.slice(0, 7)}`,
    type: 'month.closed',
    date,
    actor: null,
    target: null,
    standing: 'simulated',
    sources: [],
    cause: null,
    days,
  }
  playWaves(state, 'close', [close as unknown as ModelEvent])
}
