import type { TieIndicator, World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { tiesWhere } from '../tariffs/ties.js'

/** Ties on which an indicator stands away from where it rests, ascending: the rest has nothing to fade. */
export function tiesAwayFrom(
  world: World<Americas>,
  indicator: TieIndicator<Americas>,
  rest: number,
): readonly string[] {
  return tiesWhere(world, (tie) => (tie[indicator] ?? rest) !== rest)
}
