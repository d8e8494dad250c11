import { describe, expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { byCodeUnit, byId, idsOf, isActorId, own } from './id.js'
import { actorsOf, endsOf, tieIds, tiesOf } from './world.js'

describe('ids', () => {
  it('ascend by code unit, whatever order they were inserted in and however like numbers they look', () => {
    expect(idsOf({ b: 1, 10: 1, a: 1, 9: 1, Z: 1, é: 1 })).toEqual(['10', '9', 'Z', 'a', 'b', 'é'])
  })

  it('compare without a locale', () => {
    expect([byCodeUnit('a', 'B'), byCodeUnit('B', 'a'), byCodeUnit('a', 'a')]).toEqual([1, -1, 0])
    expect([{ id: 'b' }, { id: 'a' }, { id: 'B' }].sort(byId)).toEqual([{ id: 'B' }, { id: 'a' }, { id: 'b' }])
  })

  it('are looked up among what a record holds itself', () => {
    expect([own({ a: 1 }, 'a'), own({}, 'constructor'), own({}, '__proto__'), own(null, 'a')]).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('of actors have no dots, no > and are no __proto__', () => {
    expect(['MEX', 'eu 27', 'a/b', 'x.y', 'a>b', '', '__proto__'].map(isActorId)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('ties', () => {
  it('are listed as from>to, ascending', () => {
    expect(tieIds(plainWorld)).toEqual(['alder>birch', 'birch>alder', 'cedar>birch'])
    expect(tieIds(plainWorld)).toBe(tieIds(plainWorld))
  })

  it('come apart into their ends', () => {
    expect([endsOf('alder>birch'), endsOf('a>b'), endsOf('alder>birch')]).toEqual([
      ['alder', 'birch'],
      ['a', 'b'],
      ['alder', 'birch'],
    ])
    expect(() => {
      ;(endsOf('alder>birch') as unknown as string[])[0] = 'cedar'
    }).toThrow(TypeError)
  })

  it('are listed with their levels, and those of the way back where there is one', () => {
    const { ties } = plainWorld
    expect(tiesOf(plainWorld)).toEqual([
      { id: 'alder>birch', from: 'alder', to: 'birch', levels: ties.alder?.birch, back: ties.birch?.alder },
      { id: 'birch>alder', from: 'birch', to: 'alder', levels: ties.birch?.alder, back: ties.alder?.birch },
      { id: 'cedar>birch', from: 'cedar', to: 'birch', levels: ties.cedar?.birch, back: undefined },
    ])
    expect(tiesOf(plainWorld)[0]?.levels).toBe(ties.alder?.birch)
    expect(tiesOf(plainWorld)[1]?.back).toBe(ties.alder?.birch)
  })

  it('ascend by the whole binding, and what all objects inherit is no way back', () => {
    const world = { ties: { b: { a: {}, constructor: {} }, 'b-c': { name: {} }, 'b c': { a: {} } } } as never
    expect(tieIds(world)).toEqual(['b c>a', 'b-c>name', 'b>a', 'b>constructor'])
    expect(tiesOf(world).map(({ back }) => back)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('actors', () => {
  it('are listed with their levels, ascending', () => {
    const { actors } = plainWorld
    expect(actorsOf(plainWorld).map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar'])
    expect(actorsOf(plainWorld)[1]?.levels).toBe(actors.birch)
    expect(actorsOf({ actors: { b: { kind: 'x' }, a: { kind: 'x' } } } as never).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })
})
