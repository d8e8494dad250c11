import type { AppAction } from '../keys/bindings.js'
import { menuRows } from '../selectors/menu-rows.js'
import { type AppState, laid, replaced, stepped } from './app-state.js'
import { detailOffset, listStep } from './list-step.js'
import { setupPage } from './on-setup.js'
import type { MenuPage } from './page.js'

/** The list of what-ifs. */
export function onMenu(state: AppState, page: MenuPage, action: AppAction, length: number, rows: number): AppState {
  const offset = detailOffset(action, page.offset, rows)
  if (offset !== null) return replaced(state, { ...page, offset })
  const step = listStep(action, rows)
  if (step !== null) return replaced(state, { ...page, selected: stepped(page.selected, step, length), offset: 0 })
  const row = menuRows(state)[page.selected]
  return action === 'enter' && row ? laid(state, setupPage(state, row.scenario.id)) : state
}
