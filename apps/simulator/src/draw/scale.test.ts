import { describe, expect, it } from 'vitest'
import { rangeOf, stepOf, valueAt } from './scale.js'

describe('the range', () => {
  it('holds every known value of every series', () => {
    expect(rangeOf([[1, null, 5], [-2]])).toEqual({ min: -2, max: 5 })
  })

  it('is nothing where nothing is known', () => {
    expect(rangeOf([[null], [], [Number.NaN]])).toBeNull()
  })

  it('opens around a single value', () => {
    expect(rangeOf([[100, 100]])).toEqual({ min: 95, max: 105 })
    expect(rangeOf([[0]])).toEqual({ min: -0.05, max: 0.05 })
  })

  it('gives way to ends that are fixed', () => {
    expect(rangeOf([[3, 4]], { min: 0, max: 10 })).toEqual({ min: 0, max: 10 })
  })

  it('is sound when a fixed end contradicts the values', () => {
    const range = rangeOf([[3, 4]], { min: 10 })
    expect(range && range.min < range.max).toBe(true)
  })
})

describe('the step of a value', () => {
  it.each([
    [10, 0],
    [0, 4],
    [5, 2],
    [99, 0],
    [-99, 4],
  ])('of %d is %d from the top', (value, step) => {
    expect(stepOf(value, { min: 0, max: 10 }, 5)).toBe(step)
  })
})

describe('the step of an extreme value', () => {
  it.each([
    [1, { min: -1.7e308, max: 1.7e308 }, 2],
    [5e-324, { min: 0, max: 5e-324 }, 2],
  ])('%d is a step all the same', (value, range, step) => {
    expect(stepOf(value, range, 5)).toBe(step)
  })
})

describe('the value at a position', () => {
  it('runs from the first to the last', () => {
    expect([0, 1, 2, 3].map((at) => valueAt([1, 2], at, 4))).toEqual([1, 1, 2, 2])
    expect([0, 1].map((at) => valueAt([1, 2, 3, 4], at, 2))).toEqual([1, 4])
  })

  it('is the last where there is one position', () => {
    expect(valueAt([1, 2], 0, 1)).toBe(2)
  })

  it('is nothing in a gap and in an empty series', () => {
    expect(valueAt([null], 0, 4)).toBeNull()
    expect(valueAt([], 0, 4)).toBeNull()
    expect(valueAt([Number.NaN], 0, 4)).toBeNull()
  })
})
