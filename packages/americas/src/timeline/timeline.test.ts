import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contradictions } from '../claims/contradictions.js'
import { loadedTerms } from '../claims/loaded-terms.js'
import { aliases, type CodedType, retyped } from '../record/aliases.js'
import { recordedTypes } from '../record/recorded-types.js'
import { goldstein } from '../vocabulary/goldstein.js'
import { codesByType } from './codes.js'
import { contradictionsOf } from './differing.js'
import { timeline } from './timeline.js'

const all = timeline()

describe('the timeline', () => {
  it('has all 251 events, each once, in the order in which they are placed', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(251)
    expect(all).toHaveLength(251)
    expect(all.map(({ placed }) => placed)).toEqual(all.map(({ placed }) => placed).sort())
  })

  it('every event comes after those that it needs', () => {
    const seen = new Map(all.map(({ id, placed }) => [id, placed]))
    expect(all.filter(({ needs, placed }) => needs.some((id) => (seen.get(id) ?? '9') > placed))).toEqual([])
  })

  it('every event has a source, a standing and a precision, and a word where it has no plain day', () => {
    expect(all.filter(({ sources, standing, precision }) => !sources.length || !standing || !precision)).toEqual([])
    expect(all.filter(({ precision, dateNote }) => precision !== 'day' && dateNote === null)).toEqual([])
  })

  it('adds the dated facts beyond the five sources only when asked', () => {
    const more = timeline({ beyond: true }).filter(({ layer }) => layer !== null)
    expect(more.length).toBeGreaterThan(15)
    expect(timeline({ beyond: true })).toHaveLength(251 + more.length)
  })
})

describe('a filter', () => {
  it('keeps who acted, and who has any part', () => {
    const mexico = timeline({ actor: 'MEX' })
    expect(mexico.length).toBeGreaterThan(10)
    expect(mexico.every(({ actor }) => actor === 'MEX')).toBe(true)
    const about = timeline({ about: 'MEX' })
    expect(about.length).toBeGreaterThan(mexico.length)
    expect(about.every((e) => [e.actor, e.target, ...e.others].includes('MEX'))).toBe(true)
  })

  it('keeps a type, or all of a subject, and no subject that only begins alike', () => {
    expect(timeline({ type: 'tariff.imposed' }).map(({ id }) => id)).toEqual([
      'mexico-tariff-executive-order-2025-02-01',
      'trump-steel-aluminium-tariffs',
    ])
    expect(new Set(timeline({ type: 'tariff.*' }).map(({ type }) => type)).size).toBe(3)
    expect(timeline({ type: 'tar.*' })).toEqual([])
  })

  it('takes days, months and years as bounds, each to its end', () => {
    const august = timeline({ from: '2025-08', to: '2025-08' })
    expect(august.length).toBeGreaterThan(10)
    expect(august.every(({ placed }) => placed.startsWith('2025-08-'))).toBe(true)
    const september = timeline({ from: '2025-09-01', to: '2025' }).length
    expect(timeline({ from: '2025', to: '2025' }).length - timeline({ from: '2025', to: '2025-08-31' }).length).toBe(
      september,
    )
  })

  it('keeps a standing, a source, a kind', () => {
    for (const standing of ['reported', 'claimed', 'disputed', 'planned', 'hypothetical'] as const) {
      const kept = timeline({ standing })
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.every((event) => event.standing === standing)).toBe(true)
    }
    expect(
      timeline({ source: 'rubio-tour-2025' }).every((e) => e.sources.some((s) => s.source === 'rubio-tour-2025')),
    ).toBe(true)
    expect(timeline({ kind: 'analysis' }).every(({ kind }) => kind === 'analysis')).toBe(true)
  })
})

describe('contradictions and loaded terms', () => {
  it('all 29 contradictions are there, each with two sides or more', () => {
    expect(Object.keys(contradictions)).toHaveLength(29)
    expect(Object.values(contradictions).filter(({ positions }) => positions.length < 2)).toEqual([])
  })

  it('an event names the contradictions in which it stands', () => {
    expect(all.find(({ id }) => id === 'boat-strike-2025-09-03')?.contradictions).toEqual(['c-boat'])
    expect(contradictionsOf(['trump-inauguration-2025-01-20'])).toEqual([])
  })

  it('there is a neutral word and a speaker for each of the loaded terms', () =>
    expect(loadedTerms.filter(({ neutral, by }) => neutral === '' || !by)).toEqual([]))
})

describe('codes', () => {
  it('every type of the record has a row, and nothing else has', () =>
    expect(Object.keys(codesByType).sort()).toEqual([...recordedTypes].sort()))

  it('are those by which the model weighs tension, but for an overflight, which it scales', () => {
    const weighed: Readonly<Record<string, { readonly cameo: string; readonly weight: number }>> = goldstein
    const mapped: Readonly<Record<string, { readonly cameo: string | null; readonly goldstein: number | null }>> =
      codesByType
    const apart = Object.keys(codesByType).filter((type) => {
      const other = weighed[type]
      return other && (other.cameo !== mapped[type]?.cameo || other.weight !== mapped[type]?.goldstein)
    })
    expect(apart).toEqual(['incident.occurred'])
  })
})

/** The first coding of the sources lies beside the project, never inside it. */
const coding = fileURLToPath(new URL('../../../../../shared/coding/', import.meta.url))
const isHere = existsSync(coding) || process.env.REQUIRE_SHARED === '1'
type Coded = { readonly id: string; readonly type: CodedType }
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`${coding}${name}`, 'utf8'))

describe.skipIf(!isHere)('against the first coding of the sources (skipped without it)', () => {
  it('every coded event is there, by its id', () => {
    const { events } = read('events.json') as unknown as { readonly events: readonly Coded[] }
    expect(all.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
  })

  it('every event has the type of the table of aliases, or stands among those typed anew', () => {
    const { events } = read('events.json') as unknown as { readonly events: readonly Coded[] }
    const types = new Map(all.map(({ id, type }) => [id, type]))
    expect(
      events.filter(({ id, type }) => types.get(id) !== (retyped[id] ?? aliases[type])).map(({ id }) => id),
    ).toEqual([])
    expect(Object.keys(retyped).filter((id) => !types.has(id))).toEqual([])
    expect(Object.keys(aliases).sort()).toEqual([...new Set(events.map(({ type }) => type))].sort())
  })

  it('every coded contradiction is there, and its events are', () => {
    const coded = read('lenses.json').contradictions as readonly { readonly id: string; readonly events: string[] }[]
    expect(Object.keys(contradictions).sort()).toEqual(coded.map(({ id }) => id).sort())
    const ours: Readonly<Record<string, { readonly events: readonly string[] }>> = contradictions
    expect(coded.flatMap(({ id, events }) => events.filter((event) => !ours[id]?.events.includes(event)))).toEqual([])
  })

  it('every coded loaded term is there, by the words that stand for it in its source', () => {
    const coded = read('lenses.json').loadedTerms as readonly { readonly term: string }[]
    const spelled: Readonly<Record<string, string>> = {
      'narcostate / narco state': 'narcostate',
      'tricks / deceived': 'tricks',
      'alleged drug boat': 'drug boat',
      'such privileges (protected status)': 'such privileges',
    }
    const ours = loadedTerms.map(({ term }) => term)
    expect(coded.map(({ term }) => spelled[term] ?? term).filter((term) => !ours.includes(term))).toEqual([])
  })
})
