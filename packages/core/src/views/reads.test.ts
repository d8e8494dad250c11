import { describe, expect, it } from 'vitest'
import { plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import { atLeast, type Condition } from '../rules/condition.js'
import { createDraws } from '../rules/draw.js'
import { knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import { rule } from '../rules/rule.js'
import { idsOf } from '../world/id.js'
import type { World } from '../world/world.js'
import { readsOf } from './reads.js'
import type { Scene } from './scene.js'

const knobOf = (id: string): Parameters<typeof knob>[0] => ({
  id,
  value: 1,
  range: [0, 2],
  unit: 'points',
  basis: 'tale',
  grade: 'judgement',
})
const own = knob(knobOf('own'))
const other = knob(knobOf('other'))
const scene: Scene = {
  event: recorded('toll', 'toll.imposed', '2030-01-10', { rate: 0.4, issue: 'wood' }) as unknown as Scene['event'],
  world: { ...plainWorld, measures: { m: { id: 'm', kind: 'toll', rate: 0.3 } } } as unknown as World,
  settings: { other: 2 },
}
type Asking = Moment<Villages, 'toll.imposed', { readonly mine: typeof own }>

/** Where a condition that reads so looks, and what it made of it. */
function read(look: (moment: Asking) => number, need: number | typeof other = 0): { places: string[]; value: unknown } {
  const looks = rule(
    villages,
    'looks',
    { on: 'toll.imposed', basis: ['tale'], knobs: { mine: own } },
    { when: [atLeast('looks', look, need) as Condition<Asking>], then: () => [] },
  )
  let value: unknown
  const places = readsOf({ model: villages, draws: createDraws(1) }, looks, '', scene, (asked, watched) => {
    value = asked.checks(watched)[0]?.value
  })
  return { places: places.map((place) => place.join('.')), value }
}

describe('what a rule reads', () => {
  it('is told by place, each once, as it was read', () => {
    expect(
      read(({ level, tie, event }) => level('alder', 'stores') + tie('birch', 'alder', 'trust') + event.rate),
    ).toEqual({
      places: ['actors.alder.stores', 'ties.birch.alder.trust', 'event.rate'],
      value: 40.4,
    })
    expect(read(({ world }) => (world.actors.alder?.stores ?? 0) + (world.actors.alder?.stores ?? 0)).places).toEqual([
      'actors.alder.stores',
    ])
  })

  it('holds knobs: the rule’s own, shared ones, and one that is needed', () => {
    expect(read(({ knob: { mine } }) => mine)).toEqual({ places: ['knob.own'], value: 1 })
    expect(read((moment) => moment.valueOf(other))).toEqual({ places: ['knob.other'], value: 2 })
    expect(read(() => 5, other).places).toEqual(['knob.other'])
  })

  it('holds texts and what is missing', () => {
    expect(read(({ event, world }) => (event.issue === 'wood' ? (world.actors.elm?.cheer ?? 3) : 0))).toEqual({
      places: ['event.issue', 'actors.elm'],
      value: 3,
    })
    expect(read(({ world }) => world.actors.alder?.silence ?? 7).places).toEqual(['actors.alder.silence'])
  })

  it('leaves things what they are: lists, inherited functions, one object for one', () => {
    const { value } = read(({ world }) => {
      const isOne = world.measures.m === Object.values(world.measures)[0]
      return isOne ? idsOf(world.actors).length + Object.keys(world.ties).length : -1
    })
    expect(value).toBe(6)
    expect(read(({ world }) => (Object.hasOwn(world.actors, 'alder') ? 1 : 0)).places).toEqual([])
  })
})
