import { refuse, sound } from '../errors.js'
import { dayNumber, isoDate } from '../events/date.js'
import type { AnyModel } from '../world/model.js'
import type { World } from '../world/world.js'
import { decisionsByDate, playDay, setUp } from './day.js'
import type { Pending } from './decide.js'
import { dateWorld, remember } from './history.js'
import { checkInput, type RunInput } from './input.js'
import type { Ledger } from './ledger.js'
import { checkSavedPoint, restoredState, type SavedPoint, savedPoint } from './saved-point.js'
import { freshState, type RunState } from './state.js'

/** A run: what it depended on, what happened, and the worlds that it went through. */
export interface Run<M extends AnyModel = AnyModel> extends Ledger<M> {
  /** What it was played from; a branch begins with it. */
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

/** What views fold over: a run of any vocabulary. */
// biome-ignore lint/suspicious/noExplicitAny: views fold over runs of any vocabulary.
export type AnyRun = Run<any>

/**
 * Plays a scenario under a rulebook. Throws `run/invalid`, `date/invalid`, `event/…`, `world/…`, `knob/…`, `parameter/…` or
 * `decision/…` for an input that cannot be played, and `rule/…`, `measure/…` or `run/chain-too-long` for what its rules,
 * options and events bring about.
 */
export function run<M extends AnyModel>(input: RunInput<M>): Run<M> {
  return sound('run', () => {
    const plain = input as unknown as RunInput
    checkInput(plain)
    const state = freshState(plain, structuredClone(plain.scenario.world), true)
    setUp(state)
    state.history.push({ date: state.world.date, world: structuredClone(state.world) })
    return advance(state) as unknown as Run<M>
  })
}

/**
 * Goes on from a saved point, under the input it was saved from with a later `until`; equals never having stopped.
 * Throws `saved/invalid` for a point that does not fit the input, and the errors of `run`.
 */
export function resume<M extends AnyModel>(input: RunInput<M>, point: SavedPoint<M>): Run<M> {
  return sound('resume', () => {
    const plain = input as unknown as RunInput
    checkInput(plain)
    return advance(restoredState(plain, checkSavedPoint(plain, point))) as unknown as Run<M>
  })
}

/** The world as it stood at the end of a day. */
export function worldOn<M extends AnyModel>(run: Run<M>, date: string): World<M> {
  return sound('worldOn', () => run.history.findLast((one) => one.date <= date)?.world ?? run.opening)
}

function advance(state: RunState): Run {
  const { input, history, ledger, world } = state
  const last = dayNumber(input.until ?? input.scenario.end)
  const decisions = decisionsByDate(state)
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
