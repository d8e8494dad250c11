import * as fc from 'fast-check'

/** The same value, printed as told when a property fails: functions and whole models would hide the counterexample. */
export function described<Value extends object>(value: Value, tell: () => string): Value {
  return Object.defineProperty(value, fc.toStringMethod, { value: tell })
}

/** Plain data in one line; functions, and lists and records that hold nothing, are left out. */
export function told(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isEmpty(inner) ? undefined : inner))
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value as object).length === 0)
