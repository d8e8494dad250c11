import { type Americas, attribution, citedSources, sentence } from '@lapolicy/americas'
import type { ModelEvent } from '@lapolicy/core'
import { say } from '../../text/message.js'

/** One line that says what happened; whoever claims or disputes it stands beside it. */
export function eventWords(event: ModelEvent<Americas>): string {
  if (event.type === 'month.closed') return say('event.month-closed')
  const said = attribution(event)
  return said === '' ? sentence(event) : `${sentence(event)} [${said}]`
}

/** The sources behind an event, and who claims or disputes it; the empty string for what the model brings about. */
export function credit(event: ModelEvent<Americas>): string {
  return [citedSources(event).join(', '), attribution(event)].filter((words) => words !== '').join('; ')
}
