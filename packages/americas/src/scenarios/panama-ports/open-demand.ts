import type { World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** The demand on the table that a decision of this scenario answers. */
export function demandFor(world: World<Americas>, decision: string): World<Americas>['demands'][string] | undefined {
  return Object.values(world.demands).find((demand) => demand.decision === decision)
}
