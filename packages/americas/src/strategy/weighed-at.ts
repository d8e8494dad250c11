import type { Decision, EventRow, Run } from '@lapolicy/core'
import type { Americas } from '../model.js'

/** The moment at which a demand was weighed: the row of the log whose world was read, and who answered. */
export interface Weighed {
  readonly row: EventRow<Americas>
  readonly by: 'decision' | 'rules' | 'nobody'
  /** The scenario's decision that answers it, or null. */
  readonly decision: Decision<Americas> | null
}

/**
 * When a demand was weighed in a run: on the day of the decision that answers it, else when its answer fell due (the last
 * time, where it was put off), else when it was made. Null where the run has no such demand, or its decision has no
 * trace in the log.
 */
export function weighedAt(run: Run<Americas>, demandId: string): Weighed | null {
  const opened = run.events.find(({ event }) => event.id === demandId)
  if (opened === undefined) return null
  const named = 'decision' in opened.event ? opened.event.decision : null
  const decision = run.input.scenario.decisions.find(({ id }) => id === named) ?? null
  if (decision !== null) {
    const taken = run.decisions.find(({ id, option }) => id === decision.id && option !== null)
    const row = taken === undefined ? undefined : rowOf(run, taken)
    if (row !== undefined) return { row, by: 'decision', decision }
  }
  const due = run.events.findLast(({ event }) => event.type === 'answer.fell-due' && event.of === demandId)
  if (due !== undefined) return { row: due, by: 'rules', decision: null }
  return opened.event.date < run.input.scenario.start ? null : { row: opened, by: 'nobody', decision }
}

/** What a decision brings about on its day read the decision's own world; else the next day that has anything comes nearest. */
function rowOf(
  run: Run<Americas>,
  { id, date }: { readonly id: string; readonly date: string },
): EventRow<Americas> | undefined {
  const own = run.events.find(({ event }) => event.date === date && event.id.startsWith(`decision/${id}/`))
  return own ?? run.events.find(({ event }) => event.date > date)
}
