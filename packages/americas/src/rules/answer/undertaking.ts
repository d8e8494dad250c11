import { idsOf, type MeasureOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** What a state has undertaken by accepting a demand. */
export type Undertaking = MeasureOf<Americas, 'undertaking'>

/** What `by` has undertaken towards another, or null: the last matter between them, until relief for it is broken. */
export function undertakingOf(world: World<Americas>, by: string | null, towards: string | null): Undertaking | null {
  for (const id of idsOf(world.measures)) {
    const measure = world.measures[id]
    if (measure?.kind === 'undertaking' && measure.actor === by && measure.target === towards) return measure
  }
  return null
}
