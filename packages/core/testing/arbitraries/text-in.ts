import * as fc from 'fast-check'
import type * as z from 'zod'
import { addDays } from '../../src/index.js'
import { days } from './arbitrary.js'
import { checksOf } from './checks.js'

/** Texts that a schema accepts, by its format, its patterns or its length. */
export function textIn(schema: z.ZodString): fc.Arbitrary<string> {
  const known = schema.format === null ? undefined : formats[schema.format]
  if (known !== undefined) return known
  const minLength = schema.minLength ?? 0
  const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? 12, 40))
  const pattern = checksOf(schema).find((one) => one.pattern !== undefined)?.pattern
  // A pattern that does not reach to both ends of the text is matched alone: what stands around it matters to nobody.
  if (pattern !== undefined) return fc.stringMatching(pattern, { size: '-1' })
  return fc.string({ minLength, maxLength })
}

/** A day of the decades around 2030. */
const day = days(20000).map((later) => addDays('2000-01-01', later))
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day,
  time: clock,
  datetime: fc.tuple(day, clock).map(([date, time]) => `${date}T${time}Z`),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([name, host]) => `${name}@${host}.example`),
  url: fc.webUrl(),
  uuid: fc.uuid({ version: 4 }),
  guid: fc.uuid({ version: 4 }),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
}
