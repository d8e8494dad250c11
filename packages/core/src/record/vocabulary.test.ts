import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { villages } from '../../testing/villages/village.js'
import { event } from '../events/event.js'
import { indicator } from '../world/indicator.js'
import type { AnyModel } from '../world/model.js'
import { vocabularyOf } from './vocabulary.js'

const before = vocabularyOf(villages)
/** What differs in the vocabulary of another model. */
const changed = (change: object): readonly string[] => {
  const after = vocabularyOf({ ...villages, ...change } as AnyModel)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])
}
const { events, actorIndicators, tieIndicators, measures, demands } = villages
const toll = measures.toll
const pleas = demands as NonNullable<typeof demands>

describe('the vocabulary of a model', () => {
  it('names everything that it declares', () => {
    expect(Object.keys(before).sort()).toEqual(
      [
        ...Object.keys(events).map((name) => `events.${name}`),
        ...Object.keys(actorIndicators).map((name) => `actors.${name}`),
        ...Object.keys(tieIndicators).map((name) => `ties.${name}`),
        'measures.bridge',
        'measures.toll',
        'demands',
      ].sort(),
    )
    expect(vocabularyOf({ ...villages, demands: null })).not.toHaveProperty('demands')
    expect(vocabularyOf({ ...villages })).toEqual(before)
  })

  it.each<[string, object, string]>([
    [
      'a field of an event',
      { events: { ...events, 'toll.raised': event({ rate: z.number().min(0).max(2) }) } },
      'events.toll.raised',
    ],
    [
      'another field of an event',
      { events: { ...events, 'toll.lifted': event({ why: z.string() }) } },
      'events.toll.lifted',
    ],
    [
      'whether an event coalesces',
      { events: { ...events, 'toll.lifted': event({}, { coalesce: true }) } },
      'events.toll.lifted',
    ],
    [
      'a range',
      { actorIndicators: { ...actorIndicators, cheer: { ...actorIndicators.cheer, range: [0, 1] } } },
      'actors.cheer',
    ],
    ['a unit', { tieIndicators: { ...tieIndicators, trust: { ...tieIndicators.trust, unit: 'sacks' } } }, 'ties.trust'],
    ['a merge', { tieIndicators: { ...tieIndicators, trust: { ...tieIndicators.trust, merge: 'set' } } }, 'ties.trust'],
    ['what opens a measure', { measures: { ...measures, toll: { ...toll, openedBy: {} } } }, 'measures.toll'],
    ['what amends a measure', { measures: { ...measures, toll: { ...toll, amendedBy: {} } } }, 'measures.toll'],
    [
      'what ends a measure',
      { measures: { ...measures, toll: { ...toll, closedBy: ['toll.lifted', 'feast.held'] } } },
      'measures.toll',
    ],
    [
      'whether a measure binds both sides',
      { measures: { ...measures, toll: { ...toll, undirected: true } } },
      'measures.toll',
    ],
    ['a field of a measure', { measures: { ...measures, toll: { ...toll, fields: {} } } }, 'measures.toll'],
    ['what opens a demand', { demands: { ...pleas, openedBy: {} } }, 'demands'],
    ['what answers a demand', { demands: { ...pleas, answeredBy: ['demand.met'] } }, 'demands'],
    ['a field of a demand', { demands: { ...pleas, fields: {} } }, 'demands'],
  ])('changes with %s, and says where', (_, change, where) => {
    expect(changed(change)).toEqual([where])
  })

  it('is the same in other words, and whatever order has no meaning', () => {
    const cheer = indicator({ ...actorIndicators.cheer, meaning: 'put better' })
    expect(changed({ actorIndicators: { ...actorIndicators, cheer } })).toEqual([])
    const raised = event({ rate: z.number().min(0).max(1).describe('A share.') })
    expect(changed({ events: { ...events, 'toll.raised': raised } })).toEqual([])
    expect(changed({ demands: { ...pleas, answeredBy: [...pleas.answeredBy].reverse() } })).toEqual([])
  })

  it('of a field that JSON Schema cannot say is left open', () => {
    const dated = vocabularyOf({ ...villages, events: { ...events, 'sun.risen': event({ at: z.date() }) } })
    expect(dated['events.sun.risen']).toMatch(/^[0-9a-f]{16}$/)
  })
})
