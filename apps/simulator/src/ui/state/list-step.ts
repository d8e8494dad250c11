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
