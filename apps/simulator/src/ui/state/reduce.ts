import { lenses } from '@lapolicy/americas'
import { produce } from 'immer'
import { menuRows } from '../selectors/menu-rows.js'
import { lensWords } from '../words/lens-words.js'
import { type AppState, laid, topPage } from './app-state.js'
import { settled } from './cursor.js'
import { lensOf } from './game.js'
import type { Intent } from './intent.js'
import { onCompare } from './on-compare.js'
import { onDecision } from './on-decision.js'
import { onMenu } from './on-menu.js'
import { onMissing } from './on-missing.js'
import { onFilter, onHelp } from './on-overlay.js'
import { onPlay } from './on-play.js'
import { onSetup, setupPage, typeNumber } from './on-setup.js'
import { onTree } from './on-tree.js'
import { onWhy } from './on-why.js'
import { sessionOf } from './session-of.js'

type Act = Extract<Intent, { readonly type: 'act' }>

/** What an intent makes of a state. Pure: no clock, no files, no luck; the same two always give the same third. */
export function reduce(state: AppState, intent: Intent): AppState {
  return kept(answered(state, intent))
}

/** The game on screen stands among the sessions, as it will be found when the program is opened again. */
function kept(state: AppState): AppState {
  const { game, saved } = state
  if (!game) return state
  const session = sessionOf(game)
  const before = saved[game.scenario]
  if (before && JSON.stringify(before) === JSON.stringify(session)) return state
  return { ...state, saved: { ...saved, [game.scenario]: session } }
}

function answered(state: AppState, intent: Intent): AppState {
  switch (intent.type) {
    case 'notice':
      return { ...state, notice: intent.text }
    case 'open':
      return laid({ ...state, notice: null }, setupPage(state, intent.scenario))
    case 'write':
      return written(state, intent.text)
    case 'act':
      return acted({ ...state, notice: null }, intent)
  }
}

/** Text goes into the field that is being typed in; elsewhere it means nothing. */
function written(state: AppState, text: string): AppState {
  const page = topPage(state)
  if (page.screen === 'setup' && page.typing !== null) return typeNumber(state, page, text)
  if (page.screen !== 'filter') return state
  return produce(state, (draft) => {
    draft.filters[page.over] = `${state.filters[page.over]}${text}`.slice(0, 60)
    draft.event = 0
    for (const below of draft.pages) if (below.screen === page.over && 'selected' in below) below.selected = 0
  })
}

/** Keys that mean the same everywhere, then those of the page. */
function acted(state: AppState, { action, rows }: Act): AppState {
  if (action === 'quit') return { ...state, isLeaving: true }
  if (action === 'help') return laid(state, { screen: 'help', offset: 0 })
  if (action === 'digits') return { ...state, isDigits: !state.isDigits }
  if (action === 'lens' && state.game) return settled(nextLens(state))
  if (action === 'filter') return openFilter(state)
  const page = topPage(state)
  switch (page.screen) {
    case 'menu':
      return onMenu(state, page, action, menuRows(state).length, rows)
    case 'setup':
      return onSetup(state, page, action)
    case 'play':
      return onPlay(state, action, rows)
    case 'decision':
      return onDecision(state, page, action)
    case 'why':
      return onWhy(state, page, action, rows)
    case 'tree':
      return onTree(state, page, action, rows)
    case 'compare':
      return onCompare(state, page, action, rows)
    case 'missing':
      return onMissing(state, page, action, rows)
    case 'help':
      return onHelp(state, page, action, rows)
    case 'filter':
      return onFilter(state, page, action)
  }
}

/** The next of the neutral baseline and the lenses. A lens may open other decisions, so the player goes to the front. */
function nextLens(state: AppState): AppState {
  if (!state.game) return state
  const ids = [null, ...lenses.map(({ id }) => id)]
  const at = ids.indexOf(lensOf(state.game.lens)?.id ?? null)
  const lens = ids[(at + 1) % ids.length] ?? null
  return { ...state, game: { ...state.game, lens, rewound: null }, notice: lensWords(lens) }
}

function openFilter(state: AppState): AppState {
  const { screen } = topPage(state)
  if (screen !== 'menu' && screen !== 'play' && screen !== 'missing') return state
  return laid(state, { screen: 'filter', over: screen })
}
