import { describe, expect, it } from 'vitest'
import { asked, momentOf } from '../../testing/villages/data-moment.js'
import { plainWorld } from '../../testing/villages/plain-input.js'
import type { Moment } from '../rules/moment.js'
import type { ValueData } from './value-data.js'

const between = (actor: string, target: string): object => ({ actor, target, since: '2030-01-01' })
const world = {
  ...plainWorld,
  measures: {
    'z-first-written': { id: 'z-first-written', kind: 'toll', ...between('alder', 'birch'), rate: 0.9 },
    'a-first-by-id': { id: 'a-first-by-id', kind: 'toll', ...between('alder', 'birch'), rate: 0.1 },
    other: { id: 'other', kind: 'toll', ...between('cedar', 'birch'), rate: 0.3 },
    shared: { id: 'shared', kind: 'bridge', ...between('birch', 'alder'), width: 0.5 },
  },
  demands: {
    asked: {
      id: 'asked',
      coercer: 'alder',
      target: 'birch',
      since: '2030-01-02',
      issue: 'water',
      ask: 'pay',
      rate: 0.2,
    },
    again: {
      id: 'again',
      coercer: 'alder',
      target: 'cedar',
      since: '2030-01-03',
      issue: 'wood',
      ask: 'pay',
      rate: 0.4,
    },
  },
} as unknown as Moment['world']

const read = (data: ValueData, event: object = {}): unknown => asked(data, momentOf({ world, event }))

describe('what is in force', () => {
  it.each<[string, ValueData, unknown]>([
    ['the field of the first by id', { measure: { kind: 'toll', field: 'rate' } }, 0.1],
    ['between two', { measure: { kind: 'toll', actor: 'cedar', target: 'target', field: 'rate' } }, 0.3],
    ['nothing where there is none', { measure: { kind: 'toll', actor: 'birch', field: 'rate' } }, undefined],
    [
      'a directed measure one way only',
      { exists: { measure: { kind: 'toll', actor: 'birch', target: 'alder' } } },
      false,
    ],
    [
      'a shared measure either way',
      { measure: { kind: 'bridge', actor: 'actor', target: 'target', field: 'width' } },
      0.5,
    ],
    [
      'and the way it was opened',
      { measure: { kind: 'bridge', actor: 'target', target: 'actor', field: 'width' } },
      0.5,
    ],
    ['but not between others', { exists: { measure: { kind: 'bridge', actor: 'actor', target: 'cedar' } } }, false],
    ['a measure of any kind', { measure: { actor: 'birch', field: 'id' } }, 'shared'],
    ['a measure by its id', { measure: { id: 'other', field: 'since' } }, '2030-01-01'],
    ['a measure by a field', { measure: { where: { kind: 'bridge' }, field: 'id' } }, 'shared'],
    [
      'a measure by a value read',
      { measure: { kind: 'toll', where: { rate: { event: 'rate' } }, field: 'id' } },
      'other',
    ],
    ['how many', { count: { measures: { kind: 'toll', target: 'birch' } } }, 3],
    ['how many of all', { count: { measures: {} } }, 4],
    ['no number of none', { count: { measures: { actor: 'dale' } } }, 0],
    ['a demand', { demand: { coercer: 'actor', target: 'target', field: 'ask' } }, 'pay'],
    ['a demand by its matter', { demand: { where: { issue: { event: 'issue' } }, field: 'rate' } }, 0.2],
    ['a demand by its id', { demand: { id: 'again', field: 'target' } }, 'cedar'],
    ['how many demands', { count: { demands: { coercer: 'alder' } } }, 2],
    ['no demand', { exists: { demand: { coercer: 'birch' } } }, false],
  ])('is read: %s', (_, data, value) => {
    expect(read(data)).toEqual(value)
  })

  it('finds nothing of nobody', () => {
    expect(read({ count: { measures: { actor: 'actor' } } }, { actor: null })).toBe(0)
  })

  it('draws once, however much is in force', () => {
    expect(
      read({
        subtract: [{ count: { measures: { kind: 'toll', where: { rate: { draw: 'luck' } } } } }, { draw: 'luck' }],
      }),
    ).toBe(-0.75)
  })
})
