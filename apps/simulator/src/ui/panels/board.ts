import { pad } from '../../draw/cells.js'
import { beside } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { framed, layoutOf } from '../screens/screen.js'
import type { AppState, PanelNumber } from '../state/app-state.js'
import { countriesLines, countriesTitle } from './countries-panel.js'
import { courseLines } from './course-panel.js'
import { eventsLegend, eventsLines } from './events-panel.js'
import { mapLines, mapTitle } from './map-panel.js'
import { numberLines } from './number-lines.js'
import type { Room } from './room.js'

/** Cells of the column of the map: the tiles and a frame. */
const MAP_CELLS = 46
/** Rows of the map panel: tiles, legend, frame. */
const MAP_ROWS = 17

/** The panels of the board in a room: one with a bar of tabs, two columns, or three zones. */
export function board(
  state: AppState,
  room: Room,
  whole: { readonly cells: number; readonly rows: number },
): readonly string[] {
  switch (layoutOf(whole.cells, whole.rows)) {
    case 'triple':
      return triple(state, room)
    case 'double':
      return double(state, room)
    default:
      return [...one(state, state.panel, { ...room, rows: room.rows - 1 }), tabs(state, room)]
  }
}

function double(state: AppState, { cells, rows, look }: Room): readonly string[] {
  const upper = Math.max(MAP_ROWS, Math.floor(rows * 0.62))
  const right = cells - MAP_CELLS
  const table = Math.floor(upper / 2)
  const isCourse = state.panel === 3
  return [
    ...beside(one(state, 1, { cells: MAP_CELLS, rows: upper, look }), [
      ...(isCourse ? [] : one(state, 2, { cells: right, rows: table, look })),
      ...one(state, 3, { cells: right, rows: isCourse ? upper : upper - table, look }),
    ]),
    ...one(state, 4, { cells, rows: rows - upper, look }),
  ]
}

function triple(state: AppState, { cells, rows, look }: Room): readonly string[] {
  const middle = Math.floor((cells - MAP_CELLS) * 0.52)
  const table = Math.floor(rows * 0.42)
  return beside(
    [
      ...one(state, 1, { cells: MAP_CELLS, rows: MAP_ROWS, look }),
      ...framed({ cells: MAP_CELLS, rows: rows - MAP_ROWS, look }, { title: say('panel.number') }, (room) =>
        numberLines(state, room),
      ),
    ],
    [
      ...one(state, 2, { cells: middle, rows: table, look }),
      ...one(state, 3, { cells: middle, rows: rows - table, look }),
    ],
    one(state, 4, { cells: cells - MAP_CELLS - middle, rows, look }),
  )
}

function one(state: AppState, panel: PanelNumber, room: Room): readonly string[] {
  const isFocused = state.panel === panel
  const title = `${panel} ${titleOf(state, panel)}`
  const footer = panel === 4 && room.cells >= 60 ? { footer: eventsLegend(room.look) } : {}
  return framed(room, { title, isFocused, ...footer }, (inner) => {
    switch (panel) {
      case 1:
        return mapLines(state, inner)
      case 2:
        return countriesLines(state, inner, isFocused)
      case 3:
        return courseLines(state, inner, isFocused)
      case 4:
        return eventsLines(state, inner, isFocused)
    }
  })
}

function titleOf(state: AppState, panel: PanelNumber): string {
  if (panel === 1) return mapTitle(state)
  if (panel === 2) return countriesTitle(state)
  return say(panel === 3 ? 'panel.course' : 'panel.events')
}

function tabs({ panel }: AppState, { cells, look }: Room): string {
  const names = [say('panel.map'), say('panel.countries'), say('panel.course'), say('panel.events')]
  const drawn = names.map((name, at) => {
    const label = ` ${at + 1} ${look.text(name)} `
    return at + 1 === panel
      ? look.paint.bold(look.paint.fg(palette.accent, `[${label.trim()}]`))
      : look.paint.fg(palette.muted, label)
  })
  return pad(` ${drawn.join(' ')}`, cells)
}
