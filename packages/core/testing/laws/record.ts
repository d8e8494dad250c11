import * as fc from 'fast-check'
import { type Given, run } from '../../src/index.js'
import { type AnyRun, holds, type Inputs, type Law } from './law.js'

/**
 * Law 13. A recorded event happens only after what it needs has happened; otherwise it is listed as not happening, with
 * the reason. Never both, never neither.
 */
export function aRecordedEventHappensOnlyIfWhatItNeedsHappened(inputs: Inputs): Law {
  return fc.property(inputs, ({ ask: _, ...input }) => {
    const played = run(input) as AnyRun
    const missing = new Map(played.missing.map((row) => [row.id, row]))
    const happened = whatHappened(played)
    for (const given of input.scenario.schedule as readonly Given[]) {
      const { id, date, needs = [] } = given as unknown as { id: string; date: string; needs?: readonly string[] }
      const place = happened.get(id)
      const row = missing.get(id)
      if (date > played.endedOn) {
        holds(place === undefined && row === undefined, `${id} is told of before its day`)
        continue
      }
      holds((place === undefined) !== (row === undefined), `${id} both happened and did not, or neither`)
      for (const need of needs)
        holds(
          place === undefined || (happened.get(need) ?? Infinity) < place,
          `${id} happened without ${need} before it`,
        )
      if (row === undefined) continue
      holds(row.needs.length + row.checks.length > 0, `${id} is missing without a reason`)
      holds(row.date === date, `${id} is missing on another day than its own`)
      for (const check of row.checks) holds(!check.holds, `${id} is missing for a condition that held`)
      for (const need of row.needs) {
        holds(needs.includes(need), `${id} is missing for ${need}, which it does not need`)
        const dated = dateOf(played, need)
        holds(dated === null || dated > date, `${id} is missing for ${need}, which had happened`)
      }
    }
    const given = new Set([...input.scenario.schedule, ...input.scenario.opening].map(({ id }) => id))
    for (const { event } of played.events)
      if (event.cause === null && !/^(clock|decision)\//.test(event.id))
        holds(given.has(event.id), `${event.id} happened and nobody gave it`)
  })
}

/** Where in the log each id, what it stands for, and each choice stands: choices just before what follows from them. */
function whatHappened({ events, decisions }: AnyRun): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { n, event } of [...events].reverse())
    for (const id of [event.id, ...(event.records ?? [])]) places.set(id, n)
  for (const { id, option, date } of decisions) {
    const next = events.find(({ event, phase }) => event.date > date || (event.date === date && phase !== 'events'))
    if (option !== null) places.set(`${id}=${option}`, (next?.n ?? events.length) - 0.5)
  }
  return places
}

/** The date on which an id, or a choice, came about; null when it never did. */
function dateOf({ events, decisions }: AnyRun, need: string): string | null {
  const row = events.find(({ event }) => event.id === need || event.records?.includes(need))
  const decided = decisions.find(({ id, option }) => `${id}=${option}` === need)
  return row?.event.date ?? decided?.date ?? null
}
