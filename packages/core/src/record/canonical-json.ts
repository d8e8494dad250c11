import { sound } from '../errors.js'
import { byCodeUnit } from '../world/id.js'
import { recordError } from './record-error.js'

/** Deepest nesting that is written; what is deeper is a mistake, most often a circle. */
const DEEPEST = 500

/**
 * JSON with the keys of every object ascending and no white space: equal values give equal text. Functions and undefined
 * fields are left out; a number that JSON cannot hold is null. Throws `record/not-plain` for circles and big integers.
 */
export function canonicalJson(value: unknown): string {
  return sound('canonicalJson', () => {
    return written(value, '', 0)
  })
}

function written(value: unknown, where: string, depth: number): string {
  if (depth > DEEPEST) throw refused(where, 'it is nested too deep, or contains itself')
  if (Array.isArray(value))
    return `[${Array.from(value, (item, at) => written(item ?? null, `${where}[${at}]`, depth + 1)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>
    const fields = Object.keys(record)
      .filter((key) => record[key] !== undefined && typeof record[key] !== 'function')
      .sort(byCodeUnit)
    return `{${fields.map((key) => `${JSON.stringify(key)}:${written(record[key], `${where}.${key}`, depth + 1)}`).join(',')}}`
  }
  if (typeof value === 'bigint') throw refused(where, 'JSON has no big integers')
  return JSON.stringify(value) ?? 'null'
}

const refused = (where: string, problem: string): Error =>
  recordError('record/not-plain', {
    where: where.replace(/^\./, '').slice(0, 200) || 'the top',
    problem,
    limit: DEEPEST,
  })
