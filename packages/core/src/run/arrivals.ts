import { checked } from '../rules/condition.js'
import { byCodeUnit } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import type { MissingRow } from './ledger.js'
import { decisionMoment } from './moment.js'
import type { Given } from './scenario.js'
import type { RunState } from './state.js'

/** The recorded events dated today. Each happens once all that it needs has happened and its conditions hold. */
export interface Arrivals {
  /** Takes those that can happen by now, so that a need met today, by an event or a decision, still counts. */
  readonly ready: () => readonly ModelEvent[]
  /** Notes those that the day ended without, with what they lacked. */
  readonly close: () => void
}

/** Sorts today's events: `at once` are consequences that fell due, the others are recorded and may have to wait. */
export function arrivals(state: RunState): Arrivals & { readonly atOnce: readonly ModelEvent[] } {
  const due = state.agenda.take(state.day)
  const isRecorded = (event: ModelEvent): boolean => event.cause === null && state.scheduled.has(event.id)
  let waiting = due.filter(isRecorded).sort((left, right) => byCodeUnit(left.id, right.id))
  return {
    atOnce: due.filter((event) => !isRecorded(event)),
    ready() {
      const able = waiting.filter((event) => lackOf(state, event) === null)
      waiting = waiting.filter((event) => !able.includes(event))
      return able
    },
    close() {
      for (const event of waiting) state.ledger.missing.push(lackOf(state, event) as MissingRow)
    },
  }
}

/** What a recorded event lacks to happen now, or null when it lacks nothing. */
function lackOf(state: RunState, { id, type, date }: ModelEvent): MissingRow | null {
  const { needs = [], when = [] } = state.scheduled.get(id) as Wants
  const lacking = needs.filter((need) => !state.happened.has(need))
  // Conditions read the world, which costs more than asking what has happened.
  const moment = when.length > 0 ? decisionMoment(state, id) : null
  const failed = moment ? when.map((condition) => checked(condition, moment)).filter(({ holds }) => !holds) : []
  return lacking.length === 0 && failed.length === 0 ? null : { id, type, date, needs: lacking, checks: failed }
}

type Wants = Pick<Given, 'needs' | 'when'>
