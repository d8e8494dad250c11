import { type AppState, topPage } from './state/app-state.js'
import { played } from './state/played.js'
import { newGame } from './state/session-of.js'
import type { AppStore } from './state/store.js'

/**
 * Plays a what-if up to its first decision while the player still reads the screen before it: the first run of a program
 * takes several times as long as the later ones, and it would be felt right after "Begin".
 */
export function warm(store: AppStore): void {
  const begun = new Set<string>()
  store.subscribe((state: AppState) => {
    const page = topPage(state)
    if (page.screen !== 'setup' || begun.has(page.scenario)) return
    begun.add(page.scenario)
    // Not before the screen itself is drawn.
    setTimeout(() => played(newGame(page), {}), 30).unref()
  })
}
