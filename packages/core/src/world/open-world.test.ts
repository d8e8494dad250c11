import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import type { PolicyError } from '../errors.js'
import { openWorld } from './open-world.js'

type Given = Parameters<typeof openWorld<typeof villages>>[1]

const fault = (given: unknown): PolicyError => {
  try {
    openWorld(villages, given as Given)
  } catch (error) {
    return error as PolicyError
  }
  throw new Error('it was accepted')
}

describe('openWorld', () => {
  it('opens every indicator at its given or its declared level', () => {
    const world = openWorld(villages, {
      date: '2030-01-01',
      actors: { birch: { kind: 'village' }, alder: { kind: 'village', cheer: 5, stores: null } },
      ties: { alder: { birch: { fear: 2 } } },
    })
    expect(world).toEqual({
      date: '2030-01-01',
      actors: {
        alder: { kind: 'village', cheer: 5, lamps: 3, renown: 0, silence: null, stores: null },
        birch: { kind: 'village', cheer: 0, lamps: 3, renown: 0, silence: null, stores: 40 },
      },
      ties: { alder: { birch: { fear: 2, trust: 0 } } },
      measures: {},
      demands: {},
    })
  })

  it('leaves out what does not apply to a kind of actor, unless a level is given', () => {
    const world = openWorld(villages, {
      date: '2030-01-01',
      actors: { guild: { kind: 'guild', lamps: 1 } },
      applies: (kind, name) => kind !== 'guild' || name === 'cheer',
    })
    expect(world.actors.guild).toEqual({ kind: 'guild', cheer: 0, lamps: 1 })
  })

  it.each([
    ['a level out of range', { a: { kind: 'village', cheer: 21 } }, {}, 'world/out-of-range', 'actors.a.cheer'],
    [
      'a level that is no number',
      { a: { kind: 'village', cheer: Number.NaN } },
      {},
      'world/out-of-range',
      'actors.a.cheer',
    ],
    ['an indicator that nobody declared', { a: { kind: 'village', gold: 1 } }, {}, 'world/invalid', 'actors.a.gold'],
    ['an actor without a kind', { a: {} }, {}, 'world/invalid', 'actors.a.kind'],
    ['an id with a dot', { 'a.b': { kind: 'village' } }, {}, 'world/invalid', 'actors.a.b'],
    ['an id called __proto__', JSON.parse('{"__proto__":{"kind":"village"}}'), {}, 'world/invalid', 'actors.__proto__'],
    ['a tie from nobody', { a: { kind: 'village' } }, { b: {} }, 'world/invalid', 'ties.b'],
    ['a tie to nobody', { a: { kind: 'village' } }, { a: { b: {} } }, 'world/invalid', 'ties.a.b'],
    [
      'a tie of what all objects have',
      { a: { kind: 'village' } },
      { a: { constructor: {} } },
      'world/invalid',
      'ties.a.constructor',
    ],
    [
      'a tie level out of range',
      { a: { kind: 'village' } },
      { a: { a: { trust: 51 } } },
      'world/out-of-range',
      'ties.a.a.trust',
    ],
  ])('refuses %s', (_, actors, ties, code, where) => {
    expect(fault({ date: '2030-01-01', actors, ties })).toMatchObject({ code, where })
  })

  it('refuses an impossible date', () => {
    expect(fault({ date: 'today', actors: {} })).toMatchObject({ code: 'date/invalid', where: 'date' })
  })

  it('changes nothing that all objects share', () => {
    expect(() =>
      openWorld(villages, { date: '2030-01-01', actors: JSON.parse('{"__proto__":{"kind":"x"}}') }),
    ).toThrow()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
