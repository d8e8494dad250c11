import { describe, expect, it } from 'vitest'
import { actors } from '../actors/actors.js'
import { type Office, type OfficeId, offices } from '../actors/offices.js'
import { documents } from '../sources/documents.js'
import { sources } from '../sources/library.js'
import { aliases } from './aliases.js'
import { beyond } from './beyond.js'
import { caribbean } from './caribbean.js'
import { dayOf } from './day.js'
import { mexico } from './mexico.js'
import { panama } from './panama.js'
import type { RecordedEvent } from './record.js'
import { recorded } from './recorded.js'
import { recordedTypes } from './recorded-types.js'

const all: readonly RecordedEvent[] = Object.values(recorded)
const byId: Readonly<Record<string, RecordedEvent>> = recorded
const offending = (fault: (event: RecordedEvent) => boolean): readonly string[] =>
  all.filter(fault).map((event) => event.id)
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

describe('recorded events', () => {
  it('no id stands in two files, and each stands under its own', () => {
    const keys = [panama, mexico, caribbean, beyond].flatMap((table) => Object.keys(table))
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.entries(recorded).filter(([key, event]) => key !== event.id)).toEqual([])
  })

  it('types, actors, targets and offices exist', () => {
    expect(offending((e) => !recordedTypes.includes(e.type))).toEqual([])
    expect(
      offending((e) => [e.actor, e.target, ...(e.others ?? [])].some((id) => id !== null && !(id in actors))),
    ).toEqual([])
    expect(
      offending((e) =>
        [e.office, ...(e.claimedBy ?? []), ...(e.disputedBy ?? [])].some((o) => o !== undefined && !(o in offices)),
      ),
    ).toEqual([])
  })

  it('a person is named only as the holder of the office that is named', () =>
    expect(offending((e) => e.heldBy !== (e.office === undefined ? undefined : holderOf(e.office)))).toEqual([]))

  it('the date is as exact as its precision says', () => {
    expect(offending((e) => e.precision === 'day' && !day.test(e.date))).toEqual([])
    expect(offending((e) => e.precision === 'month' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(e.date))).toEqual([])
    expect(offending((e) => (e.precision === 'year' || e.precision === 'assumed') && !/^\d{4}$/.test(e.date))).toEqual(
      [],
    )
  })

  it('every event has a day of play, within its own month or year', () => {
    expect(offending((e) => !day.test(dayOf(e)))).toEqual([])
    expect(offending((e) => e.precision !== 'assumed' && !dayOf(e).startsWith(e.date))).toEqual([])
  })

  it('a day that the source does not give is explained', () =>
    expect(offending((e) => e.playDate !== undefined && !e.dateNote)).toEqual([]))

  it('what is claimed or disputed says by whom', () => {
    expect(offending((e) => (e.standing === 'claimed' || e.standing === 'disputed') && !e.claimedBy?.length)).toEqual(
      [],
    )
    expect(offending((e) => e.standing === 'disputed' && !e.disputedBy?.length)).toEqual([])
  })

  it('a line is one sentence, within what a screen shows', () =>
    expect(offending((e) => !e.says.endsWith('.') || e.says.length > 160)).toEqual([]))

  it('every event has a source of the library', () =>
    expect(offending((e) => e.sources.length === 0 || e.sources.some((p) => !(p.source in sources)))).toEqual([]))

  it('an event is in the five sources, or is marked as outside them', () =>
    expect(offending((e) => e.sources.some((p) => p.source in documents) === (e.layer !== undefined))).toEqual([]))
})

describe('needs', () => {
  it('name recorded events', () => expect(all.flatMap((e) => e.needs).filter((id) => !(id in recorded))).toEqual([]))

  it('come no later than what needs them', () =>
    expect(offending((e) => e.needs.some((id) => dayOf(byId[id] as RecordedEvent) > dayOf(e)))).toEqual([]))

  it('never turn in a circle', () => {
    const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
      !seen.includes(from) && (byId[from]?.needs ?? []).some((id) => id === to || reaches(id, to, [...seen, from]))
    expect(offending((e) => reaches(e.id, e.id))).toEqual([])
  })

  it('an event of the five sources needs none from outside them', () =>
    expect(offending((e) => e.layer === undefined && e.needs.some((id) => byId[id]?.layer !== undefined))).toEqual([]))

  it('Venezuela’s ships need the deployment, and the jets need the aircraft', () => {
    expect(recorded['venezuela-counter-deploys-2025-08-27'].needs).toEqual(['caribbean-deployment-2025-08'])
    expect(recorded['jets-to-puerto-rico-2025-09-05'].needs).toEqual(['venezuelan-aircraft-near-us-vessel-2025-09'])
  })

  it('the turn on the Mexican tariffs is played before the summer', () =>
    expect(dayOf(recorded['mexico-tariff-abrupt-changes']) < '2025-06-21').toBe(true))
})

describe('aliases', () => {
  it('lead to types of the record', () =>
    expect(Object.values(aliases).filter((type) => !recordedTypes.includes(type))).toEqual([]))
})

function holderOf(office: OfficeId): string | undefined {
  const held: Office = offices[office]
  return held.heldBy
}
