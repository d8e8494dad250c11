import type { AppAction } from '../keys/bindings.js'

/** How far an action moves in a list, or `null` if it does not. `rows` is what a page key moves by. */
export function listStep(action: AppAction, rows: number): number | null {
  switch (action) {
    case 'up':
      return -1
    case 'down':
      return 1
    case 'page-up':
      return -rows
    case 'page-down':
      return rows
    case 'first':
      return Number.NEGATIVE_INFINITY
    case 'last':
      return Number.POSITIVE_INFINITY
    default:
      return null
  }
}

/**
 * The first line shown of what is told about a selected row, after a page key; `null` for other keys. The screen cuts an
 * offset that is too large, as it alone knows how much there is to tell.
 */
export function detailOffset(action: AppAction, offset: number, rows: number): number | null {
  if (action === 'page-down') return Math.min(200, offset + rows)
  return action === 'page-up' ? Math.max(0, offset - rows) : null
}
