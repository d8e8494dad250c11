import { describe, expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { evolve } from './evolve.js'
import { deepFrozen } from './frozen.js'
import type { World } from './world.js'

const fresh = (): World => structuredClone(plainWorld) as unknown as World

describe('evolve', () => {
  it('writes levels, measures and demands in place, and null removes', () => {
    const world = fresh()
    const measure = { id: 'm', kind: 'toll', actor: 'alder', target: 'birch', since: '2030-01-10', rate: 1 }
    evolve(world, [
      { path: 'actors.alder.cheer', before: 0, after: 3 },
      { path: 'ties.alder.birch.trust', before: 0, after: -3 },
      { path: 'measures.m', before: null, after: measure },
      { path: 'demands.d', before: null, after: measure },
    ])
    expect(world.actors.alder).toMatchObject({ cheer: 3 })
    expect(world.ties.alder?.birch).toMatchObject({ trust: -3 })
    expect(world.measures).toEqual({ m: measure })
    evolve(world, [
      { path: 'measures.m', before: measure, after: null },
      { path: 'demands.d', before: measure, after: null },
    ])
    expect([world.measures, world.demands]).toEqual([{}, {}])
  })

  it.each([
    'actors.__proto__.cheer',
    'actors.constructor.cheer',
    'ties.__proto__.x.y',
    'ties.alder.__proto__.trust',
    'measures.__proto__',
    'nowhere',
    'actors.alder',
  ])('writes nothing at %s', (path) => {
    const world = fresh()
    evolve(world, [{ path, before: null, after: { polluted: true } }])
    expect(world).toEqual(plainWorld)
    expect(Object.getPrototypeOf(world.measures)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).cheer).toBeUndefined()
    expect((Object as unknown as Record<string, unknown>).cheer).toBeUndefined()
  })

  it('fails on a frozen world', () => {
    const world = deepFrozen(fresh())
    expect(() => evolve(world, [{ path: 'actors.alder.cheer', before: 0, after: 1 }])).toThrow(TypeError)
    expect(() => evolve(world, [{ path: 'measures.m', before: null, after: {} }])).toThrow(TypeError)
  })
})
