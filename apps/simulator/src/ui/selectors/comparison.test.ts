import { describe, expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import { press } from '../press.js'
import { type AppState, topPage } from '../state/app-state.js'
import type { ComparePage } from '../state/page.js'
import { type Compared, compared } from './comparison.js'

function comparing(...keys: readonly string[]): { readonly state: AppState; readonly found: Compared } {
  const store = storeAt('second branch')
  for (const key of ['c', ...keys]) press(store, key, 24)
  const state = store.getState()
  return { state, found: compared(state, topPage(state) as ComparePage) as Compared }
}

describe('a comparison', () => {
  it('holds the branch on screen, as B, against the one it parted from', () => {
    const { state, found } = comparing()
    expect(state.game?.current).toBe('b2')
    expect(found.causes[0]?.kind).toBe('decision')
    expect(found.b.input.choices).toEqual(state.game?.branches[1]?.choices)
    expect(found.a.input.choices).toEqual(state.game?.branches[0]?.choices)
  })

  it('shows B less A, and neither more than both have been played', () => {
    const { found } = comparing()
    for (const { a, b, delta } of found.rows) if (a !== null && b !== null) expect(delta).toBeCloseTo(b - a, 9)
    for (const { date } of [...found.onlyA, ...found.onlyB]) expect(date <= found.date).toBe(true)
  })

  it('has nothing to show before the two part', () => {
    const { found } = comparing(...Array.from({ length: 40 }, () => 'left'))
    expect(found.rows.every(({ delta }) => delta === 0 || delta === null)).toBe(true)
    expect([...found.onlyA, ...found.onlyB]).toEqual([])
  })
})
