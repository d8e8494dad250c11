import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { run } from '../run/run.js'
import { type Proposed, settled } from './settle.js'

const before = { id: 'm', rate: 1, width: 1 }
const by = (event: string, after: unknown, path = 'measures.m'): Proposed => ({
  event,
  firing: 0,
  change: { path, before, after },
})
const changesOf = (...proposed: readonly Proposed[]): unknown[] =>
  settled(proposed).map(({ event, change }) => [event, change.before, change.after])

describe('settled', () => {
  it('leaves alone what does not meet', () => {
    const apart = [by('a', null), by('b', null, 'measures.n')]
    expect(settled(apart)).toEqual(apart)
  })

  it('ends once what two events end', () => {
    expect(changesOf(by('a', null), by('b', null))).toEqual([['a', before, null]])
  })

  it('lets an end beat an amendment, whichever comes first', () => {
    expect(changesOf(by('a', { ...before, rate: 2 }), by('b', null))).toEqual([['b', before, null]])
  })

  it('keeps both of two amendments, each row with what stood before it', () => {
    const first = { ...before, rate: 2 }
    expect(changesOf(by('a', first), by('b', { ...before, width: 3 }))).toEqual([
      ['a', before, first],
      ['b', first, { ...first, width: 3 }],
    ])
  })

  it('accepts two that say the same, and refuses two that do not', () => {
    expect(changesOf(by('a', { ...before, rate: 2 }), by('b', { ...before, rate: 2 }))).toHaveLength(2)
    expect(() => settled([by('a', { ...before, rate: 2 }), by('b', { ...before, rate: 3 })])).toThrowError(
      expect.objectContaining({
        code: 'measure/conflicting-amendments',
        facts: { path: 'measures.m', field: 'rate', events: ['a', 'b'] },
      }),
    )
  })
})

it('in a run, a measure that two events of one wave end is closed by one row', () => {
  const schedule = [
    recorded('t', 'toll.imposed', '2030-01-11', { rate: 0.2, issue: 'water' }),
    recorded('x', 'toll.lifted', '2030-01-12'),
    recorded('y', 'toll.lifted', '2030-01-12'),
  ]
  const { changes, world } = run(plainInput({ schedule }))
  expect(changes.map(({ path, after }) => [path, after === null])).toEqual([
    ['measures.t', false],
    ['measures.t', true],
  ])
  expect(world.measures).toEqual({})
})
