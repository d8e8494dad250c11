import type { ModelEvent } from '@lapolicy/core'
import type { Americas } from '../model.js'
import type { RecordedEvent } from '../record/record.js'
import { recorded } from '../record/recorded.js'
import { sources } from '../sources/library.js'
import type { Source } from '../sources/source.js'
import { contradictionsOf } from '../timeline/differing.js'

/**
 * Where an event comes from: the five sources, the record outside them, or the model (a rule, or an option that nobody
 * recorded).
 */
export type Provenance = 'sources' | 'record' | 'model'

const all: Readonly<Record<string, RecordedEvent>> = recorded

/** The recorded events that an event is or stands for; none for what the model brings about. */
export function recordsOf({ id, records = [], standing }: ModelEvent<Americas>): readonly RecordedEvent[] {
  if (standing === 'simulated' || standing === 'hypothetical') return []
  return [id, ...records].flatMap((one) => (Object.hasOwn(all, one) ? [all[one] as RecordedEvent] : []))
}

/** Where an event comes from. */
export function provenanceOf(event: ModelEvent<Americas>): Provenance {
  const found = recordsOf(event)
  if (found.length === 0) return 'model'
  return found.some(({ layer }) => layer === undefined) ? 'sources' : 'record'
}

/** The contradictions between sources in which an event stands, by the recorded events that it is or stands for. */
export function contradictionsAbout(event: ModelEvent<Americas>): ReturnType<typeof contradictionsOf> {
  return contradictionsOf(recordsOf(event).map(({ id }) => id))
}

/** Short names of the sources behind an event, each once. */
export function citedSources(event: ModelEvent<Americas>): readonly string[] {
  const keys = recordsOf(event).flatMap((one) => one.sources.map(({ source }) => source))
  return [...new Set(keys)].map(shortSource)
}

const short: Readonly<Record<string, string>> = {
  'pism-2025': 'PISM',
  'gateway-pundit': 'Gateway Pundit',
  'as-coa-tracker-2025': 'AS/COA tracker',
  'rusi-2024': 'RUSI',
  'rubio-tour-2025': 'report on the tour',
}

/** A source in a word or two, as a tag shows it. */
export function shortSource(key: string): string {
  const known = (sources as Readonly<Record<string, Source>>)[key]
  return short[key] ?? known?.publisher ?? known?.title ?? key
}

/** Dates in a diary that rules keep: an answer falls due, a deadline passes. No news; feeds leave them out. */
export function isDiary({ type }: Pick<ModelEvent<Americas>, 'type'>): boolean {
  return type.endsWith('.fell-due') || diary.has(type)
}

const diary: ReadonlySet<string> = new Set(['month.closed', 'deadline.passed', 'patience.ended', 'answer.delivered'])
