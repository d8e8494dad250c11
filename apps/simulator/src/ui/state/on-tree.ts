import { say } from '../../text/message.js'
import type { AppAction } from '../keys/bindings.js'
import { branchRows } from '../selectors/branch-rows.js'
import { type AppState, back, replaced, stepped } from './app-state.js'
import { currentLine, goTo, remove, undo } from './branches.js'
import { atFront, settled } from './cursor.js'
import { detailOffset, listStep } from './list-step.js'
import { compareWith, rewound } from './on-play.js'
import type { TreePage } from './page.js'
import { comparisonPartner } from './partner.js'

/** The branches: go to one, part from its last decision, compare it with the current one, delete it. */
export function onTree(state: AppState, page: TreePage, action: AppAction, rows: number): AppState {
  const { game } = state
  if (!game) return back(state)
  if (page.isConfirming) return confirmed(state, page, action)
  const ids = branchRows(game).map(({ id }) => id)
  const offset = detailOffset(action, page.offset, rows)
  if (offset !== null) return replaced(state, { ...page, offset })
  const step = listStep(action, rows)
  if (step !== null) {
    const at = stepped(ids.indexOf(page.selected), step, ids.length)
    return replaced(state, { ...page, selected: ids[at] ?? null, offset: 0 })
  }
  switch (action) {
    case 'enter':
      return back(atFront({ ...state, game: goTo(game, page.selected) }))
    case 'branch': {
      const there = goTo(game, page.selected)
      return rewound(back({ ...state, game: there }), currentLine(there).at(-1)?.id ?? null)
    }
    case 'undo':
      return rewound(back(state), undo(game).rewound)
    case 'compare':
      return compareWith(back(state), page.selected === game.current ? comparisonPartner(game) : page.selected)
    case 'delete':
      if (page.selected === null || game.branches.length === 1) return { ...state, notice: say('branch.kept') }
      return replaced(state, { ...page, isConfirming: true })
    case 'back':
      return back(state)
    default:
      return state
  }
}

function confirmed(state: AppState, page: TreePage, action: AppAction): AppState {
  if (action === 'no') return replaced(state, { ...page, isConfirming: false })
  if (action !== 'yes' || !state.game || page.selected === null) return state
  const game = remove(state.game, page.selected)
  return settled(replaced({ ...state, game }, { ...page, selected: game.current, isConfirming: false }))
}
