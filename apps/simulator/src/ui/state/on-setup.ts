import { lenses } from '@lapolicy/americas'
import type { AppAction } from '../keys/bindings.js'
import { numberFault, parameterValue, type SetupRow, setupRows } from '../selectors/setup-rows.js'
import { type AppState, back, replaced, stepped } from './app-state.js'
import { startAfresh } from './branches.js'
import { withGame } from './cursor.js'
import { lensOf } from './game.js'
import type { SetupPage } from './page.js'
import { gameOf, newGame } from './session-of.js'

const SEEDS = [0, 999_999] as const

/** The screen before a game of a scenario, with the values of its saved session where there is one. */
export function setupPage({ saved }: AppState, scenario: string): SetupPage {
  const session = saved[scenario]
  const { seed, lens, parameters } = session ? gameOf(session) : { seed: 1, lens: null, parameters: {} }
  return { screen: 'setup', scenario, seed, lens: lensOf(lens)?.id ?? null, parameters, selected: 0, typing: null }
}

/** Before a game: choose a line, change its value, go on or begin. */
export function onSetup(state: AppState, page: SetupPage, action: AppAction): AppState {
  const rows = setupRows(state, page)
  const row = rows[page.selected]
  if (!row) return state
  if (page.typing !== null) return onTyping(state, page, row, action)
  switch (action) {
    case 'up':
    case 'down':
      return replaced(state, { ...page, selected: stepped(page.selected, action === 'up' ? -1 : 1, rows.length) })
    case 'more':
    case 'less':
      return replaced(state, changed(page, row, action === 'more' ? 1 : -1))
    case 'enter':
      return entered(state, page, row)
    case 'back':
      return back(state)
    default:
      return state
  }
}

/** Text typed into a number: digits, one sign and one point, at most twelve signs. */
export function typeNumber(state: AppState, page: SetupPage, text: string): AppState {
  const typing = `${page.typing ?? ''}${text.replace(/[^\d.,-]/g, '')}`.slice(0, 12)
  return replaced(state, { ...page, typing })
}

function entered(state: AppState, page: SetupPage, row: SetupRow): AppState {
  if (row.kind === 'lens') return replaced(state, changed(page, row, 1))
  if (row.kind === 'seed') return replaced(state, { ...page, typing: String(page.seed) })
  if (row.kind === 'parameter') return replaced(state, { ...page, typing: String(parameterValue(page, row.parameter)) })
  const { scenario, seed, lens, parameters } = page
  const session = state.saved[scenario]
  const game = session ? { ...gameOf(session), seed, lens, parameters } : newGame({ scenario, seed, lens, parameters })
  if (row.kind === 'continue') return withGame(state, game, 'front')
  return withGame(state, startAfresh(game), 'start')
}

function onTyping(state: AppState, page: SetupPage, row: SetupRow, action: AppAction): AppState {
  const typed = page.typing ?? ''
  if (action === 'back') return replaced(state, { ...page, typing: null })
  if (action === 'erase') return replaced(state, { ...page, typing: typed.slice(0, -1) })
  if (action !== 'enter' || (row.kind !== 'seed' && row.kind !== 'parameter')) return state
  const fault = numberFault(typed, row.kind === 'seed' ? SEEDS : row.parameter.range)
  if (fault !== null) return { ...state, notice: fault }
  const value = Number(typed.replace(',', '.'))
  return replaced(state, { ...withValue(page, row, value), typing: null })
}

/** The value of a row one step further: the next lens, the next seed, a twentieth of a parameter's range. */
function changed(page: SetupPage, row: SetupRow, by: 1 | -1): SetupPage {
  if (row.kind === 'lens') {
    const ids = [null, ...lenses.map(({ id }) => id)]
    const at = (ids.indexOf(page.lens) + by + ids.length) % ids.length
    return { ...page, lens: ids[at] ?? null }
  }
  if (row.kind === 'seed') return withValue(page, row, page.seed + by)
  if (row.kind !== 'parameter') return page
  const { parameter } = row
  const [low, high] = parameter.range
  const step = stepOf(high - low)
  return withValue(page, row, Math.round((parameterValue(page, parameter) + by * step) / step) * step)
}

function withValue(page: SetupPage, row: SetupRow, value: number): SetupPage {
  const within = ([low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value))
  if (row.kind === 'seed') return { ...page, seed: Math.round(within(SEEDS)) }
  if (row.kind !== 'parameter') return page
  const kept = Number(within(row.parameter.range).toFixed(6))
  return { ...page, parameters: { ...page.parameters, [row.parameter.name]: kept } }
}

/** A round step that crosses a range in about twenty. */
function stepOf(width: number): number {
  const raw = width / 20
  const power = 10 ** Math.floor(Math.log10(raw))
  const lead = raw / power
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power
}
