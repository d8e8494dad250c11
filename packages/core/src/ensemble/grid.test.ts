import { describe, expect, it } from 'vitest'
import { cellOf, EXACT, finestGrid, powerOfTwo, widthOf } from './grid.js'

describe('powers of two', () => {
  it('reach from the smallest number to the largest power', () => {
    expect([-1074, -1, 0, 1, 10, 1023].map(powerOfTwo)).toEqual([
      Number.MIN_VALUE,
      0.5,
      1,
      2,
      1024,
      8.98846567431158e307,
    ])
  })

  it('are the widths of grids, and the exact grid has none', () => {
    expect([EXACT, -2, 3].map(widthOf)).toEqual([0, 0.25, 8])
  })
})

describe('the cell of a number', () => {
  it('is the number itself on the exact grid, with one zero', () => {
    expect([0.1, -3, -0].map((value) => Object.is(cellOf(value, EXACT), value + 0))).toEqual([true, true, true])
    expect(Object.is(cellOf(-0, EXACT), 0)).toBe(true)
  })

  it('begins at or below it, on a multiple of the width', () => {
    expect([0.9, 1, -0.1, -1, 7.75].map((value) => cellOf(value, -1))).toEqual([0.5, 1, -0.5, -1, 7.5])
    expect([0.9, 1, -0.1, 5].map((value) => cellOf(value, 2))).toEqual([0, 0, -4, 4])
  })

  it('has one zero on every grid', () => {
    expect(Object.is(cellOf(-0, 0), 0)).toBe(true)
  })

  it('is below zero for the smallest number below it', () => {
    expect([-Number.MIN_VALUE, Number.MIN_VALUE].map((value) => cellOf(value, 3))).toEqual([-8, 0])
  })

  it('is the number itself where the width is far below its last digit', () => {
    expect(cellOf(1e300, -1074)).toBe(1e300)
    expect(cellOf(2 ** 52 + 1, 0)).toBe(2 ** 52 + 1)
  })

  it('is finite for every finite number', () => {
    expect(cellOf(-Number.MAX_VALUE, 1023)).toBe(-Number.MAX_VALUE)
    expect(cellOf(Number.MAX_VALUE, 1023)).toBe(powerOfTwo(1023))
  })
})

describe('the finest grid', () => {
  it('is the finest of those that fit', () => {
    const values = Array.from({ length: 20 }, (_, at) => at)
    expect(finestGrid(values, EXACT, 20)).toBe(-1074)
    expect(finestGrid(values, EXACT, 19)).toBe(1)
    expect(finestGrid(values, EXACT, 10)).toBe(1)
    expect(finestGrid(values, EXACT, 9)).toBe(2)
    expect(finestGrid(values, EXACT, 5)).toBe(2)
  })

  it('is coarser than the one given', () => {
    expect(finestGrid([1, 2], 3, 10)).toBe(4)
  })

  it('exists for numbers of any size', () => {
    const wide = [-Number.MAX_VALUE, -1, 0, 1, Number.MAX_VALUE, Number.MIN_VALUE]
    expect(new Set(wide.map((value) => cellOf(value, finestGrid(wide, EXACT, 4)))).size).toBeLessThanOrEqual(4)
  })
})
