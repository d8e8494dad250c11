import * as fc from 'fast-check'
import type * as z from 'zod'
import { level } from './arbitrary.js'
import { checksOf } from './checks.js'

/** How far numbers reach beyond an end, or from zero, where a schema names no other end. */
const REACH = 1000

/** Numbers that a schema accepts: evenly spread between its ends, whole or in its steps where it says so. */
export function numberIn(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [least, most] = [end(schema.minValue), end(schema.maxValue)]
  const low = least ?? (most === null ? -REACH : Math.min(-REACH, most - REACH))
  const high = most ?? (least === null ? REACH : Math.max(REACH, least + REACH))
  const step = stepOf(schema)
  const value =
    step === null
      ? level(low, high)
      : between(Math.ceil(low / step), Math.floor(high / step)).map((count) => count * step)
  // Adding 0 makes of a negative zero, which JSON loses, a plain one.
  return value.map((one) => one + 0)
}

const between = (low: number, high: number): fc.Arbitrary<number> => fc.integer({ min: low, max: Math.max(low, high) })

/** What a number is a multiple of, 1 for a whole one, or null. */
function stepOf(schema: z.ZodNumber): number | null {
  const step = checksOf(schema).find(({ check }) => check === 'multiple_of')?.value
  return step ?? (schema.isInt ? 1 : null)
}

const end = (value: number | null): number | null =>
  value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value
