import type { AnyRun } from '../run/run.js'
import type { ModelEvent } from '../world/model.js'

/** A view: a question put to a run and answered from its ledger and history alone. It changes nothing and draws nothing. */
export type View<Answer, Asked extends readonly unknown[] = readonly []> = (run: AnyRun, ...asked: Asked) => Answer

/** The events of a run by id: what views that follow causes start from. */
export const eventsById: View<ReadonlyMap<string, ModelEvent>> = (run) =>
  new Map(run.events.map(({ event }): [string, ModelEvent] => [event.id, event]))
