import type { AppScreen } from '../keys/bindings.js'
import { type AppState, topPage } from './app-state.js'
import type { Page } from './page.js'

/** Where keys are pressed: the page on the screen, or the state of it in which keys mean something else. */
export function keyScreen(state: AppState): AppScreen {
  return keyScreenOf(topPage(state))
}

/** As `keyScreen`, for a page. */
export function keyScreenOf(page: Page): AppScreen {
  if (page.screen === 'setup' && page.typing !== null) return 'number'
  if (page.screen === 'decision' && page.taken !== null) return 'reveal'
  if (page.screen === 'tree' && page.isConfirming) return 'confirm'
  return page.screen
}
