import * as fc from 'fast-check'
import { press } from '../src/ui/press.js'
import { currentRun } from '../src/ui/state/played.js'
import { type AppStore, appStore } from '../src/ui/state/store.js'

/** Keys as a player strings them together; single keys alone hardly ever get beyond the first dialog. */
const GESTURES: readonly (readonly string[])[] = [
  ['escape'],
  ['escape', 'escape'],
  ['space'],
  ['n'],
  ['space', 'return', 'return'],
  ['space', 'p', '2', 'return', '3', 'return', 'return'],
  ['space', 'v', 'd', 'down', 'w'],
  ['b', '2', 'return', 'return'],
  ['b', '5', 'return'],
  ['u', '4', 'return', 'space'],
  ['w'],
  ['w', 'return', 'down', 'return', 'return'],
  ['3', 'down', 'w', 'return'],
  ['4', 'down', 'down', 'w', 'return'],
  ['4', 'b'],
  ['t', 'down'],
  ['t', 'b'],
  ['t', 'down', 'D'],
  ['t', 'down', 'D', 'n'],
  ['t', 'up', 'return'],
  ['t', 'up', 'c'],
  ['c', 'down', 'w'],
  ['c', 'tab', 'down', 'tab'],
  ['x', 'down', 'return'],
  ['o'],
  ['m', 'down', 's'],
  ['left', 'left', 'right'],
  ['/', 'p', 'a', 'down', 'return'],
  ['/', 'z', 'z', 'backspace', 'escape'],
  ['?', 'down'],
  ['escape', 'escape', 'escape', 'down', 'return', 'return'],
  ['escape', 'escape', 'escape', 'return', 'down', 'down', 'right', 'return', '7', 'return'],
]

const SINGLE = ['return', 'up', 'down', 'tab', 'shift+tab', 'pageup', 'pagedown', 'home', 'end', '1', '9', 'k', 'G']
const STRANGE = ['alt+x', 'ñ', 'ctrl+z', '漢', '\u0000', '[']

/** Keys that a player may press, in the order pressed. */
export const gestures: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...GESTURES) },
      { weight: 3, arbitrary: fc.constantFrom(...SINGLE).map((key) => [key]) },
      { weight: 1, arbitrary: fc.constantFrom(...STRANGE).map((key) => [key]) },
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((some) => some.flat())

/** Where a player may begin: at the menu, at a first dialog, at the end of a what-if, at a second branch of one. */
export const beginnings = fc.constantFrom('menu', 'dialog', 'end', 'second branch')

/** A store at a beginning. */
export function storeAt(beginning: string): AppStore {
  const store = appStore()
  const type = (...keys: readonly string[]): void => {
    for (const key of keys) press(store, key, 24)
  }
  if (beginning === 'menu') return store
  if (beginning === 'end') type('down')
  type('return', 'return')
  if (beginning === 'dialog') type('space')
  else while (isWaiting(store)) type('space', 'return', 'return')
  if (beginning === 'second branch') type('b', '2', 'return', 'return')
  return store
}

function isWaiting(store: AppStore): boolean {
  const { game } = store.getState()
  return game !== null && currentRun(game).pending !== null
}
