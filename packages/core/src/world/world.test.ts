import { describe, expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { byCodeUnit, idsOf, isActorId, own } from './id.js'
import { endsOf, tieIds } from './world.js'

describe('ids', () => {
  it('ascend by code unit, whatever order they were inserted in and however like numbers they look', () => {
    expect(idsOf({ b: 1, 10: 1, a: 1, 9: 1, Z: 1, é: 1 })).toEqual(['10', '9', 'Z', 'a', 'b', 'é'])
  })

  it('compare without a locale', () => {
    expect([byCodeUnit('a', 'B'), byCodeUnit('B', 'a'), byCodeUnit('a', 'a')]).toEqual([1, -1, 0])
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
  })

  it('come apart into their ends', () => {
    expect(endsOf('alder>birch')).toEqual(['alder', 'birch'])
  })
})
