import type { AppAction } from '../keys/bindings.js'
import { menuRows } from '../selectors/menu-rows.js'
import { type AppState, back, replaced } from './app-state.js'
import { listStep } from './list-step.js'
import { onPlay } from './on-play.js'
import { setupPage } from './on-setup.js'
import type { FilterPage, HelpPage } from './page.js'

/** The help: scrolls and closes. The screen cuts an offset that is too large, as it alone knows its height. */
export function onHelp(state: AppState, page: HelpPage, action: AppAction, rows: number): AppState {
  if (action === 'back') return back(state)
  const step = listStep(action, rows)
  return step === null ? state : replaced(state, { ...page, offset: Math.max(0, Math.min(200, page.offset + step)) })
}

/** A filter being typed: the list below moves and narrows meanwhile. */
export function onFilter(state: AppState, page: FilterPage, action: AppAction): AppState {
  const { over } = page
  switch (action) {
    case 'erase': {
      const shorter = [...state.filters[over]].slice(0, -1).join('')
      return { ...state, filters: { ...state.filters, [over]: shorter }, event: 0 }
    }
    case 'back':
      return back({ ...state, filters: { ...state.filters, [over]: '' }, event: 0 })
    case 'up':
    case 'down':
      return moveBelow(state, page, action)
    case 'enter': {
      const closed = back(state)
      const rows = menuRows(closed)
      // With one what-if left there is nothing more to choose.
      const only = over === 'menu' && rows.length === 1 ? rows[0] : undefined
      return only ? { ...closed, pages: [...closed.pages, setupPage(closed, only.scenario.id)] } : closed
    }
    default:
      return state
  }
}

function moveBelow(state: AppState, page: FilterPage, action: 'up' | 'down'): AppState {
  const below = back(state)
  if (page.over === 'play') return { ...onPlay(below, action, 1), pages: state.pages }
  const by = action === 'up' ? -1 : 1
  const pages = state.pages.map((one) =>
    one.screen === page.over && 'selected' in one && typeof one.selected === 'number'
      ? { ...one, selected: Math.max(0, one.selected + by) }
      : one,
  )
  return { ...state, pages } as AppState
}
