import type { TieState, World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** The ties for which something holds, as `from>to`, ascending: for `over`. Sorts what it finds and not all there is. */
export function tiesWhere(
  { ties }: World<Americas>,
  holds: (tie: TieState<Americas>, from: string, to: string) => boolean,
): readonly string[] {
  const found: string[] = []
  for (const from of Object.keys(ties)) {
    const others = ties[from] as NonNullable<(typeof ties)[string]>
    for (const to of Object.keys(others))
      if (holds(others[to] as TieState<Americas>, from, to)) found.push(`${from}>${to}`)
  }
  return found.sort()
}
