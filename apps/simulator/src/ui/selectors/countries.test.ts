import { describe, expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import type { AppState } from '../state/app-state.js'
import { countryRows } from './countries.js'

const state: AppState = { ...storeAt('end').getState(), facet: 'ties.*.USA.trust' }

describe('the states of the table', () => {
  it('are those that have the indicator', () => {
    const states = countryRows(state).map(({ iso }) => iso)
    expect(states).toContain('MEX')
    expect(states).not.toContain('USA')
  })

  it('stand with the most changed first, unless they are sorted otherwise', () => {
    const sizes = countryRows(state).map(({ change }) => Math.abs(change ?? 0))
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    const names = countryRows({ ...state, sort: 'name' }).map(({ name }) => name)
    expect(names).toEqual([...names].sort())
  })

  it('have a course up to the cursor', () => {
    const half = countryRows({ ...state, at: '2025-06-30' })
    expect(half.find(({ iso }) => iso === 'MEX')?.levels).toHaveLength(6)
  })
})
