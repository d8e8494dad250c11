import { levelAt } from '@lapolicy/core'
import { tileBeside } from '../../draw/tiles.js'
import { say } from '../../text/message.js'
import type { AppAction } from '../keys/bindings.js'
import { countryRows } from '../selectors/countries.js'
import { feed } from '../selectors/feed.js'
import { watchedRows } from '../selectors/watched.js'
import { type AppState, back, laid, type PanelNumber, sorts, stepped } from './app-state.js'
import { currentLine, rewind, undo } from './branches.js'
import { atFront, moved, nextFacet, selectPath, selectPlace, withDecision } from './cursor.js'
import { branchOf, type Game } from './game.js'
import { listStep } from './list-step.js'
import { comparisonPartner } from './partner.js'
import { currentRun, taken } from './played.js'
import { dateAfter, dateBefore } from './points.js'

/** The board. */
export function onPlay(state: AppState, action: AppAction, rows: number): AppState {
  const { game } = state
  if (!game) return back(state)
  const run = currentRun(game)
  const step = listStep(action, rows)
  if (step !== null) return selected(state, action, step)
  if (action.startsWith('panel-')) return { ...state, panel: Number(action.slice(-1)) as PanelNumber }
  switch (action) {
    case 'left':
      return moved(state, dateBefore(run, state.at))
    case 'right':
      return moved(state, dateAfter(run, state.at))
    case 'step':
      return state.at >= run.endedOn ? onward(state) : moved(state, dateAfter(run, state.at))
    case 'run-on':
      return onward(state)
    case 'next-panel':
    case 'previous-panel':
      return { ...state, panel: (((state.panel + (action === 'next-panel' ? 0 : 2)) % 4) + 1) as PanelNumber }
    case 'indicator':
      return nextFacet(state)
    case 'sort':
      return { ...state, sort: sorts[(sorts.indexOf(state.sort) + 1) % sorts.length] ?? 'changed' }
    case 'branch':
      return rewound(state, decisionBehind(state, game))
    case 'undo':
      return rewound(state, undo(game).rewound === game.rewound ? null : undo(game).rewound)
    case 'tree':
      return laid(state, { screen: 'tree', selected: game.current, offset: 0, isConfirming: false })
    case 'compare':
      return compareWith(state, comparisonPartner(game))
    case 'missing':
      return laid(state, { screen: 'missing', selected: 0, offset: 0 })
    case 'why':
      return asked(state)
    case 'enter':
      return entered(state)
    case 'back':
      return back({ ...state, game: null, at: '' })
    default:
      return state
  }
}

/** On to the next decision: its dialog, or at the end a word on what is left to do. */
function onward(state: AppState): AppState {
  const front = atFront(state)
  if (front.game && currentRun(front.game).pending) return withDecision(front)
  return { ...front, notice: say('play.ended') }
}

/** Moves the selection of the panel that listens. */
function selected(state: AppState, action: AppAction, step: number): AppState {
  if (state.panel === 1 && (action === 'up' || action === 'down'))
    return selectPlace(state, tileBeside(state.place, action))
  if (state.panel === 4) return { ...state, event: stepped(state.event, step, feed(state).length) }
  const paths = (state.panel === 3 ? watchedRows(state) : countryRows(state)).map(({ path }) => path)
  const path = paths[stepped(Math.max(0, paths.indexOf(state.path)), step, paths.length)]
  return path === undefined ? state : selectPath(state, path)
}

/** Lays the reasons of the selected number, or event, on the board. */
function asked(state: AppState): AppState {
  const entry = state.panel === 4 ? feed(state)[state.event] : undefined
  if (entry?.event)
    return laid(state, { screen: 'why', about: 'event', event: entry.event, path: null, selected: 0, offset: 0 })
  if (entry?.decision) return rewound(state, entry.decision)
  // The map has states to which the indicator does not apply: nobody has trust in themselves.
  if (!state.game || levelAt(currentRun(state.game).opening, state.path) === undefined)
    return { ...state, notice: say('why.no-number') }
  return laid(state, {
    screen: 'why',
    about: 'number',
    path: state.path,
    on: state.at,
    selected: 0,
    offset: 0,
    open: [],
  })
}

function entered(state: AppState): AppState {
  if (state.panel === 4 || state.panel === 3) return asked(state)
  return { ...state, panel: 3 }
}

/** The decision that the cursor is at or past: what "b" goes back to. The selected one, where one is selected. */
function decisionBehind(state: AppState, game: Game): string | null {
  const entry = state.panel === 4 ? feed(state)[state.event] : undefined
  if (entry?.decision) return entry.decision
  const line = game.rewound === null ? currentLine(game) : taken(currentRun(game))
  return (line.findLast(({ date }) => date <= state.at) ?? line[0])?.id ?? null
}

/** Goes back to a decision and opens its dialog. */
export function rewound(state: AppState, decision: string | null): AppState {
  if (!state.game || decision === null) return { ...state, notice: say('branch.nothing-decided') }
  const game = rewind(state.game, decision)
  if (game === state.game) return { ...state, notice: say('branch.nothing-decided') }
  return withDecision(atFront({ ...state, game }))
}

/** Lays the comparison with another branch on the board. */
export function compareWith(state: AppState, other: string | null): AppState {
  const { game } = state
  if (!game || other === game.current || (other !== null && !branchOf(game, other)))
    return { ...state, notice: say('compare.nothing') }
  const front = atFront({ ...state, game: { ...game, rewound: null } })
  return laid(front, {
    screen: 'compare',
    other,
    focus: 'numbers',
    selected: 0,
    offset: { onlyA: 0, onlyB: 0 },
  })
}
