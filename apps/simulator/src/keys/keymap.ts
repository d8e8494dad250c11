// One table says everything about keys: dispatch, footers, help and the README's list are made from it.
import type { Action, Binding, Screen } from './binding.js'

const lists: readonly Screen[] = ['menu', 'play', 'decision', 'why', 'tree', 'compare', 'missing']
const scrolling: readonly Screen[] = [...lists, 'help']

const panels = ([1, 2, 3, 4] as const).map(
  (digit): Binding => ({
    id: `panel-${digit}`,
    keys: [String(digit)],
    when: ['play'],
    label: 'key.panel',
    group: 'group.move',
    rank: 9,
  }),
)

const choices = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map(
  (digit): Binding => ({
    id: `choose-${digit}`,
    keys: [String(digit)],
    when: ['decision'],
    label: 'key.choose',
    group: 'group.decide',
    rank: 2,
  }),
)

/** Every key of the program. Within a screen the order of rows is the order in the footer. */
export const keymap: readonly Binding[] = [
  { id: 'enter', keys: ['return'], when: ['menu'], label: 'key.start', group: 'group.move', rank: 1 },
  { id: 'enter', keys: ['return'], when: ['play', 'missing'], label: 'key.open', group: 'group.move', rank: 5 },
  { id: 'enter', keys: ['return'], when: ['decision'], label: 'key.confirm-choice', group: 'group.move', rank: 1 },
  { id: 'enter', keys: ['return'], when: ['why'], label: 'key.follow', group: 'group.move', rank: 1 },
  { id: 'enter', keys: ['return'], when: ['tree'], label: 'key.switch', group: 'group.move', rank: 1 },
  { id: 'enter', keys: ['return'], when: ['filter'], label: 'key.keep-filter', group: 'group.move', rank: 1 },

  ...choices,
  { id: 'predict', keys: ['p'], when: ['decision'], label: 'key.predict', group: 'group.decide', rank: 3 },
  { id: 'reveal', keys: ['v'], when: ['decision'], label: 'key.reveal', group: 'group.decide', rank: 4 },

  { id: 'step', keys: ['n'], when: ['play'], label: 'key.step', group: 'group.time', rank: 1 },
  { id: 'run-on', keys: ['space'], when: ['play'], label: 'key.run-on', group: 'group.time', rank: 2 },
  { id: 'left', keys: ['left', 'h', '['], when: ['play', 'compare'], label: 'key.month', group: 'group.time', rank: 4 },
  {
    id: 'right',
    keys: ['right', 'l', ']'],
    when: ['play', 'compare'],
    label: 'key.month',
    group: 'group.time',
    rank: 4,
  },

  { id: 'up', keys: ['up', 'k'], when: scrolling, label: 'key.move', group: 'group.move', rank: 5 },
  { id: 'down', keys: ['down', 'j'], when: scrolling, label: 'key.move', group: 'group.move', rank: 5 },
  // In the filter letters are text, so only the arrows move.
  { id: 'up', keys: ['up'], when: ['filter'], label: 'key.move', group: 'group.move', rank: 5 },
  { id: 'down', keys: ['down'], when: ['filter'], label: 'key.move', group: 'group.move', rank: 5 },
  { id: 'page-up', keys: ['pageup'], when: scrolling, label: 'key.page', group: 'group.move', rank: 0 },
  { id: 'page-down', keys: ['pagedown'], when: scrolling, label: 'key.page', group: 'group.move', rank: 0 },
  { id: 'first', keys: ['home', 'g'], when: scrolling, label: 'key.first', group: 'group.move', rank: 0 },
  { id: 'last', keys: ['end', 'G'], when: scrolling, label: 'key.last', group: 'group.move', rank: 0 },
  { id: 'next-panel', keys: ['tab'], when: ['play'], label: 'key.next-panel', group: 'group.move', rank: 8 },
  { id: 'next-panel', keys: ['tab'], when: ['compare'], label: 'key.side', group: 'group.move', rank: 8 },
  {
    id: 'previous-panel',
    keys: ['shift+tab'],
    when: ['play'],
    label: 'key.previous-panel',
    group: 'group.move',
    rank: 0,
  },
  ...panels,

  {
    id: 'why',
    keys: ['w'],
    when: ['play', 'decision', 'compare', 'missing'],
    label: 'key.why',
    group: 'group.look',
    rank: 2,
  },
  { id: 'missing', keys: ['x'], when: ['play', 'why', 'compare'], label: 'key.missing', group: 'group.look', rank: 6 },
  { id: 'filter', keys: ['/'], when: ['menu', 'play', 'missing'], label: 'key.filter', group: 'group.look', rank: 7 },
  { id: 'erase', keys: ['backspace', 'delete'], when: ['filter'], label: 'key.erase', group: 'group.look', rank: 6 },
  { id: 'indicator', keys: ['m'], when: ['play', 'compare'], label: 'key.indicator', group: 'group.look', rank: 7 },
  { id: 'sort', keys: ['s'], when: ['play', 'compare'], label: 'key.sort', group: 'group.look', rank: 8 },
  {
    id: 'digits',
    keys: ['d'],
    when: ['play', 'decision', 'why', 'compare'],
    label: 'key.digits',
    group: 'group.look',
    rank: 8,
  },

  { id: 'branch', keys: ['b'], when: ['play', 'tree'], label: 'key.branch', group: 'group.branches', rank: 3 },
  { id: 'tree', keys: ['t'], when: ['play', 'compare'], label: 'key.tree', group: 'group.branches', rank: 4 },
  { id: 'compare', keys: ['c'], when: ['play', 'tree'], label: 'key.compare', group: 'group.branches', rank: 3 },
  { id: 'undo', keys: ['u'], when: ['play', 'tree'], label: 'key.undo', group: 'group.branches', rank: 7 },

  {
    id: 'back',
    keys: ['escape'],
    when: ['play', 'decision', 'why', 'tree', 'compare', 'missing'],
    label: 'key.back',
    group: 'group.program',
    rank: 3,
  },
  { id: 'back', keys: ['escape', '?'], when: ['help'], label: 'key.close', group: 'group.program', rank: 1 },
  { id: 'back', keys: ['escape'], when: ['filter'], label: 'key.clear-filter', group: 'group.program', rank: 1 },
  { id: 'help', keys: ['?'], when: lists, label: 'key.help', group: 'group.program', rank: 1 },
  { id: 'quit', keys: ['q', 'ctrl+c'], when: scrolling, label: 'key.quit', group: 'group.program', rank: 3 },
  { id: 'quit', keys: ['ctrl+c'], when: ['filter'], label: 'key.quit', group: 'group.program', rank: 3 },
]

const table = new Map<string, Action>(
  keymap.flatMap(({ id, keys, when }) =>
    when.flatMap((screen) => keys.map((key): [string, Action] => [`${screen} ${key}`, id])),
  ),
)

/** What a key asks for on a screen, or `null` if nothing; in the filter an unbound single character is text. */
export function actionFor(screen: Screen, key: string): Action | null {
  return table.get(`${screen} ${key}`) ?? null
}

/** The rows of the keymap that count on a screen. */
export function bindingsOf(screen: Screen): readonly Binding[] {
  return keymap.filter((binding) => binding.when.includes(screen))
}
