import type { AppAction } from '../keys/bindings.js'

/** Something that is asked of the state: what a key means, text typed into a field, or news from outside. */
export type Intent =
  /** `rows`: how far a page key moves. */
  | { readonly type: 'act'; readonly action: AppAction; readonly rows: number }
  | { readonly type: 'write'; readonly text: string }
  /** Opens the screen before a game of a scenario. */
  | { readonly type: 'open'; readonly scenario: string }
  | { readonly type: 'notice'; readonly text: string }
