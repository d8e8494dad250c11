import type { Action, Binding, Screen } from '../../keys/binding.js'
import { actionFor } from '../../keys/keymap.js'

/** Screens of the app: those of the keymap, and states of them in which keys mean something else. */
export type AppScreen = Screen | 'setup' | 'number' | 'confirm' | 'reveal'

/** What keys ask for. */
export type AppAction = Action | 'lens' | 'delete' | 'yes' | 'no' | 'more' | 'less'

/** A row as in the keymap. */
export interface AppBinding extends Omit<Binding, 'id' | 'when'> {
  readonly id: AppAction
  readonly when: readonly AppScreen[]
}

const quit = { id: 'quit', group: 'group.program', label: 'key.quit', rank: 3 } as const

/** The rows that the keymap of `keys/` does not have. Of both tables dispatch, footers and help are made. */
export const appBindings: readonly AppBinding[] = [
  { id: 'enter', keys: ['return'], when: ['setup'], label: 'key.open', group: 'group.decide', rank: 1 },
  { id: 'up', keys: ['up', 'k'], when: ['setup'], label: 'key.move', group: 'group.move', rank: 2 },
  { id: 'down', keys: ['down', 'j'], when: ['setup'], label: 'key.move', group: 'group.move', rank: 2 },
  { id: 'less', keys: ['left', 'h'], when: ['setup'], label: 'key.change', group: 'group.decide', rank: 2 },
  { id: 'more', keys: ['right', 'l'], when: ['setup'], label: 'key.change', group: 'group.decide', rank: 2 },

  { id: 'enter', keys: ['return'], when: ['number'], label: 'key.keep-filter', group: 'group.decide', rank: 1 },
  { id: 'erase', keys: ['backspace', 'delete'], when: ['number'], label: 'key.erase', group: 'group.decide', rank: 2 },

  { id: 'enter', keys: ['return', 'space', 'n'], when: ['reveal'], label: 'key.go-on', group: 'group.decide', rank: 1 },
  { id: 'undo', keys: ['u'], when: ['reveal'], label: 'key.undo', group: 'group.decide', rank: 2 },
  { id: 'digits', keys: ['d'], when: ['reveal'], label: 'key.digits', group: 'group.look', rank: 4 },

  { id: 'yes', keys: ['y'], when: ['confirm'], label: 'key.yes', group: 'group.decide', rank: 1 },
  { id: 'no', keys: ['n', 'escape'], when: ['confirm'], label: 'key.no', group: 'group.decide', rank: 1 },

  { id: 'lens', keys: ['o'], when: ['play', 'compare'], label: 'key.lens', group: 'group.look', rank: 6 },
  { id: 'delete', keys: ['D', 'delete'], when: ['tree'], label: 'key.delete', group: 'group.branches', rank: 6 },

  { id: 'help', keys: ['?'], when: ['setup', 'reveal'], label: 'key.help', group: 'group.program', rank: 3 },
  { id: 'back', keys: ['escape'], when: ['setup', 'reveal'], label: 'key.back', group: 'group.program', rank: 3 },
  { id: 'back', keys: ['escape'], when: ['number'], label: 'key.cancel', group: 'group.program', rank: 1 },
  { ...quit, keys: ['q', 'ctrl+c'], when: ['setup', 'reveal'] },
  { ...quit, keys: ['ctrl+c'], when: ['number', 'confirm'] },
]

const OWN: ReadonlySet<AppScreen> = new Set(['setup', 'number', 'confirm', 'reveal'])

/** Whether a screen is one that the keymap of `keys/` knows. */
export function isKeymapScreen(screen: AppScreen): screen is Screen {
  return !OWN.has(screen)
}

/** The rows of this table that count on a screen. */
export function ownBindings(screen: AppScreen): readonly AppBinding[] {
  return appBindings.filter(({ when }) => when.includes(screen))
}

/** What a key asks for on a screen, or `null`. */
export function actionOn(screen: AppScreen, key: string): AppAction | null {
  const own = ownBindings(screen).find(({ keys }) => keys.includes(key))
  if (own) return own.id
  return isKeymapScreen(screen) ? actionFor(screen, key) : null
}
