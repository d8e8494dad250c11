import type { Weight } from '@lapolicy/core'

/** The list of what-ifs. */
export interface MenuPage {
  readonly screen: 'menu'
  readonly selected: number
  /** First line shown of what the selected what-if is about. */
  readonly offset: number
}

/** Before a game: its lens, luck and parameters, to be changed or left. */
export interface SetupPage {
  readonly screen: 'setup'
  readonly scenario: string
  readonly seed: number
  readonly lens: string | null
  readonly parameters: Readonly<Record<string, number>>
  readonly selected: number
  /** What is being typed into the selected row; `null` while nothing is. */
  readonly typing: string | null
}

/** The board: map, countries, course, events. */
export interface PlayPage {
  readonly screen: 'play'
}

/** A decision on the table, and afterwards what it came to. */
export interface DecisionPage {
  readonly screen: 'decision'
  readonly decision: string
  readonly selected: number
  /** Whether the next option taken is what the player expects, not what is decided. */
  readonly isPredicting: boolean
  /** Option that the player expects; `null` without a prediction. */
  readonly prediction: string | null
  /** Whether the likely answers were uncovered without a prediction. */
  readonly isRevealed: boolean
  /** Whether all reasons are shown, or only the weightiest. */
  readonly isLong: boolean
  /** Set once it is decided: the option, and the model's own weights at that moment. */
  readonly taken: { readonly option: string; readonly weights: readonly Weight[] } | null
}

/** Why a number stands where it does at the end of a day. */
export interface NumberPage {
  readonly screen: 'why'
  readonly about: 'number'
  readonly path: string
  readonly on: string
  readonly selected: number
  /** First line shown of what stands behind the selected row. */
  readonly offset: number
  /** Rules whose single contributions are shown. */
  readonly open: readonly string[]
}

/** An event, with what brought it about and what it led to. */
export interface EventPage {
  readonly screen: 'why'
  readonly about: 'event'
  readonly event: string
  /** The number from which the player came; it says what of a month's close matters. `null` from elsewhere. */
  readonly path: string | null
  readonly selected: number
  /** First line shown of what is known of it. */
  readonly offset: number
}

/** The branches, as a tree. */
export interface TreePage {
  readonly screen: 'tree'
  /** Id of a branch, `null` for the record. */
  readonly selected: string | null
  /** First line shown of what the selected branch came to. */
  readonly offset: number
  /** Whether the program waits for a yes before it deletes the selected branch. */
  readonly isConfirming: boolean
}

/** Two branches side by side. */
export interface ComparePage {
  readonly screen: 'compare'
  /** Branch A, against which the current one, B, is held. `null` for the record. */
  readonly other: string | null
  readonly focus: 'numbers' | 'onlyA' | 'onlyB'
  readonly selected: number
  /** First event shown of each list. */
  readonly offset: { readonly onlyA: number; readonly onlyB: number }
}

/** What did not happen in this branch. */
export interface MissingPage {
  readonly screen: 'missing'
  readonly selected: number
  /** First line shown of the reasons. */
  readonly offset: number
}

export interface HelpPage {
  readonly screen: 'help'
  readonly offset: number
}

/** A text being typed that narrows the list below it. */
export interface FilterPage {
  readonly screen: 'filter'
  readonly over: Filtered
}

/** Screens whose lists can be narrowed. */
export type Filtered = 'menu' | 'play' | 'missing'

/** What is on the screen: pages lie on one another, the last is seen. */
export type Page =
  | MenuPage
  | SetupPage
  | PlayPage
  | DecisionPage
  | NumberPage
  | EventPage
  | TreePage
  | ComparePage
  | MissingPage
  | HelpPage
  | FilterPage
