// Twenty rules about the figures of twenty-two countries, as every engine here is given them. The rules are plain data;
// what an engine answers is compared with `expected` before it is timed.

export const fields = [
  'growth',
  'inflation',
  'joblessness',
  'debt',
  'approval',
  'exports',
  'imports',
  'aid',
  'remittances',
  'rainfall',
  'harvest',
  'fuel',
  'wages',
  'rents',
  'turnout',
  'strikes',
  'arrivals',
  'departures',
  'reserves',
  'credit',
]

/** A small generator of its own, so that the workload never changes. */
const numbers = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
  }
}
const next = numbers(2026)
const tenth = (low, high) => Math.round(10 * (low + (high - low) * next())) / 10

/** Figures of each country, from 0 to 100, read from text as a service would. */
export const countries = JSON.parse(
  JSON.stringify(
    Array.from({ length: 22 }, (_, at) => ({
      id: `country-${String(at).padStart(2, '0')}`,
      ...Object.fromEntries(fields.map((field) => [field, tenth(0, 100)])),
    })),
  ),
)

/** Rules of two to four conditions, each a field with a bound. */
export const rules = Array.from({ length: 20 }, (_, at) => ({
  id: `rule-${String(at).padStart(2, '0')}`,
  conditions: Array.from({ length: 2 + Math.floor(3 * next()) }, () => {
    const isLeast = next() < 0.5
    const field = fields[Math.floor(fields.length * next())]
    return { field, isLeast, bound: isLeast ? tenth(10, 70) : tenth(30, 90) }
  }),
}))

const holds = (country, { field, isLeast, bound }) => (isLeast ? country[field] >= bound : country[field] <= bound)

/** `country:rule` for every pair that holds, ascending. */
export const expected = countries.flatMap((country) =>
  rules
    .filter(({ conditions }) => conditions.every((condition) => holds(country, condition)))
    .map(({ id }) => `${country.id}:${id}`),
)

/** A rule as the text of an expression, each field after a prefix. */
export const expressionOf = ({ conditions }, prefix, join = ' && ') =>
  conditions.map(({ field, isLeast, bound }) => `${prefix}${field} ${isLeast ? '>=' : '<='} ${bound}`).join(join)
