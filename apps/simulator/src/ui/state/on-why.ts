import type { AppAction } from '../keys/bindings.js'
import { eventLinks } from '../selectors/event-links.js'
import { numberRows, whyOf } from '../selectors/number-rows.js'
import { type AppState, back, laid, replaced, stepped } from './app-state.js'
import { detailOffset, listStep } from './list-step.js'
import type { EventPage, NumberPage } from './page.js'

/** Reasons: from a number to the rules that moved it, to the events they answered, to what caused these, up to the root. */
export function onWhy(state: AppState, page: NumberPage | EventPage, action: AppAction, rows: number): AppState {
  if (!state.game || action === 'back') return back(state)
  if (action === 'missing') return laid(state, { screen: 'missing', selected: 0, offset: 0 })
  const length =
    page.about === 'number'
      ? numberRows(whyOf(state.game, page), page.open).length
      : eventLinks(state.game, page).length
  const offset = detailOffset(action, page.offset, rows)
  if (offset !== null) return replaced(state, { ...page, offset })
  const step = listStep(action, rows)
  if (step !== null) return replaced(state, { ...page, selected: stepped(page.selected, step, length), offset: 0 })
  if (action !== 'enter') return state
  return page.about === 'number' ? followNumber(state, page) : followEvent(state, page)
}

/** Opens and closes a rule; goes from one contribution to the event it answered. */
function followNumber(state: AppState, page: NumberPage): AppState {
  if (!state.game) return state
  const row = numberRows(whyOf(state.game, page), page.open)[page.selected]
  if (!row) return state
  const times = row.kind === 'rule' ? row.times : 1
  if (times === 1) {
    const { event } = row.kind === 'rule' ? row.largest : row.contribution
    return laid(state, { screen: 'why', about: 'event', event, path: page.path, selected: 0, offset: 0 })
  }
  if (row.kind === 'contribution') return state
  const open = row.isOpen ? page.open.filter((rule) => rule !== row.rule) : [...page.open, row.rule]
  return replaced(state, { ...page, open })
}

function followEvent(state: AppState, page: EventPage): AppState {
  if (!state.game) return state
  const link = eventLinks(state.game, page)[page.selected]
  if (!link) return state
  if (link.kind === 'number')
    return laid(state, {
      screen: 'why',
      about: 'number',
      path: link.path,
      on: state.at,
      selected: 0,
      offset: 0,
      open: [],
    })
  return laid(state, { screen: 'why', about: 'event', event: link.event.id, path: page.path, selected: 0, offset: 0 })
}
