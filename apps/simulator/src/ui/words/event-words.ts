import { type Americas, attribution, citedSources, contradictionsAbout, sentence } from '@lapolicy/americas'
import type { ModelEvent } from '@lapolicy/core'
import { say } from '../../text/message.js'

/** One line that says what happened; whoever claims or disputes it stands beside it. */
export function eventWords(event: ModelEvent<Americas>): string {
  if (event.type === 'month.closed') return say('event.month-closed')
  const said = attribution(event)
  return said === '' ? sentence(event) : `${sentence(event)} [${said}]`
}

/** Whether the sources differ about an event, which they are, and who claims or disputes it; the empty string for what the model brings about. */
export function credit(event: ModelEvent<Americas>): string {
  const differ = contradictionsAbout(event).length > 0 ? say('event.sources-differ') : ''
  return [differ, citedSources(event).join(', '), attribution(event)].filter((words) => words !== '').join('; ')
}
