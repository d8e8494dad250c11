import * as fc from 'fast-check'
import { type EventEnvelope, numericPaths, PolicyError, parseEvent, parseWorld, run } from '../../src/index.js'
import { type AnyRun, chaptersOf, holds, type Inputs, type Law, outcomeOf, same, throughJson } from './law.js'

/** Law 12. A run survives JSON: nothing in it is undefined, not a number, or of a class. */
export function aRunSurvivesJson(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const played = run(input) as AnyRun
    same('a run and its copy through JSON', outcomeOf(played), throughJson(outcomeOf(played)))
    plain(outcomeOf(played), '')
    if (played.pending === null) plain(played.savedPoint(), 'savedPoint')
  })
}

/** Law 12. Every world and every event of a run is read back from JSON as it was. */
export function worldsAndEventsAreReadBackAsTheyWere(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const { model } = input
    const played = run(input) as AnyRun
    const { opening, world, events } = played
    for (const one of [opening, world, ...chaptersOf(played).map((chapter) => chapter.world)])
      same(`the world of ${one.date}`, one, parseWorld(model, throughJson(one)))
    for (const { event } of events) same(`the event ${event.id}`, event, parseEvent(model.events, throughJson(event)))
  })
}

/** Law 12, the other half. Input with one fault is refused by a typed error that says where, and what was expected. */
export function unknownInputIsRefused(inputs: Inputs): Law {
  const fault = fc.constantFrom<unknown>('much', { much: 1 }, [1], 1e9, Number.NaN, Number.POSITIVE_INFINITY, true)
  return fc.property(inputs, fc.nat(), fault, (input, which, wrong) => {
    const { model } = input
    const { world, events } = run(input) as AnyRun
    const paths = numericPaths(world)
    const path = paths[which % Math.max(1, paths.length)]
    const read = (value: unknown) => () => parseWorld(model, value)
    if (path !== undefined) {
      refused(read(changed(world, path.split('.'), wrong)), path)
      refused(read(changed(world, [...path.split('.').slice(0, -1), 'unheard-of'], 1)), 'unheard-of')
    }
    refused(read(changed(world, ['date'], '2025-02-30')), 'date')
    refused(read(changed(world, ['weather'], 'fair')), 'weather')
    for (const none of [null, 'a world', 7, []]) refused(read(none), 'world')
    const event = events[which % Math.max(1, events.length)]?.event as EventEnvelope | undefined
    if (event === undefined) return
    const readEvent = (key: string, value: unknown) => () => parseEvent(model.events, changed(event, [key], value))
    refused(readEvent('type', 'unheard-of.happened'), 'type')
    refused(readEvent('date', '2025-13-01'), 'date')
    refused(readEvent('standing', wrong), 'standing')
    refused(readEvent('actor', 7), 'actor')
    refused(readEvent('unheard-of', 1), 'unheard-of')
  })
}

/** A copy of plain data with one value written at a path. */
function changed(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): unknown {
  const copy = { ...(value as Readonly<Record<string, unknown>>) }
  copy[key] = rest.length === 0 ? to : changed(copy[key], rest, to)
  return copy
}

function refused(read: () => unknown, place: string): void {
  try {
    read()
  } catch (error) {
    holds(error instanceof PolicyError, `a fault at ${place} is refused by an untyped error: ${error}`)
    const { where, expected } = error as PolicyError
    holds(where.endsWith(place), `a fault at ${place} is located at ${where}`)
    holds(expected !== '', `a fault at ${place} is refused without saying what was expected`)
    return
  }
  throw new Error(`a fault at ${place} is accepted`)
}

/** Only what JSON knows: null, texts, booleans, finite numbers, lists and records. */
function plain(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  holds(typeof value === 'object' || Number.isFinite(value), `${path} is ${String(value)}`)
  if (typeof value !== 'object') return
  if (!Array.isArray(value)) {
    const kind: unknown = Object.getPrototypeOf(value)
    holds(kind === Object.prototype || kind === null, `${path} is of a class`)
  }
  for (const [key, inner] of Object.entries(value as object)) plain(inner, `${path}.${key}`)
}
