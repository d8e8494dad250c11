import type { Session } from '../../session/session.js'
import type { Facet } from './facets.js'
import type { Game } from './game.js'
import type { Filtered, Page } from './page.js'

/** The panels of the board, as their keys number them: map, countries, course over time, events. */
export type PanelNumber = 1 | 2 | 3 | 4

/** Orders of the countries' table. */
export const sorts = ['changed', 'name', 'level'] as const
export type Sort = (typeof sorts)[number]

/** All that the screens show, as plain data. Runs are worked out from `game` and never kept here. */
export interface AppState {
  readonly pages: readonly Page[]
  /** Sessions found on this machine, by scenario. */
  readonly saved: Readonly<Record<string, Session>>
  readonly game: Game | null
  /** The day that the month cursor stands on, as an ISO date; events up to its end are shown. */
  readonly at: string
  readonly panel: PanelNumber
  /** The indicator on map and table. */
  readonly facet: Facet | null
  /** The state selected on map and table. */
  readonly place: string
  /** The number selected: shown over time, asked about by "why". */
  readonly path: string
  /** Index of the selected event, the newest first. */
  readonly event: number
  readonly sort: Sort
  readonly filters: Readonly<Record<Filtered, string>>
  /** Whether probabilities are shown as digits beside their words. */
  readonly isDigits: boolean
  /** One line for the player, gone at the next key. */
  readonly notice: string | null
  readonly isLeaving: boolean
}

/** The state of a program that has just been opened. */
export function openingState(saved: AppState['saved'] = {}): AppState {
  return {
    pages: [{ screen: 'menu', selected: 0, offset: 0 }],
    saved,
    game: null,
    at: '',
    panel: 1,
    facet: null,
    place: '',
    path: '',
    event: 0,
    sort: 'changed',
    filters: { menu: '', play: '', missing: '' },
    isDigits: false,
    notice: null,
    isLeaving: false,
  }
}

/** The page on the screen. */
export function topPage({ pages }: AppState): Page {
  return pages.at(-1) ?? { screen: 'menu', selected: 0, offset: 0 }
}

/** Lays a page on the others. */
export function laid(state: AppState, page: Page): AppState {
  return { ...state, pages: [...state.pages, page] }
}

/** Takes the last page away; the first one stays. */
export function back(state: AppState): AppState {
  return state.pages.length > 1 ? { ...state, pages: state.pages.slice(0, -1) } : state
}

/** Puts another page in the place of the last. */
export function replaced(state: AppState, page: Page): AppState {
  return { ...state, pages: [...state.pages.slice(0, -1), page] }
}

/** A step in a list that stops at its ends. */
export function stepped(index: number, by: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index + by))
}
