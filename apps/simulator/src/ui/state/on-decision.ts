import type { AppAction } from '../keys/bindings.js'
import { questionOf } from '../selectors/question.js'
import { type AppState, back, replaced, stepped } from './app-state.js'
import { forward, take, undo } from './branches.js'
import { settled } from './cursor.js'
import { listStep } from './list-step.js'
import { rewound } from './on-play.js'
import type { DecisionPage } from './page.js'

/** The dialog of a decision: predict if one likes, choose, and see what it came to. */
export function onDecision(state: AppState, page: DecisionPage, action: AppAction): AppState {
  if (!state.game) return back(state)
  if (page.taken) return onTaken(state, action)
  const question = questionOf(state.game)
  if (!question) return back(state)
  const { options } = question
  const step = listStep(action, 4)
  if (step !== null) return replaced(state, { ...page, selected: stepped(page.selected, step, options.length) })
  if (action.startsWith('choose-')) {
    const index = Number(action.slice(-1)) - 1
    return index < options.length ? replaced(state, { ...page, selected: index }) : state
  }
  switch (action) {
    case 'predict':
      return replaced(state, { ...page, isPredicting: !page.isPredicting })
    case 'reveal':
      return replaced(state, { ...page, isRevealed: true, isPredicting: false })
    case 'why':
      return replaced(state, { ...page, isLong: !page.isLong })
    case 'enter':
      return chosen(state, page, options[page.selected]?.id ?? null)
    case 'back':
      return page.isPredicting ? replaced(state, { ...page, isPredicting: false }) : leave(state)
    default:
      return state
  }
}

/** Takes the selected option; or keeps it as what the player expects, and uncovers what is likely. */
function chosen(state: AppState, page: DecisionPage, option: string | null): AppState {
  if (!state.game || option === null) return state
  if (page.isPredicting) return replaced(state, { ...page, prediction: option, isPredicting: false })
  const weights = questionOf(state.game)?.options.map(({ id, weight }) => ({ option: id, weight: weight ?? 0 })) ?? []
  const game = take(state.game, option, page.prediction)
  return settled(replaced({ ...state, game }, { ...page, taken: { option, weights } }))
}

function onTaken(state: AppState, action: AppAction): AppState {
  if (action === 'enter' || action === 'back') return back(state)
  if (action === 'undo' && state.game) return rewound(back(state), undo(state.game).rewound)
  return state
}

/** Back to the board; whoever had gone back to this decision is again where the branch stands. */
function leave(state: AppState): AppState {
  return state.game ? back({ ...state, game: forward(state.game) }) : back(state)
}
