import type { Sessions } from '../session/save.js'
import type { AppStore } from './state/store.js'

/** Keeps every session on the disk as it changes: a decision lasts before the next key is read. Returns how to stop. */
export function autosave(store: AppStore, sessions: Pick<Sessions, 'save'>): () => void {
  return store.subscribe(({ saved }, before) => {
    if (saved === before.saved) return
    for (const [scenario, session] of Object.entries(saved)) {
      if (session === before.saved[scenario]) continue
      try {
        sessions.save(session)
      } catch (error) {
        store.dispatch({ type: 'notice', text: error instanceof Error ? error.message : String(error) })
      }
    }
  })
}
