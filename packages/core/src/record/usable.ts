import { recordError } from './record-error.js'

/** Refuses nonsense handed over by a caller without types (`record/not-usable`), saying which field is not as it must be. */
export function usable<Value>(
  value: Value,
  what: string,
  fields: Readonly<Record<string, 'record' | 'list'>>,
): Value & object {
  if (typeof value !== 'object' || value === null)
    throw recordError('record/not-usable', { what, problem: `it is ${value === null ? 'null' : `a ${typeof value}`}` })
  for (const name of Object.keys(fields)) {
    const field = (value as Readonly<Record<string, unknown>>)[name]
    const kind = Array.isArray(field) ? 'list' : typeof field === 'object' && field !== null ? 'record' : 'neither'
    if (kind !== fields[name])
      throw recordError('record/not-usable', { what, where: name, problem: `its ${name} is no ${fields[name]}` })
  }
  return value
}
