import { errorsOf } from '../errors.js'
import { nearestName } from '../inspect/nearest.js'
import { type DataErrorCode, dataText } from './text.js'

/** The way to a place in the data: keys and positions, outermost first. */
export type Steps = readonly (string | number)[]

const dataError = errorsOf(dataText)

/** Most names that an error lists. */
const LISTED = 12

/**
 * Throws the error of a place in the data. Its facts hold the place twice: `where` in words, `steps` to find it by.
 * Where its fact `given` is the last step, the fault is the key and not what it holds.
 */
export function fault(code: DataErrorCode, steps: Steps, facts: Readonly<Record<string, unknown>>): never {
  throw dataError(code, { ...facts, steps, where: placeOf(steps) })
}

/** `['when', 0, 'value']` → `when[0].value`; the whole is `rules`. */
function placeOf(steps: Steps): string {
  const place = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return (place.startsWith('.') ? place.slice(1) : place) || 'rules'
}

/** Refuses a name that does not exist, with the one that was probably meant. */
export function unknownName(steps: Steps, what: string, given: string, known: Iterable<string>): never {
  const names = [...known].sort()
  fault('data/unknown-name', steps, { what, given, known: listed(names), fix: meant(given, names) })
}

/** Refuses data of another form than any that fits there. */
export function invalid(steps: Steps, problem: string, expected: string, fix = 'correct it'): never {
  fault('data/invalid', steps, { problem, expected, fix })
}

/** Refuses a value of the wrong kind. */
export function wrongType(steps: Steps, problem: string, expected: string, fix: string): never {
  fault('data/wrong-type', steps, { problem, expected, fix })
}

/** Refuses an effect that the rule's claims do not cover. */
export function undeclared(steps: Steps, does: 'changes' | 'emits', name: string, declared: readonly string[]): never {
  fault('data/undeclared', steps, { does, name, claim: does, known: listed(declared) })
}

/** What to do about a name that does not exist. */
export function meant(given: string, known: readonly string[]): string {
  const near = nearestName()(given, known)
  return near === null ? 'use one that exists' : `did you mean "${near}"?`
}

/** Names for an error: a dozen of them, or that there are none. */
export function listed(names: readonly string[]): readonly string[] {
  if (names.length === 0) return ['(none)']
  return names.length > LISTED ? [...names.slice(0, LISTED), '…'] : names
}
