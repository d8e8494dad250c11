import { describe, expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { event } from '../events/event.js'
import { defineModel } from './model.js'
import { parseWorld } from './parse-world.js'

const toll = { id: 't', kind: 'toll', actor: 'alder', target: 'birch', since: '2029-05-01', rate: 0.2 }
const demand = { id: 'd', coercer: 'alder', target: null, since: '2029-05-01', issue: 'water', ask: 'pay', rate: 1 }
const full = { ...plainWorld, measures: { t: toll }, demands: { d: demand } }

describe('parseWorld', () => {
  it('reads a world with measures and demands that comes back from JSON', () => {
    expect(parseWorld(villages, JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  it.each([
    ['nothing', null, 'world', 'a value of type object'],
    ['a world without ties', { ...full, ties: undefined }, 'world.ties', 'a value of type record'],
    ['an unknown field', { ...full, weather: 'fair' }, 'world.weather', 'only the fields that are declared'],
    [
      'a level that is a text',
      { ...full, actors: { a: { kind: 'village', cheer: 'high' } } },
      'world.actors.a.cheer',
      'a value of type number',
    ],
    [
      'a level out of range',
      { ...full, ties: { alder: { birch: { trust: 51 } } } },
      'world.ties.alder.birch.trust',
      'Too big: expected number to be <=50',
    ],
    [
      'a measure of no kind',
      { ...full, measures: { t: { ...toll, kind: 'feast' } } },
      'world.measures.t.kind',
      "Invalid discriminator value. Expected 'bridge' | 'toll'",
    ],
    [
      'a measure with a wrong field',
      { ...full, measures: { t: { ...toll, rate: '20 %' } } },
      'world.measures.t.rate',
      'a value of type number',
    ],
    ['a measure under another key', { ...full, measures: { u: toll } }, 'world.measures.u.id', '"u", as its key'],
    ['a tie of nobody', { ...full, ties: { elm: {} } }, 'world.ties.elm.elm', 'ties between actors of the world'],
    [
      'an id with a dot',
      { ...full, actors: { ...full.actors, 'x.y': { kind: 'village' } } },
      'world.actors.x.y',
      'a word without dots and ">"',
    ],
    [
      'a key that would be lost',
      { ...full, actors: JSON.parse('{"__proto__":{"kind":"village"}}') },
      'world.actors.__proto__',
      'another id',
    ],
  ])('refuses %s', (_, given, where, expected) => {
    expect(() => parseWorld(villages, given)).toThrowError(
      expect.objectContaining({ code: 'world/invalid', where, expected }),
    )
  })

  it.each([
    ['its own date', { ...full, date: '2030-1-1' }, 'world.date'],
    ['the date of a measure', { ...full, measures: { t: { ...toll, since: 'May' } } }, 'world.measures.t.since'],
  ])('refuses %s when it is none', (_, given, where) => {
    expect(() => parseWorld(villages, given)).toThrowError(expect.objectContaining({ code: 'date/invalid', where }))
  })

  it('knows that a model without measures and demands has none', () => {
    const bare = defineModel({ events: { 'a.done': event({}) }, actorIndicators: {}, tieIndicators: {} })
    const empty = { date: '2030-01-01', actors: {}, ties: {}, measures: {}, demands: {} }
    expect(parseWorld(bare, empty)).toEqual(empty)
    expect(() => parseWorld(bare, { ...empty, measures: { t: toll } })).toThrowError(
      expect.objectContaining({ code: 'world/invalid' }),
    )
  })
})
