import { expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { copied } from './copied.js'
import { evolve } from './evolve.js'
import type { World } from './world.js'

const measure = { id: 'm', kind: 'toll', actor: 'alder', target: 'birch', since: '2030-01-10', rate: 1 }
const demand = { id: 'd', coercer: 'alder', target: 'birch', since: '2030-01-10', issue: 'water', ask: 'pay', rate: 1 }
const given = { ...plainWorld, measures: { m: measure }, demands: { d: demand } } as unknown as World

it('a copy holds the same, and what is written to it leaves the given world as it was', () => {
  const before = structuredClone(given)
  const copy = copied(given)
  expect(copy).toEqual(given)
  evolve(copy, [
    { path: 'actors.alder.cheer', before: 0, after: 3 },
    { path: 'ties.alder.birch.trust', before: 0, after: 4 },
    { path: 'measures.m', before: measure, after: null },
    { path: 'demands.d', before: demand, after: null },
    { path: 'demands.e', before: null, after: demand },
  ])
  expect(copy).toMatchObject({
    actors: { alder: { cheer: 3 } },
    ties: { alder: { birch: { trust: 4 } } },
    measures: {},
  })
  expect(Object.keys(copy.demands)).toEqual(['e'])
  expect(given).toEqual(before)
})
