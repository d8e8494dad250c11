import { readEvent } from '../events/parse-event.js'
import { byId } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import { failing } from './decide.js'
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
export function arrivals(
  state: RunState,
  due: readonly ModelEvent[],
): Arrivals & { readonly atOnce: readonly ModelEvent[] } {
  const isRecorded = (event: ModelEvent): boolean => event.cause === null && state.scheduled.has(event.id)
  let waiting = due.filter(isRecorded).sort(byId)
  return {
    atOnce: due.filter((event) => !isRecorded(event)),
    ready() {
      const able: ModelEvent[] = []
      const still: ModelEvent[] = []
      for (const event of waiting)
        if (lackOf(state, event)) still.push(event)
        else able.push(filled(state, event))
      waiting = still
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
  const checks = when.length > 0 ? failing(decisionMoment(state, id), when) : []
  return lacking.length + checks.length > 0 ? { id, type, date, needs: lacking, checks } : null
}

/** A recorded event with those fields of its payload that depend on the run. */
function filled(state: RunState, event: ModelEvent): ModelEvent {
  const { fill } = state.scheduled.get(event.id) as Given
  if (fill === undefined) return event
  const whole = { ...event, ...fill(decisionMoment(state, event.id)) }
  return readEvent(state.input.model.events, whole, `scenario.schedule.${event.id}`) as unknown as ModelEvent
}

type Wants = Pick<Given, 'needs' | 'when'>
