import { type ActorIndicator, actorsOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** Actors on whom an indicator stands away from where it rests, ascending; those to whom it does not apply are left out. */
export function actorsAwayFrom(
  world: World<Americas>,
  indicator: ActorIndicator<Americas>,
  rest: number,
): readonly string[] {
  const found: string[] = []
  for (const { id, levels } of actorsOf(world)) if ((levels[indicator] ?? rest) !== rest) found.push(id)
  return found
}
