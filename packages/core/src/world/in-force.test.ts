import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { run } from '../run/run.js'
import type { Given } from '../run/scenario.js'
import { inForce } from './in-force.js'
import type { AnyModel, ModelEvent } from './model.js'
import type { World } from './world.js'

/** The world after some recorded events, a day apart unless dated otherwise. */
const after = (...schedule: readonly Given<Villages>[]): World<Villages> => run(plainInput({ schedule })).world
const toll = (id: string, date: string, rest = {}): Given<Villages> =>
  recorded(id, 'toll.imposed', date, { rate: 0.2, issue: 'water', ...rest })
const day = (n: number): string => `2030-01-${10 + n}`

describe('a measure', () => {
  it('is opened by its event, whose id it takes', () => {
    expect(after(toll('t', day(1))).measures).toEqual({
      t: { id: 't', kind: 'toll', actor: 'alder', target: 'birch', since: day(1), rate: 0.2 },
    })
  })

  it('is replaced by a second opening between the same two, and by nobody else’s', () => {
    const { measures } = after(
      toll('a', day(1)),
      toll('b', day(2), { rate: 0.4 }),
      toll('c', day(2), { actor: 'cedar' }),
    )
    expect(Object.keys(measures).sort()).toEqual(['b', 'c'])
  })

  it('stands beside another that differs in the field by which its kind is told apart, and is met by its own events', () => {
    const { toll: kind } = villages.measures
    const model = {
      ...villages,
      measures: {
        ...villages.measures,
        toll: { ...kind, fields: { ...kind.fields, issue: z.string() }, apartBy: 'issue' },
      },
    } as unknown as AnyModel
    const toll = { kind: 'toll', actor: 'alder', target: 'birch', since: day(1), rate: 0.2 }
    const measures = { a: { ...toll, id: 'a', issue: 'water' }, b: { ...toll, id: 'b', issue: 'wood' } }
    const lifted = { id: 'end', type: 'toll.lifted', date: day(2), actor: 'alder', target: 'birch', issue: 'wood' }
    const changes = inForce(model, { measures, demands: {} } as unknown as World, lifted as unknown as ModelEvent)
    expect(changes.map(({ path, after }) => [path, after])).toEqual([['measures.b', null]])
  })

  it('is amended in the fields that the event names, and stays the same measure', () => {
    const { measures } = after(toll('t', day(1)), recorded('up', 'toll.raised', day(3), { rate: 0.3 }))
    expect(measures.t).toMatchObject({ id: 't', since: day(1), rate: 0.3 })
  })

  it('is closed by its event', () => {
    expect(after(toll('t', day(1)), recorded('end', 'toll.lifted', day(2))).measures).toEqual({})
  })

  it('that is directed is not met by the other side', () => {
    const other = { actor: 'birch', target: 'alder' }
    const { measures } = after(
      toll('t', day(1)),
      recorded('end', 'toll.lifted', day(2), other),
      recorded('up', 'toll.raised', day(3), { ...other, rate: 1 }),
    )
    expect(measures.t).toMatchObject({ rate: 0.2 })
  })

  it('that binds both sides is met by either', () => {
    const other = { actor: 'birch', target: 'alder' }
    const bridge = recorded('b', 'bridge.opened', day(1), { width: 0.1 })
    expect(after(bridge, recorded('w', 'bridge.widened', day(2), { ...other, width: 0.9 })).measures.b).toMatchObject({
      width: 0.9,
    })
    expect(after(bridge, recorded('c', 'bridge.closed', day(2), other)).measures).toEqual({})
  })

  it('of another kind between the same two is left alone', () => {
    const { measures } = after(
      toll('t', day(1)),
      recorded('b', 'bridge.opened', day(1), { width: 0.1 }),
      recorded('end', 'toll.lifted', day(2)),
    )
    expect(Object.keys(measures)).toEqual(['b'])
  })
})

describe('a demand', () => {
  const demand = (id: string, date: string, rest = {}): Given<Villages> =>
    recorded(id, 'toll.demanded', date, { rate: 0.5, issue: 'water', ...rest })
  const answer = (date: string, rest = {}): Given<Villages> =>
    recorded('a', 'demand.declined', date, { actor: 'birch', target: 'alder', issue: 'water', ...rest })

  it('is opened with the terms of its event', () => {
    expect(after(demand('d', day(1))).demands).toEqual({
      d: { id: 'd', coercer: 'alder', target: 'birch', since: day(1), issue: 'water', ask: 'pay', rate: 0.5 },
    })
  })

  it('is not opened where the event asks for nothing', () => {
    expect(after(toll('t', day(1), { rate: 0.5 })).demands).toEqual({})
    expect(after(toll('t', day(1), { rate: 0.6 })).demands.t).toMatchObject({ ask: 'yield' })
  })

  it('is superseded by a later one on the same issue, and stands beside one on another', () => {
    const { demands } = after(demand('a', day(1)), demand('b', day(2)), demand('c', day(3), { issue: 'wood' }))
    expect(Object.keys(demands).sort()).toEqual(['b', 'c'])
  })

  it('is answered by its target on its issue', () => {
    expect(after(demand('d', day(1)), answer(day(2))).demands).toEqual({})
    expect(Object.keys(after(demand('d', day(1)), answer(day(2), { issue: 'wood' })).demands)).toEqual(['d'])
    expect(Object.keys(after(demand('d', day(1)), answer(day(2), { actor: 'cedar' })).demands)).toEqual(['d'])
  })

  it('may be ended by the coercer itself, where the model lists such an event', () => {
    const dropped = { actor: 'alder', target: 'birch' }
    expect(after(demand('d', day(1)), answer(day(2), dropped)).demands).toEqual({})
  })
})

describe('what is in force', () => {
  it('stands in the ledger as changes without a delta, null where nothing was there', () => {
    const { changes, firings } = run(
      plainInput({ schedule: [toll('t', day(1)), recorded('end', 'toll.lifted', day(2))] }),
    )
    expect(
      changes.map(({ rule, path, before, after, delta }) => [rule, path, before !== null, after !== null, delta]),
    ).toEqual([
      ['in-force', 'measures.t', false, true, null],
      ['in-force', 'measures.t', true, false, null],
    ])
    expect(firings.map(({ rule, event }) => [rule, event])).toEqual([
      ['in-force', 't'],
      ['in-force', 'end'],
    ])
    expect(villages.measures.toll.closedBy).toEqual(['toll.lifted'])
  })
})
