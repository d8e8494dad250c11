import { refuse } from '../errors.js'
import { dayNumber, isMonthEnd, isoDate } from '../events/date.js'
import type { Decision } from '../rules/decision.js'
import { byCodeUnit } from '../world/id.js'
import type { AnyModel, ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { arrivals } from './arrivals.js'
import { eventOf } from './check-scenario.js'
import { consequences, decide, isPending, type Pending } from './decide.js'
import { dateWorld, remember } from './history.js'
import { checkInput, type RunInput } from './input.js'
import type { DecisionRow, Ledger } from './ledger.js'
import { checkSavedPoint, restoredState, type SavedPoint, savedPoint } from './saved-point.js'
import type { Given } from './scenario.js'
import { freshState, logEvent, type RunState } from './state.js'
import { playWaves, proposed, writeProposed } from './wave.js'

/** A run: what it depended on, what happened, and the worlds that it went through. */
export interface Run<M extends AnyModel = AnyModel> extends Ledger<M> {
  readonly input: RunInput<M>
  /** The world at the opening, with measures and demands set up. */
  readonly opening: World<M>
  /** The world after the last day played. */
  readonly world: World<M>
  /** The world after each day on which something changed; structure is shared, so keeping them is cheap. */
  readonly history: readonly { readonly date: string; readonly world: World<M> }[]
  /** The last day played. */
  readonly endedOn: string
  /** The decision that the run waits for, when it was told to ask. */
  readonly pending: Pending | null
  /** A point from which `resume` goes on. Only where nothing is pending. */
  savedPoint(): SavedPoint<M>
}

// biome-ignore lint/suspicious/noExplicitAny: views fold over runs of any vocabulary.
export type AnyRun = Run<any>

/** Plays a scenario under a rulebook. Throws a `PolicyError` when the input, or a rule, is at fault. */
export function run<M extends AnyModel>(input: RunInput<M>): Run<M> {
  const plain = input as unknown as RunInput
  checkInput(plain)
  const state = freshState(plain)
  setUp(state)
  return advance(state) as unknown as Run<M>
}

/** Goes on from a saved point, under the input it was saved from with a later `until`; equals never having stopped. */
export function resume<M extends AnyModel>(input: RunInput<M>, point: SavedPoint<M>): Run<M> {
  const plain = input as unknown as RunInput
  checkInput(plain)
  return advance(restoredState(plain, checkSavedPoint(plain, point))) as unknown as Run<M>
}

/** The world as it stood at the end of a day. */
export function worldOn<M extends AnyModel>({ history, opening }: Run<M>, date: string): World<M> {
  return history.findLast((one) => one.date <= date)?.world ?? opening
}

/** Opening facts, by date and id: they open measures and demands, and no rule answers them. */
function setUp(state: RunState): void {
  const { input, history, world } = state
  const facts: Given[] = [...(input.scenario.opening as readonly Given[])].sort(
    (left, right) => byCodeUnit(left.date as string, right.date as string) || byCodeUnit(left.id, right.id),
  )
  for (const given of facts) {
    const event = eventOf(given) as unknown as ModelEvent
    logEvent(state, 'events', 0, event)
    writeProposed(state, proposed(state, world, event), event.date)
  }
  history.push({ date: world.date, world: structuredClone(world) })
}

function advance(state: RunState): Run {
  const { input, history, ledger, world } = state
  const last = dayNumber(input.until ?? input.scenario.end)
  const decisions = [...input.scenario.decisions].sort((left, right) => byCodeUnit(left.id, right.id))
  let pending: Pending | null = null
  while (state.day <= last && pending === null) {
    const seen = ledger.changes.length
    dateWorld(world, isoDate(state.day))
    pending = playDay(state, decisions)
    remember(history, world.date, ledger.changes.slice(seen))
    if (pending === null) state.day++
  }
  return {
    ...ledger,
    input,
    opening: history[0]?.world as World,
    world,
    history,
    endedOn: world.date,
    pending,
    savedPoint() {
      if (pending)
        refuse(
          'saved/invalid',
          'pending',
          `the run waits for decision ${pending.decision}`,
          'a run that waits for nothing',
        )
      return savedPoint(state)
    },
  }
}

/** What falls due, what is decided, and on its last day the close of the month. Stops where a decision waits. */
function playDay(state: RunState, decisions: readonly Decision[]): Pending | null {
  const { atOnce, ready, close } = arrivals(state)
  playWaves(state, 0, [...atOnce, ...ready()], ready)
  const due = decideAll(state, decisions)
  if (!Array.isArray(due)) return due as Pending
  playWaves(state, 1, [...due, ...ready()], ready)
  close()
  if (isMonthEnd(state.day)) closeMonth(state)
  return null
}

/** Today's decisions, all on the same world. Returns their consequences of today, or the first that waits. */
function decideAll(state: RunState, decisions: readonly Decision[]): readonly ModelEvent[] | Pending {
  const rows: DecisionRow[] = []
  const due: ModelEvent[] = []
  for (const decision of decisions) {
    if (decision.date !== state.world.date) continue
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
  playWaves(state, 2, [close as unknown as ModelEvent])
}
