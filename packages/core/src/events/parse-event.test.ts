import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import type { PolicyError } from '../errors.js'
import { parseEvent } from './parse-event.js'

const valid = {
  id: 'first-toll',
  type: 'toll.imposed',
  date: '2030-02-01',
  actor: 'alder',
  target: 'birch',
  standing: 'claimed',
  sources: [{ source: 'tale', locator: 'p. 1' }],
  claimedBy: ['birch'],
  cause: null,
  rate: 0.25,
  issue: 'water',
}

const fault = (given: unknown, where?: string): PolicyError => {
  try {
    parseEvent(villages.events, given, where)
  } catch (error) {
    return error as PolicyError
  }
  throw new Error('it was accepted')
}

describe('parseEvent', () => {
  it('reads an event that comes back from JSON', () => {
    expect(parseEvent(villages.events, JSON.parse(JSON.stringify(valid)))).toEqual(valid)
  })

  it.each([
    ['a wrong number', { ...valid, rate: 'high' }, 'event.rate', 'a value of type number'],
    ['a number that is none', { ...valid, rate: Number.NaN }, 'event.rate', 'a value of type number'],
    ['a missing field', { ...valid, rate: undefined }, 'event.rate', 'a value of type number'],
    ['a field that nobody declared', { ...valid, colour: 'red' }, 'event.colour', 'only the fields that are declared'],
    [
      'a hostile key',
      JSON.parse(JSON.stringify(valid).replace('{', '{"__proto__":1,')),
      'event.__proto__',
      'only the fields that are declared',
    ],
    [
      'a list inside',
      { ...valid, sources: [{ source: 'tale', locator: 3 }] },
      'event.sources.0.locator',
      'a value of type string',
    ],
    [
      'an id that no object can hold',
      { ...valid, id: '__proto__' },
      'event.id',
      'an id that an object can hold as a key',
    ],
    ['no actor at all', { ...valid, actor: undefined }, 'event.actor', 'a value of type string'],
  ])('refuses %s, with its place and what was expected', (_, given, where, expected) => {
    expect(fault(given)).toMatchObject({ code: 'event/invalid', where, expected })
  })

  it('refuses an impossible date with its place', () => {
    expect(fault({ ...valid, date: '2030-02-30' }, 'schedule[1]')).toMatchObject({
      code: 'date/invalid',
      where: 'schedule[1].date',
    })
  })

  it.each([
    [{ ...valid, type: 'toll.forgotten' }],
    [{ ...valid, type: 'constructor' }],
    [{ ...valid, type: 7 }],
    [null],
    ['toll.imposed'],
    [[]],
  ])('refuses what is of no type that the model has: %j', (given) => {
    const error = fault(given)
    expect(error).toMatchObject({ code: 'event/unknown-type', where: 'event.type' })
    expect(error.expected).toContain('bridge.closed, bridge.opened')
  })
})
