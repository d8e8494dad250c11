import type { AppAction } from '../keys/bindings.js'
import { absences } from '../selectors/absences.js'
import { type AppState, back, replaced, stepped } from './app-state.js'
import { detailOffset, listStep } from './list-step.js'
import { rewound } from './on-play.js'
import type { MissingPage } from './page.js'

/** What did not happen: a recorded option that was not taken can be gone back to. */
export function onMissing(state: AppState, page: MissingPage, action: AppAction, rows: number): AppState {
  if (action === 'back') return back(state)
  const list = absences(state)
  const offset = detailOffset(action, page.offset, rows)
  if (offset !== null) return replaced(state, { ...page, offset })
  const step = listStep(action, rows)
  if (step !== null) return replaced(state, { ...page, selected: stepped(page.selected, step, list.length), offset: 0 })
  const absence = list[page.selected]
  if (action === 'enter' && absence?.kind === 'option') return rewound(back(state), absence.id)
  return state
}
