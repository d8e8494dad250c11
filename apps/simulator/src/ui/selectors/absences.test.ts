import { describe, expect, it } from 'vitest'
import { press } from '../press.js'
import type { AppState } from '../state/app-state.js'
import { openDecision, take } from '../state/branches.js'
import { scenarioOf } from '../state/game.js'
import { newGame } from '../state/session-of.js'
import { appStore } from '../state/store.js'
import { absences } from './absences.js'

/** The Caribbean what-if in which no ships were sent. */
function withoutShips(): AppState {
  const store = appStore()
  for (const key of ['down', 'down', 'return', 'return', 'space', '4', 'return', 'return']) press(store, key, 24)
  return store.getState()
}

describe('what did not happen', () => {
  it('is every recorded event and option that lacked something, by date, each with its reasons', () => {
    const list = absences(withoutShips())
    expect(list.length).toBeGreaterThan(2)
    expect(list.map(({ date }) => date)).toEqual(list.map(({ date }) => date).sort())
    for (const { reasons, text } of list) {
      expect(text).not.toBe('')
      expect(reasons.length).toBeGreaterThan(0)
    }
  })

  it('tells an option that was not taken from one that was never asked for', () => {
    const kinds = new Set(absences(withoutShips()).map(({ kind }) => kind))
    expect(kinds).toContain('option')
    expect(kinds).toContain('decision')
  })

  it('names what held and must not as such, not as something that did not hold', () => {
    const chosen: Readonly<Record<string, string>> = {
      'panama-answer': 'refuse-and-appeal',
      'us-reaction': 'no-action',
    }
    const { decisions } = scenarioOf('panama-ports')
    let game = newGame({ scenario: 'panama-ports', seed: 1, lens: null, parameters: {} })
    for (let id = openDecision(game); id !== null; id = openDecision(game))
      game = take(game, chosen[id] ?? decisions.find((one) => one.id === id)?.recorded ?? '')
    const reasons = absences({ ...appStore().getState(), game }).flatMap((one) => one.reasons)
    expect(reasons).toContain('This held, and must not: Washington has let its demand rest')
    expect(reasons.join('\n')).not.toContain('This did not hold: Washington has let its demand rest')
  })

  it('is narrowed by words', () => {
    const state = withoutShips()
    expect(absences({ ...state, filters: { ...state.filters, missing: 'no such words' } })).toEqual([])
  })
})
