import { meant, type Steps, wrongType } from './fault.js'
import type { Compiled } from './scope.js'
import { expectedBy } from './shape.js'
import { NONE, sortInWords, THING } from './sort.js'

/** Refuses a comparison that could never be true: of two sorts, or with a text that the field never is. */
export function checkFits(left: Compiled, right: Compiled, steps: Steps): void {
  if (((left.sort | right.sort) & THING) !== 0)
    wrongType(steps, 'it is compared with something that is no single value', 'a single value', 'name a field of it')
  if ((left.sort & right.sort) === 0)
    wrongType(
      steps,
      `it is ${sortInWords(right.sort)}, compared with ${sortInWords(left.sort)}`,
      sortInWords(left.sort),
      'compare like with like',
    )
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.fields === undefined || other.fixed === undefined) continue
    const { value } = other.fixed
    if (value === null && (one.sort & NONE) !== 0) continue
    const results = one.fields.map((field) => field.safeParse(value))
    if (results.some(({ success }) => success)) continue
    const values = one.fields.flatMap((field) => (field as { readonly options?: readonly unknown[] }).options ?? [])
    const known = values.filter((option) => typeof option === 'string')
    const [first] = results
    wrongType(
      steps,
      `the field is never ${typeof value === 'string' ? `"${value}"` : String(value)}`,
      known.length > 0 ? `one of: ${known.join(', ')}` : expectedBy(first?.error?.issues[0]),
      typeof value === 'string' ? meant(value, known) : 'write a value that it can have',
    )
  }
}
