import { describe, expect, it } from 'vitest'
import { limits, plainCopy } from './plain.js'

const refused = (given: unknown): unknown => {
  try {
    plainCopy(given)
  } catch (error) {
    return error
  }
  return 'not refused'
}

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

describe('data handed over', () => {
  it('is copied as it is', () => {
    const given = { a: [1, 'b', true, null, { c: [] }], d: { e: -0.5 } }
    const copy = plainCopy(given)
    expect(copy).toEqual(given)
    expect(copy).not.toBe(given)
  })

  it('loses what JSON would lose', () => {
    const copy = plainCopy({ a: undefined, b: -0 }) as { b: number }
    expect(Object.keys(copy)).toEqual(['b'])
    expect(Object.is(copy.b, 0)).toBe(true)
  })

  it('may come from another realm or have no prototype', () => {
    const bare = Object.assign(Object.create(null), { a: 1 })
    const foreign = Object.setPrototypeOf({ b: 2 }, Object.create(null))
    expect(plainCopy([bare, foreign])).toEqual([{ a: 1 }, { b: 2 }])
  })

  it('may name the same part twice', () => {
    const part = { a: 1 }
    expect(plainCopy([part, part])).toEqual([{ a: 1 }, { a: 1 }])
  })

  it.each<[string, unknown, string]>([
    ['NaN', { a: [Number.NaN] }, 'a[0]'],
    ['an infinity', { a: Number.NEGATIVE_INFINITY }, 'a'],
    ['a function', { a: () => 1 }, 'a'],
    ['a big number', { a: 1n }, 'a'],
    ['a symbol', [Symbol('x')], '[0]'],
    ['a symbol for a key', { a: { [Symbol('x')]: 1 } }, 'a'],
    ['a hole', Object.assign(new Array(3), { 0: 1, 2: 1 }), '[1]'],
    ['an undefined member', [undefined], '[0]'],
    [
      'a getter',
      {
        a: {
          get b() {
            throw new Error('run')
          },
        },
      },
      'a.b',
    ],
    ['a getter in a list', Object.defineProperty([1], 0, { get: () => 1 }), '[0]'],
    ['a date', { a: new Map() }, 'a'],
    ['an object that inherits', { a: Object.create({ b: 1 }) }, 'a'],
    ['the key __proto__', { a: JSON.parse('{"__proto__": {"b": 1}}') }, 'a.__proto__'],
    ['nothing', undefined, 'rules'],
  ])('is refused with its place: %s', (_, given, where) => {
    expect(refused(given)).toMatchObject({ code: 'data/not-plain', where })
  })

  it('is refused where it holds itself', () => {
    const given: { a: unknown[] } = { a: [1] }
    given.a.push({ b: given })
    expect(refused(given)).toMatchObject({
      code: 'data/not-plain',
      where: 'a[1].b',
      facts: { problem: 'inside itself' },
    })
  })

  it('is refused where reading it throws', () => {
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    expect(refused({ a: proxy })).toMatchObject({ code: 'data/not-plain', facts: { problem: 'not readable' } })
  })

  it('may be as deep, as long and as large as the limits say, and no more', () => {
    const large = (limit: number, what: string): object => ({ code: 'data/too-large', facts: { limit, what } })
    expect(plainCopy(nested(limits.depth))).toEqual(nested(limits.depth))
    expect(refused(nested(limits.depth + 1))).toMatchObject(large(limits.depth, 'levels of nesting'))
    expect(refused(nested(5000))).toMatchObject({ code: 'data/too-large' })
    expect(plainCopy(new Array(limits.values - 1).fill(0))).toHaveLength(limits.values - 1)
    expect(refused(new Array(limits.values).fill(0))).toMatchObject(large(limits.values, 'values'))
    expect(refused(new Array(4e9))).toMatchObject({ code: 'data/too-large', where: 'rules' })
    expect(plainCopy({ a: 'x'.repeat(limits.characters - 1) })).toBeDefined()
    expect(refused({ a: 'x'.repeat(limits.characters) })).toMatchObject(large(limits.characters, 'characters of text'))
    expect(refused({ ['x'.repeat(limits.characters + 1)]: 1 })).toMatchObject({ code: 'data/too-large' })
  })

  it('is refused where shared parts multiply', () => {
    let bomb: unknown = 'x'
    for (let level = 0; level < 30; level++) bomb = [bomb, bomb]
    expect(refused(bomb)).toMatchObject({ code: 'data/too-large' })
  })
})
