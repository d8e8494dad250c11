import type { EventEnvelope } from '../events/event.js'
import { readEvent } from '../events/parse-event.js'

/**
 * Reads events as `readEvent` does, and remembers the last of each id. An option brings about the same in run after run, and
 * to see that takes a fraction of the time that reading takes. Each is handed out as an object of its own.
 */
export function remembering(): typeof readEvent {
  const known = new Map<string, { readonly given: unknown; readonly event: EventEnvelope }>()
  return (events, given, where) => {
    const { id } = given as { readonly id: string }
    const last = known.get(id)
    if (last !== undefined && alike(last.given, given)) return { ...last.event }
    const event = readEvent(events, given, where)
    known.set(id, { given, event })
    return { ...event }
  }
}

/** Whether no reader could tell two values apart. Of what is not plain data nothing is said: it is read again. */
export function alike(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  const kind = Object.getPrototypeOf(left)
  if ((kind !== Object.prototype && kind !== Array.prototype) || kind !== Object.getPrototypeOf(right)) return false
  const [a, b] = [left as Fields, right as Fields]
  const keys = Object.keys(a)
  const others = Object.keys(b)
  return keys.length === others.length && keys.every((key, at) => key === others[at] && alike(a[key], b[key]))
}

type Fields = Readonly<Record<string, unknown>>
