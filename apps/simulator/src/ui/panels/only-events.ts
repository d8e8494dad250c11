import type { Americas } from '@lapolicy/americas'
import type { ModelEvent } from '@lapolicy/core'
import { say } from '../../text/message.js'
import { eventWords } from '../words/event-words.js'
import { markOf, markSign } from '../words/marks.js'
import { exactly, paragraph, type Room } from './room.js'

/** Events that only one branch has, oldest first, from an offset on. */
export function onlyLines(events: readonly ModelEvent<Americas>[], offset: number, room: Room): readonly string[] {
  if (events.length === 0) return exactly([` ${room.look.text(say('compare.nothing-only'))}`], room.rows)
  const lines = events.slice(offset, offset + room.rows).flatMap((event) => {
    return paragraph(room, eventWords(event), 14, ` ${event.date} ${markSign(markOf(event), room.look.glyphs)}`)
  })
  return exactly(lines, room.rows)
}
