import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { event } from '../events/event.js'
import { knob } from '../rules/knob.js'
import { rulebook } from '../rules/rulebook.js'
import { type AnyModel, defineModel } from '../world/model.js'
import type { World } from '../world/world.js'
import { type Input, inputAt } from './inputs.js'
import type { Scene } from './scene.js'

const { events } = defineModel({
  actorIndicators: {},
  tieIndicators: {},
  events: {
    'day.came': event({
      share: z.number().min(0).max(1),
      above: z.number().gt(2).lt(8),
      free: z.number(),
      count: z.number().int().min(1),
      any: z.number().int(),
      unsure: z.number().int().min(0).max(9).nullable(),
      perhaps: z.number().min(0).max(5).optional(),
      threes: z.number().min(0).max(30).multipleOf(3),
      name: z.string(),
      mixed: z.union([z.string(), z.number().min(-4).max(4)]),
    }),
  },
})
const model = { ...villages, events } as unknown as AnyModel
const warmth = knob({
  id: 'warmth.of-hearths',
  value: 2,
  range: [1, 3],
  unit: 'points',
  basis: 'x',
  grade: 'judgement',
})
const book = rulebook([], [warmth])
const scene: Scene = {
  event: {
    id: 'e',
    type: 'day.came',
    share: 0.5,
    above: 3,
    free: 7,
    count: 3,
    any: -2,
    unsure: 4,
    perhaps: 1,
    threes: 6,
    name: 'Monday',
    mixed: 2,
  } as unknown as Scene['event'],
  world: {
    ...plainWorld,
    measures: { 'a.b': { id: 'a.b', kind: 'toll', rate: 0.3 }, odd: { id: 'odd', kind: 'riddle', rate: 0.3 } },
    demands: { d: { id: 'd', issue: 'wood', ask: 'pay', rate: 0.7 } },
  } as unknown as World,
  settings: { 'warmth.of-hearths': 2.5 },
}
const at = (...place: readonly string[]): Input | null => inputAt(model, book, scene, place)
const bounds = (...place: readonly string[]): unknown => {
  const { value, range, isWhole } = at(...place) as Input
  return [value, ...range, isWhole]
}

describe('an input', () => {
  it('of an indicator has the indicator’s range', () => {
    expect(at('actors', 'alder', 'stores')).toMatchObject({ path: 'actors.alder.stores', value: 40, range: [0, 50] })
    expect(at('ties', 'alder', 'birch', 'trust')).toMatchObject({ path: 'ties.alder.birch.trust', range: [-50, 50] })
    expect(at('actors', 'alder', 'stores')?.isWhole).toBe(false)
    expect(at('actors', 'alder', 'stores')?.allows(3.5)).toBe(true)
  })

  it('of a knob has the knob’s range, and the value that was set', () => {
    expect(at('knob', 'warmth.of-hearths')).toMatchObject({
      path: 'knob.warmth.of-hearths',
      value: 2.5,
      range: [1, 3],
      isWhole: false,
    })
    const own = inputAt(model, book, { ...scene, settings: {} }, ['knob', 'warmth.of-hearths'])
    expect(own?.value).toBe(2)
  })

  it('of an event has the bounds of its schema', () => {
    expect(bounds('event', 'share')).toEqual([0.5, 0, 1, false])
    expect(bounds('event', 'above')).toEqual([3, 2, 8, false])
    expect(bounds('event', 'unsure')).toEqual([4, 0, 9, true])
    expect(bounds('event', 'perhaps')).toEqual([1, 0, 5, false])
    expect(bounds('event', 'mixed')).toEqual([2, -4, 4, false])
    expect(at('event', 'above')?.allows(2)).toBe(false)
    expect(at('event', 'threes')?.allows(7)).toBe(false)
    expect(at('event', 'threes')?.allows(9)).toBe(true)
  })

  it('whose schema has no end is looked for up to ten times as far, and below 0 only from below 0', () => {
    expect(bounds('event', 'free')).toEqual([7, 0, 70, false])
    expect(bounds('event', 'count')).toEqual([3, 1, 30, true])
    expect(bounds('event', 'any')).toEqual([-2, -20, 20, true])
    const small = { ...scene, event: { ...scene.event, free: 0.01 } }
    expect(inputAt(model, book, small, ['event', 'free'])?.range).toEqual([0, 1])
  })

  it('of a measure or a demand has the bounds of its field', () => {
    expect(bounds('measures', 'a.b', 'rate')).toEqual([0.3, 0, 1, false])
    expect(bounds('demands', 'd', 'rate')).toEqual([0.7, 0, 1, false])
    expect(at('measures', 'a.b', 'rate')?.path).toBe('measures.a.b.rate')
  })

  it('is nothing where no number stands, or none that may move', () => {
    for (const place of [
      ['event', 'name'],
      ['event', 'type'],
      ['event', 'nothing'],
      ['actors', 'alder', 'silence'],
      ['actors', 'alder', 'kind'],
      ['actors', 'elm', 'cheer'],
      ['measures', 'odd', 'rate'],
      ['measures', 'none', 'rate'],
      ['knob', 'nobody'],
      ['date'],
      [],
    ])
      expect(at(...place), place.join('.')).toBeNull()
  })

  it('is changed in a copy, and all beside it is shared', () => {
    const tie = at('ties', 'alder', 'birch', 'trust')?.changed(scene, 9) as Scene
    expect(tie.world.ties.alder?.birch).toMatchObject({ trust: 9, fear: 0 })
    expect(scene.world.ties.alder?.birch).toMatchObject({ trust: 0 })
    expect(tie.world.ties.birch).toBe(scene.world.ties.birch)
    expect(tie.event).toBe(scene.event)
    const other = at('event', 'share')?.changed(scene, 0.9) as Scene
    expect(other.event).toMatchObject({ share: 0.9, count: 3 })
    expect(other.world).toBe(scene.world)
    const set = at('knob', 'warmth.of-hearths')?.changed({ ...scene, settings: { more: 1 } }, 3) as Scene
    expect(set.settings).toEqual({ more: 1, 'warmth.of-hearths': 3 })
    const toll = at('measures', 'a.b', 'rate')?.changed(scene, 0.6) as Scene
    expect(toll.world.measures['a.b']).toEqual({ id: 'a.b', kind: 'toll', rate: 0.6 })
  })
})
