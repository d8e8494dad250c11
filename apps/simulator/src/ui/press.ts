import { characterOf } from '../keys/tokenize.js'
import { actionOn } from './keys/bindings.js'
import { keyScreen } from './state/key-screen.js'
import type { AppStore } from './state/store.js'

/** How the program is left: `q`, or ctrl+c. */
export type Leaving = 'quit' | 'interrupted'

/** Answers one key by its name. Says how the program is to be left, where the key asks for that. */
export function press(store: AppStore, key: string, rows: number): Leaving | null {
  // Whatever is on the screen and whatever it waits for, ctrl+c ends the program.
  if (key === 'ctrl+c') return 'interrupted'
  const screen = keyScreen(store.getState())
  const action = actionOn(screen, key)
  if (action !== null) store.dispatch({ type: 'act', action, rows: Math.max(1, Math.floor(rows / 2) - 2) })
  else if (screen === 'filter' || screen === 'number') {
    const character = characterOf(key)
    if (character !== null) store.dispatch({ type: 'write', text: character })
  }
  return store.getState().isLeaving ? 'quit' : null
}
