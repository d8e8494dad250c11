import { say } from '../../text/message.js'
import { keyLines } from '../keys/footer-line.js'
import { Lines } from '../lines.js'
import { eventsLegend } from '../panels/events-panel.js'
import { exactly, paragraph, type Room } from '../panels/room.js'
import { timelineLegend } from '../panels/timeline.js'
import type { AppState } from '../state/app-state.js'
import { keyScreenOf } from '../state/key-screen.js'
import type { HelpPage } from '../state/page.js'
import { framed, type ScreenProps } from './screen.js'

/** The keys of the screen below, from the tables that also answer them, and what the signs mean. */
export function HelpScreen({ state, page, cells, rows, look }: ScreenProps<HelpPage>): React.ReactNode {
  return (
    <Lines
      lines={framed({ cells, rows, look }, { title: say('screen.help'), isFocused: true }, (room) => {
        const lines = helpText(state, room)
        const offset = Math.min(page.offset, Math.max(0, lines.length - room.rows))
        return exactly(lines.slice(offset), room.rows)
      })}
    />
  )
}

function helpText(state: AppState, room: Room): readonly string[] {
  const below = state.pages.at(-2)
  const keys = below ? keyLines(keyScreenOf(below), { cells: room.cells, look: room.look }) : []
  if (!state.game) return keys
  return [
    ...keys,
    room.look.paint.bold(room.look.text(say('help.signs'))),
    ...paragraph(room, eventsLegend(room.look), 2),
    ...timelineLegend(room.look).flatMap((line) => paragraph(room, line, 2)),
    '',
    ...paragraph(room, say('help.words'), 2),
  ]
}
