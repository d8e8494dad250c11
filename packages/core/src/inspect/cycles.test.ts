import { describe, expect, it } from 'vitest'
import { components } from './components.js'
import { inspected, planted } from './planted.js'

const graph =
  (next: readonly (readonly number[])[]) =>
  (node: number): readonly number[] =>
    next[node] as readonly number[]

describe('strongly connected components', () => {
  it.each([
    ['a chain', [[1], [2], []], []],
    ['a node that leads to itself', [[0], []], [[0]]],
    ['two that lead to each other', [[1], [0], [0]], [[0, 1]]],
    [
      'two knots with a way from one to the other',
      [[1], [0, 2], [3], [2]],
      [
        [2, 3],
        [0, 1],
      ],
    ],
    ['a knot of two circles', [[1, 2], [0], [0]], [[0, 1, 2]]],
    ['a way that meets itself without a circle', [[1, 2], [3], [3], []], []],
    ['a circle reached past one that is done', [[1], [], [3], [2, 1]], [[2, 3]]],
  ])('of %s', (_, next, expected) => {
    expect(components(next.length, graph(next))).toEqual(expected)
  })

  it('of a hundred thousand nodes in a row are found without a stack that grows', () => {
    const size = 100_000
    expect(components(size, (node) => [(node + 1) % size])[0]).toHaveLength(size)
  })
})

const cycles = (
  ...rules: Parameters<typeof inspected>[0]
): readonly (readonly [string, readonly string[], string])[] => {
  const { errors, notes } = inspected(rules)
  return [...errors, ...notes]
    .filter(({ code }) => code.startsWith('inspect/cycle'))
    .map(({ code, rules: ids, message }) => [code.replace('inspect/cycle-', ''), ids, message.split('. ')[0] as string])
}

describe('rules that come round to themselves', () => {
  it('by themselves', () => {
    expect(cycles(planted('again', 'quake.felt', { emits: { 'quake.felt': 0 } }))).toEqual([
      ['without-delay', ['again'], 'Without delay, again → quake.felt → again'],
    ])
  })

  it('after some days, with how many in all, one day told as a day', () => {
    const there = planted('there', 'quake.felt', { emits: { 'tower.fell': 3 } })
    const back = planted('back', 'tower.fell', { emits: { 'quake.felt': 1 } })
    expect(cycles(there, back)).toEqual([
      [
        'with-delay',
        ['back', 'there'],
        'back → quake.felt (a day later) → there → tower.fell (3 days later) → back: once round takes 4 days at least',
      ],
    ])
    const atOnce = planted('there', 'quake.felt', { emits: { 'tower.fell': 0 } })
    expect(cycles(atOnce, back)[0]?.[2]).toMatch(/: once round takes a day at least$/)
  })

  it('by the shortest way, with the rules that are knotted into it', () => {
    const rules = [
      planted('a', 'quake.felt', { emits: { 'tower.fell': 0 } }),
      planted('b', 'tower.fell', { emits: { 'quake.felt': 0, 'alarm.rung': 0 } }),
      planted('c', 'alarm.rung', { emits: { 'quake.felt': 0 } }),
    ]
    expect(cycles(...rules)).toEqual([
      ['without-delay', ['a', 'b', 'c'], 'Without delay, a → tower.fell → b → quake.felt → a (knotted with c)'],
    ])
  })

  it('both ways: at once by one way and later by another', () => {
    const rules = [
      planted('a', 'quake.felt', { emits: { 'tower.fell': 0, 'alarm.rung': 5 } }),
      planted('b', ['tower.fell', 'alarm.rung'], { emits: { 'quake.felt': 0 } }),
    ]
    expect(cycles(...rules).map(([kind]) => kind)).toEqual(['without-delay', 'with-delay'])
    expect(cycles(...rules)[1]?.[2]).toBe(
      'a → alarm.rung (5 days later) → b → quake.felt → a: once round takes 5 days at least',
    )
  })

  it('are not what only meets', () => {
    expect(
      cycles(
        planted('a', 'quake.felt', { emits: { 'tower.fell': 0, 'alarm.rung': 0 } }),
        planted('b', 'tower.fell', { emits: { 'alarm.rung': 0 } }),
      ),
    ).toEqual([])
  })

  it('are told once, also where the rules are many, by beginning and end', () => {
    const types = ['quake.felt', 'tower.fell', 'alarm.rung', 'rumour.spread']
    const [found] = cycles(
      ...types.map((type, at) => planted(`r${at}`, type, { emits: { [types[(at + 1) % 4] as string]: 0 } })),
    )
    expect(found?.[2]).toBe(
      'Without delay, r0 → tower.fell → r1 → alarm.rung → r2 → rumour.spread → r3 → quake.felt → r0',
    )
  })
})
