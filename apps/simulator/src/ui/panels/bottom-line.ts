import { truncate, width } from '../../draw/cells.js'
import type { Look } from '../../draw/look.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { footerLine } from '../keys/footer-line.js'
import { type AppState, topPage } from '../state/app-state.js'
import { keyScreen } from '../state/key-screen.js'
import { cut } from './room.js'

/** The last line of every screen: what is being typed, else a word to the player, else the keys that count here. */
export function bottomLine(state: AppState, { cells, look }: { readonly cells: number; readonly look: Look }): string {
  const page = topPage(state)
  if (state.notice !== null)
    return look.paint.fg(palette.warning, cut(look, ` ${look.glyphs.warning} ${look.text(state.notice)}`, cells))
  if (page.screen !== 'filter') return footerLine(keyScreen(state), { cells, look })
  const typed = truncate(
    ` / ${look.text(say('filter.typed', { text: state.filters[page.over] }))}_ `,
    cells - 1,
    look.glyphs.ellipsis,
  )
  return look.paint.bold(typed) + footerLine('filter', { cells: cells - width(typed), look })
}
