import * as fc from 'fast-check'
import { run } from '../../src/index.js'
import { type AnyRun, holds, type Inputs, type Law } from './law.js'

/** Law 6. Every change names a firing, every firing an event, every event a cause or the scenario; causes precede. */
export function everyChangeNamesItsCause(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const played = run(input) as AnyRun
    numbered(played)
    const rows = new Map(played.events.map((row) => [row.event.id, row]))
    holds(rows.size === played.events.length, 'two events of one run share an id')
    for (const { rule, firing, date, path } of played.changes) {
      const named = played.firings[firing]
      holds(named !== undefined, `the change of ${path} names no firing`)
      holds(rule === named?.rule || rule === 'range-limit', `the change of ${path} by ${rule} names another's firing`)
      holds(rows.get(named?.event ?? '')?.event.date === date, `the change of ${path} is not dated as its event`)
    }
    const { rules } = input.rulebook
    for (const { rule, event, checks } of played.firings) {
      for (const { label, holds: held } of checks) holds(held, `${rule} fired on ${event} although ${label} failed`)
      const type = rows.get(event)?.event.type ?? ''
      const listens = rule === 'in-force' || rules.find(({ id }) => id === rule)?.on.includes(type)
      holds(listens === true, `${rule} fired on ${event}, to which it does not listen`)
    }
    for (const { n, event } of played.events) {
      const { cause, id, date } = event
      if (cause === null) {
        holds(isGiven(played, id), `${id} has no cause and is not the scenario's`)
        continue
      }
      const parent = rows.get(cause.event)
      holds(parent !== undefined && parent.n < n, `${id} comes before its cause`)
      holds((parent?.event.date ?? '') <= date, `${id} is dated before its cause`)
      const fired = played.firings.some(({ rule, event: on }) => rule === cause.rule && on === cause.event)
      holds(fired, `${id} names a rule that did not fire`)
    }
  })
}

/** Given by the scenario, by an option of a decision that was taken, or by the clock. */
function isGiven({ input: { scenario }, decisions }: AnyRun, id: string): boolean {
  if (id.startsWith('clock/')) return true
  const taken = decisions.some((row) => row.option !== null && id.startsWith(`decision/${row.id}/`))
  return taken || [...scenario.opening, ...scenario.schedule].some((given) => given.id === id)
}

/** Rows carry their place, and the log goes forward in time. */
function numbered({ events, firings, changes, input: { scenario } }: AnyRun): void {
  for (const table of [events, firings, changes])
    table.forEach(({ n }, at) => {
      holds(n === at, `row ${at} is numbered ${n}`)
    })
  // Opening facts come first, whatever their dates.
  const places = events.map(({ event, phase, wave }) =>
    event.date < scenario.start ? '' : [event.date, phaseNumbers[phase], String(wave).padStart(3, '0')].join(' '),
  )
  places.forEach((place, at) => {
    holds(at === 0 || (places[at - 1] as string) <= place, `event ${at} of the log is out of order`)
  })
}

const phaseNumbers = { events: 0, decisions: 1, close: 2 }
