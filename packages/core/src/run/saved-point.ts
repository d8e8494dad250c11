import { policyError, refuse } from '../errors.js'
import { dayNumber } from '../events/date.js'
import { located } from '../events/located.js'
import { readEvent } from '../events/parse-event.js'
import type { AnyModel } from '../world/model.js'
import { parseWorldAt } from '../world/parse-world.js'
import { sameValue } from '../world/same-value.js'
import type { World } from '../world/world.js'
import { agenda, type Due } from './agenda.js'
import { historyOf } from './history.js'
import type { RunInput } from './input.js'
import type { Ledger, OpenLedger } from './ledger.js'
import { savedShape } from './saved-shape.js'
import { commonState, type RunState } from './state.js'

/** A point from which a run can go on: plain data that survives JSON. */
export interface SavedPoint<M extends AnyModel = AnyModel> {
  /** The next day to play, and the day of the last close of a month, as day numbers. */
  readonly day: number
  /** Day number of the last close of a month, or of the start. */
  readonly closed: number
  /** As it stands after the last day played. */
  readonly world: World<M>
  /** Events that are still to come, each with its day. */
  readonly agenda: readonly Due[]
  /** Ids of events, and choices made, that others may need; ascending. */
  readonly happened: readonly string[]
  /** The record so far. */
  readonly ledger: Ledger
  /** The world at the start, measures and demands set up. */
  readonly opening: World<M>
}

/** What a state holds, as plain data. */
export function savedPoint({ day, closed, world, agenda: due, happened, ledger, history }: RunState): SavedPoint {
  const opening = history[0]?.world ?? world
  return structuredClone({ day, closed, world, agenda: due.rest(), happened: [...happened].sort(), ledger, opening })
}

/** The state that a saved point holds, under the same input; its history is played again from the ledger. */
export function restoredState(input: RunInput, point: SavedPoint): RunState {
  const { day, closed, world, agenda: due, happened, ledger, opening } = structuredClone(point)
  return {
    ...commonState(input, true),
    world,
    agenda: agenda(due),
    ledger: ledger as OpenLedger,
    firings: ledger.firings.length,
    happened: new Set(happened),
    day,
    closed,
    history: historyOf(opening, ledger),
  }
}

/**
 * Reads a saved point handed over from outside. Throws `saved/invalid` when it has not the form of one or does not fit
 * the input, and the errors of its worlds and events.
 */
export function checkSavedPoint({ model, scenario, until, choices = {} }: RunInput, given: unknown): SavedPoint {
  const result = savedShape().safeParse(given)
  if (!result.success) throw policyError('saved/invalid', { ...located('point', result.error) })
  const { day, closed, agenda, ledger, ...worlds } = given as SavedPoint
  const opening = parseWorldAt(model, worlds.opening, 'point.opening') as World
  const world = parseWorldAt(model, worlds.world, 'point.world') as World
  agenda.forEach((due, at) => {
    readEvent(model.events, due.event, `point.agenda[${at}].event`)
  })
  ledger.events.forEach(({ event }, at) => {
    readEvent(model.events, event, `point.ledger.events[${at}].event`)
  })
  const [start, last] = [dayNumber(scenario.start), dayNumber(until ?? scenario.end)]
  if (!(day >= start && day <= last + 1))
    refuse('saved/invalid', 'point.day', `it goes on with day ${day}`, `a day number from ${start} to ${last + 1}`)
  if (!(closed < day))
    refuse('saved/invalid', 'point.closed', `the last close is day ${closed}`, 'a day before the next one to play')
  for (const { id, option, by } of ledger.decisions)
    if (by === 'chosen' && choices[id] !== option)
      refuse('saved/invalid', 'point.ledger.decisions', `it chose ${option} for ${id}`, 'the choices of the input')
  if (opening.date !== scenario.start)
    refuse('saved/invalid', 'point.opening.date', `it opened on ${opening.date}`, scenario.start)
  const told = historyOf(opening, ledger).at(-1)?.world
  if (!sameValue({ ...told, date: world.date }, world))
    refuse('saved/invalid', 'point.world', 'it is not what its ledger tells', 'a point as it was saved')
  return given as SavedPoint
}
