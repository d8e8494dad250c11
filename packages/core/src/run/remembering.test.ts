import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { readEvent } from '../events/parse-event.js'
import { alike, remembering } from './remembering.js'

const given = (guests: number, rest: object = {}): object => ({
  id: 'feast',
  type: 'feast.held',
  date: '2030-02-01',
  actor: 'alder',
  target: null,
  standing: 'reported',
  sources: [],
  cause: null,
  guests,
  ...rest,
})
const where = 'decisions.feast.hold'

describe('what is read again and again', () => {
  it('is what reading gives, whether it was seen before or not', () => {
    const read = remembering()
    for (const guests of [3, 3, 4, 3, 3])
      expect(read(villages.events, given(guests), where)).toEqual(readEvent(villages.events, given(guests), where))
  })

  it('is an object of its own each time', () => {
    const read = remembering()
    const [first, second] = [1, 2].map(() => read(villages.events, given(3), where) as unknown as { guests: number })
    if (first) first.guests = 9
    expect(second).toMatchObject({ guests: 3 })
    expect(read(villages.events, given(3), where)).toMatchObject({ guests: 3 })
  })

  it('is refused each time where it is at fault', () => {
    const read = remembering()
    read(villages.events, given(3), where)
    for (const _ of [1, 2]) expect(() => read(villages.events, given(3, { extra: 1 }), where)).toThrow(/extra/)
  })
})

describe('two values', () => {
  it('are alike when they are copies', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(alike(value, structuredClone(value))).toBe(true)
      }),
    )
  })

  it('are not alike where anything can be told apart', () => {
    const differing: readonly (readonly [unknown, unknown])[] = [
      [0, -0],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 1, b: undefined }],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1, 2]],
      [[], {}],
      [{}, null],
      [new Map([[1, 2]]), new Map([[1, 3]])],
      [new (class Own {})(), new (class Own {})()],
    ]
    for (const [left, right] of differing) expect(alike(left, right)).toBe(false)
  })
})
