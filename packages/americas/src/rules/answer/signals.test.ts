import { expect, it } from 'vitest'
import { americas } from '../../model.js'
import { americasRulebook } from '../../rulebook.js'
import { signals } from './signals.js'

it('every type of event moves an indicator, or is a signal that says why it does not; never both', () => {
  const types = Object.keys(americas.events).sort()
  const unmoving = types.filter((type) => americasRulebook.listening(type).every(({ changes }) => changes.length === 0))
  expect(Object.keys(signals).sort()).toEqual(unmoving)
})
