import { pad, truncate } from '../../draw/cells.js'
import { wrap } from '../../draw/wrap.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { type FeedEntry, feed } from '../selectors/feed.js'
import type { AppState } from '../state/app-state.js'
import { markSign } from '../words/marks.js'
import { exactly, listLine, type Room, scrolledBlocks } from './room.js'

/** Cells of date and mark before an entry's text. */
const BEFORE = 13

/** What happened so far, newest first. The selected entry is told whole, the others on one line, or two where it is narrow. */
export function eventsLines(state: AppState, room: Room, isFocused: boolean): readonly string[] {
  const list = feed(state)
  if (list.length === 0) return exactly([` ${room.look.text(say('value.no-rows'))}`], room.rows)
  const selected = Math.min(state.event, list.length - 1)
  // Far below the screen nothing has to be wrapped: a feed has hundreds of entries.
  const seen = list.slice(0, selected + room.rows + 1)
  const blocks = seen.map((entry, at) => block(entry, room, isFocused && at === selected))
  return scrolledBlocks(blocks, isFocused ? selected : 0, room.rows)
}

function block(entry: FeedEntry, { cells, look }: Room, isSelected: boolean): readonly string[] {
  const space = Math.max(8, cells - BEFORE - 1)
  const note = entry.note === '' ? '' : ` [${entry.note}]`
  const wrapped = wrap(look.text(`${entry.text}${note}`), space)
  const most = isSelected ? wrapped.length : space >= 60 ? 1 : 2
  const lines = wrapped.slice(0, most)
  if (wrapped.length > most)
    lines[most - 1] = truncate(`${lines[most - 1]} ${wrapped[most]}`, space, look.glyphs.ellipsis)
  return lines.map((line, row) => {
    const before = row === 0 ? `${entry.date} ${painted(entry, look)} ` : pad('', BEFORE)
    const words = entry.isNew || entry.mark === 'decided' ? look.paint.bold(line) : line
    return listLine({ cells, look }, `${before}${words}`, isSelected)
  })
}

function painted({ mark }: FeedEntry, look: Room['look']): string {
  const sign = markSign(mark, look.glyphs)
  if (mark === 'contested') return look.paint.fg(palette.warning, sign)
  return mark === 'decided' ? look.paint.fg(palette.accent, sign) : sign
}

/** What the marks mean, on one line. */
export function eventsLegend({ glyphs }: Room['look']): string {
  return say('legend.marks', {
    sources: markSign('sources', glyphs),
    record: markSign('record', glyphs),
    model: markSign('model', glyphs),
    contested: markSign('contested', glyphs),
    decided: markSign('decided', glyphs),
  })
}
