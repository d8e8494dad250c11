import { say } from '../../text/message.js'
import { type AppState, laid } from './app-state.js'
import { facetOf, facetsOf, pathFor } from './facets.js'
import { type Game, scenarioOf } from './game.js'
import { currentRun } from './played.js'
import { earlier, later } from './points.js'

/** Keeps the cursor inside the run on screen, as it may have become shorter. */
export function settled(state: AppState): AppState {
  if (!state.game) return state
  const { endedOn, input } = currentRun(state.game)
  const { start } = input.scenario
  const at = earlier(later(state.at, start), endedOn)
  return at === state.at ? state : { ...state, at, event: 0 }
}

/** Puts the cursor on a day. */
export function moved(state: AppState, at: string): AppState {
  return at === state.at ? state : settled({ ...state, at, event: 0 })
}

/** Puts the cursor on the last day of the run on screen. */
export function atFront(state: AppState): AppState {
  return state.game ? moved(state, currentRun(state.game).endedOn) : state
}

/** Opens the dialog of the decision that waits, if one does. */
export function withDecision(state: AppState): AppState {
  const pending = state.game && currentRun(state.game).pending
  if (!pending) return state
  return laid(atFront(state), {
    screen: 'decision',
    decision: pending.decision,
    selected: 0,
    isPredicting: false,
    prediction: null,
    isRevealed: false,
    isLong: false,
    taken: null,
  })
}

/** Selects a number, and with it its state and facet where it has them. */
export function selectPath(state: AppState, path: string): AppState {
  const found = facetOf(path)
  return found ? { ...state, path, facet: found.facet, place: found.place } : { ...state, path }
}

/** Selects a state: the number selected is then that state's. */
export function selectPlace(state: AppState, place: string): AppState {
  if (state.facet === null) return { ...state, place }
  return { ...state, place, path: pathFor(state.facet, place) }
}

/** Goes to the next indicator of the watch-list that states have. */
export function nextFacet(state: AppState): AppState {
  if (!state.game) return state
  const facets = facetsOf(scenarioOf(state.game.scenario).watch.map(({ path }) => path))
  const facet = facets[(facets.indexOf(state.facet ?? '') + 1) % Math.max(1, facets.length)]
  if (facet === undefined) return state
  return { ...state, facet, path: state.place === '' ? state.path : pathFor(facet, state.place) }
}

/** The state of a game that has just been opened: the first number of the watch-list selected, the board on screen. */
export function withGame(state: AppState, game: Game, at: 'start' | 'front'): AppState {
  const scenario = scenarioOf(game.scenario)
  const first = scenario.watch.find(({ path }) => facetOf(path)) ?? scenario.watch[0]
  const opened: AppState = {
    ...state,
    pages: [{ screen: 'menu', selected: 0, offset: 0 }, { screen: 'play' }],
    game,
    at: scenario.start,
    panel: 1,
    event: 0,
    filters: { ...state.filters, play: '', missing: '' },
  }
  const selected = first ? selectPath(opened, first.path) : opened
  return at === 'front' ? atFront(selected) : settled({ ...selected, notice: say('play.begin') })
}
