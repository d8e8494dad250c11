import { createStore, type StoreApi } from 'zustand/vanilla'
import { type AppState, openingState } from './app-state.js'
import type { Intent } from './intent.js'
import { reduce } from './reduce.js'

/** The state of the program, and the one way to change it. */
export interface AppStore extends Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly dispatch: (intent: Intent) => void
}

/** A store over the reducer, driven the same way by keys, by tests and by scripts. */
export function appStore(saved: AppState['saved'] = {}): AppStore {
  const store = createStore<AppState>(() => openingState(saved))
  const { getState, getInitialState, subscribe } = store
  return {
    getState,
    getInitialState,
    subscribe,
    dispatch: (intent) => store.setState(reduce(getState(), intent), true),
  }
}
