import type { Look } from '../../draw/look.js'
import { panel } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import type { Room } from '../panels/room.js'
import type { AppState } from '../state/app-state.js'

/** What a screen is drawn from: the state, and the part of the terminal that is its own. */
export interface ScreenProps<Page> {
  readonly state: AppState
  readonly page: Page
  readonly cells: number
  readonly rows: number
  readonly look: Look
}

/** How much of the terminal there is to lay panels out in. */
export type Layout = 'too-small' | 'single' | 'double' | 'triple'

/** The smallest terminal in which anything can be shown. */
export const SMALLEST = { cells: 60, rows: 20 } as const

/** One panel at a time with a bar of tabs, two columns, or three zones. */
export function layoutOf(cells: number, rows: number): Layout {
  if (cells < SMALLEST.cells || rows < SMALLEST.rows) return 'too-small'
  if (cells >= 140 && rows >= 40) return 'triple'
  return cells >= 100 && rows >= 30 ? 'double' : 'single'
}

/** A framed panel whose content is drawn into the room inside its frame. */
export function framed(
  { cells, rows, look }: Room,
  {
    title,
    isFocused = false,
    footer,
  }: { readonly title: string; readonly isFocused?: boolean; readonly footer?: string },
  content: (room: Room) => readonly string[],
): readonly string[] {
  return panel({
    title,
    isFocused,
    ...(footer === undefined ? {} : { footer }),
    lines: content({ cells: cells - 2, rows: rows - 2, look }),
    cells,
    rows,
    look,
  })
}

/** A framed panel of lines that may be more than it holds, from one on; its lower edge says that there are more. */
export function told(
  { cells, rows, look }: Room,
  { title, offset = 0 }: { readonly title: string; readonly offset?: number },
  content: (room: Room) => readonly string[],
): readonly string[] {
  const inner = { cells: cells - 2, rows: rows - 2, look }
  const lines = content(inner)
  const last = Math.max(0, lines.length - inner.rows)
  const from = Math.min(offset, last)
  const footer =
    last > 0 ? { footer: say('panel.more', { from: from + 1, to: from + inner.rows, of: lines.length }) } : {}
  return panel({ title, ...footer, lines: lines.slice(from), cells, rows, look })
}
