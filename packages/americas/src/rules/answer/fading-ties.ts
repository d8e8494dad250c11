import { endsOf, type TieIndicator, tieIds, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** Ties on which an indicator stands away from where it rests, ascending: the rest has nothing to fade. */
export function tiesAwayFrom(
  world: World<Americas>,
  indicator: TieIndicator<Americas>,
  rest: number,
): readonly string[] {
  return tieIds(world).filter((id) => {
    const [from, to] = endsOf(id)
    return (world.ties[from]?.[to]?.[indicator] ?? rest) !== rest
  })
}
