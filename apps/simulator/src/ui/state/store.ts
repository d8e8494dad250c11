import { PolicyError } from '@lapolicy/core'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { say } from '../../text/message.js'
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
    dispatch: (intent) => store.setState(next(getState(), intent), true),
  }
}

/** A run that the engine refuses leaves everything as it was, and says why. */
function next(state: AppState, intent: Intent): AppState {
  try {
    return reduce(state, intent)
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { ...state, notice: say('error.engine', { reason: error.message }) }
  }
}
