import { type Tie, tiesOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** The ties for which something holds, as `from>to`, ascending: for `over`. */
export function tiesWhere(world: World<Americas>, holds: (tie: Tie<Americas>) => boolean): readonly string[] {
  const found: string[] = []
  for (const tie of tiesOf(world)) if (holds(tie)) found.push(tie.id)
  return found
}
