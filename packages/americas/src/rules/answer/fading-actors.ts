import { type ActorIndicator, idsOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** Actors on whom an indicator stands away from where it rests, ascending; those to whom it does not apply are left out. */
export function actorsAwayFrom(
  world: World<Americas>,
  indicator: ActorIndicator<Americas>,
  rest: number,
): readonly string[] {
  return idsOf(world.actors).filter((id) => (world.actors[id]?.[indicator] ?? rest) !== rest)
}
