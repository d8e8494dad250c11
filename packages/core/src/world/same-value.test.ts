import { expect, it } from 'vitest'
import { sameValue } from './same-value.js'

it('plain data is the same whatever the order of its keys', () => {
  expect(sameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
})

it('an absent field equals undefined, not null', () => {
  expect(sameValue({ a: undefined }, {})).toBe(true)
  expect(sameValue({ a: null }, {})).toBe(false)
})

it.each([
  [1, 2],
  [1, '1'],
  [[1], { 0: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: 2 }],
  [null, {}],
])('%j is not %j', (left, right) => {
  expect(sameValue(left, right)).toBe(false)
  expect(sameValue(right, left)).toBe(false)
})
