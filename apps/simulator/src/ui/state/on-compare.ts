import type { AppAction } from '../keys/bindings.js'
import { compared } from '../selectors/comparison.js'
import { type AppState, back, laid, replaced, sorts, stepped } from './app-state.js'
import { moved, nextFacet } from './cursor.js'
import { listStep } from './list-step.js'
import type { ComparePage } from './page.js'
import { dateAfter, dateBefore } from './points.js'

const FOCUS = ['numbers', 'onlyA', 'onlyB'] as const

/** Two branches side by side. */
export function onCompare(state: AppState, page: ComparePage, action: AppAction, rows: number): AppState {
  const found = compared(state, page)
  if (!state.game || !found) return back(state)
  const step = listStep(action, rows)
  if (step !== null) return replaced(state, stepIn(page, step, found))
  switch (action) {
    case 'left':
      return moved(state, dateBefore(found.a, found.date))
    case 'right':
      return moved(state, dateAfter(found.a, found.date))
    case 'next-panel':
      return replaced(state, { ...page, focus: FOCUS[(FOCUS.indexOf(page.focus) + 1) % FOCUS.length] ?? 'numbers' })
    case 'sort':
      return { ...state, sort: sorts[(sorts.indexOf(state.sort) + 1) % sorts.length] ?? 'changed' }
    case 'indicator':
      return nextFacet(state)
    case 'why': {
      const path = found.rows[page.selected]?.path
      if (path === undefined) return state
      return laid(state, { screen: 'why', about: 'number', path, on: found.date, selected: 0, offset: 0, open: [] })
    }
    case 'missing':
      return laid(state, { screen: 'missing', selected: 0, offset: 0 })
    case 'tree':
      return laid(back(state), { screen: 'tree', selected: page.other, offset: 0, isConfirming: false })
    case 'back':
      return back(state)
    default:
      return state
  }
}

type Lists = NonNullable<ReturnType<typeof compared>>

function stepIn(page: ComparePage, step: number, { rows, onlyA, onlyB }: Lists): ComparePage {
  if (page.focus === 'numbers') return { ...page, selected: stepped(page.selected, step, rows.length) }
  const list = page.focus === 'onlyA' ? onlyA : onlyB
  return { ...page, offset: { ...page.offset, [page.focus]: stepped(page.offset[page.focus], step, list.length) } }
}
