import { describe, expect, it } from 'vitest'
import { indicator, type Merge } from '../world/indicator.js'
import { type Contributed, merge } from './merge.js'

const by = (rule: string, amount: number, firing = 0): Contributed => ({ rule, firing, amount })
const merged = (how: Merge, before: number, ...contributed: readonly Contributed[]): unknown => {
  const declared = indicator({ unit: 'points', range: [0, 10], merge: how, opening: 5, meaning: 'of nothing' })
  const { after, shares } = merge('actors.a.x', declared, before, contributed)
  return [after, shares.map(({ rule, delta }) => [rule, delta])]
}

describe('add', () => {
  it('sums, one row for each contribution', () => {
    expect(merged('add', 5, by('b', 2), by('a', -1))).toEqual([
      6,
      [
        ['a', -1],
        ['b', 2],
      ],
    ])
  })

  it('cuts off at the end of the range, with a row for what was cut', () => {
    expect(merged('add', 5, by('a', 4), by('b', 3))).toEqual([
      10,
      [
        ['a', 4],
        ['b', 3],
        ['range-limit', -2],
      ],
    ])
    expect(merged('add', 5, by('a', -9))).toEqual([
      0,
      [
        ['a', -9],
        ['range-limit', 4],
      ],
    ])
  })

  it('books the cut on the firing that contributed most', () => {
    const declared = indicator({ unit: 'points', range: [0, 10], meaning: 'of nothing' })
    const { shares } = merge('actors.a.x', declared, 5, [by('a', 3, 1), by('b', 8, 2), by('c', -1, 3)])
    expect(shares.at(-1)).toEqual({ rule: 'range-limit', firing: 2, delta: -5 })
  })

  it('keeps rows that cancel out', () => {
    expect(merged('add', 5, by('a', 2), by('b', -2))).toEqual([
      5,
      [
        ['a', 2],
        ['b', -2],
      ],
    ])
  })
})

describe('max and min', () => {
  it('give the whole change to the winner', () => {
    expect(merged('max', 5, by('a', 7), by('b', 9), by('c', 8))).toEqual([9, [['b', 4]]])
    expect(merged('min', 5, by('a', 3), by('b', 1), by('c', 2))).toEqual([1, [['b', -4]]])
  })

  it('give a tie to the lowest rule id', () => {
    expect(merged('max', 5, by('z', 9), by('b', 9))).toEqual([9, [['b', 4]]])
    expect(merged('min', 5, by('z', 1), by('b', 1))).toEqual([1, [['b', -4]]])
  })

  it('change nothing when nobody beats what stands', () => {
    expect(merged('max', 5, by('a', 4))).toEqual([5, []])
    expect(merged('min', 5, by('a', 6))).toEqual([5, []])
  })

  it('cut off at the end of the range', () => {
    expect(merged('max', 5, by('a', 14))).toEqual([
      10,
      [
        ['a', 9],
        ['range-limit', -4],
      ],
    ])
    expect(merged('min', 5, by('a', -1))).toEqual([
      0,
      [
        ['a', -6],
        ['range-limit', 1],
      ],
    ])
  })
})

describe('set', () => {
  it('takes the one value that all agree on, for the lowest rule id', () => {
    expect(merged('set', 5, by('b', 8), by('a', 8))).toEqual([8, [['a', 3]]])
    expect(merged('set', 5, by('a', 5))).toEqual([5, []])
    expect(merged('set', 5, by('a', 12))).toEqual([
      10,
      [
        ['a', 7],
        ['range-limit', -2],
      ],
    ])
  })

  it('refuses two values, naming the rules', () => {
    expect(() => merged('set', 5, by('b', 8), by('a', 7))).toThrowError(
      expect.objectContaining({ code: 'rule/conflicting-set', facts: { path: 'actors.a.x', rules: ['a', 'b'] } }),
    )
  })
})
