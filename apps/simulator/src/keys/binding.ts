import type { PlainMessageId } from '../text/message.js'

/** Every screen and overlay that listens to keys. */
export const screens = ['menu', 'play', 'decision', 'why', 'tree', 'compare', 'missing', 'help', 'filter'] as const

/** Where keys are pressed. */
export type Screen = (typeof screens)[number]

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** What a key asks for; the screen decides what that means to it. */
export type Action =
  | 'quit'
  | 'help'
  | 'back'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down'
  | 'next-panel'
  | 'previous-panel'
  | `panel-${1 | 2 | 3 | 4}`
  | 'step'
  | 'run-on'
  | 'branch'
  | 'tree'
  | 'compare'
  | 'why'
  | 'missing'
  | 'filter'
  | 'erase'
  | 'indicator'
  | 'sort'
  | 'predict'
  | 'reveal'
  | 'digits'
  | 'undo'
  | `choose-${Digit}`
  | 'enter'

/** The headings under which the help lists keys. */
export const groups = [
  'group.move',
  'group.time',
  'group.decide',
  'group.look',
  'group.branches',
  'group.program',
] as const satisfies readonly PlainMessageId[]

/** One row of the keymap. */
export interface Binding {
  readonly id: Action
  /** Names as `tokenize` gives them: `a`, `ctrl+c`, `shift+tab`, `up`, `space`. The first is the one shown in footers. */
  readonly keys: readonly [string, ...string[]]
  readonly when: readonly Screen[]
  readonly label: PlainMessageId
  readonly group: (typeof groups)[number]
  /** 1 stays in the footer longest; 0 is never in a footer, only in the help. */
  readonly rank: number
}
