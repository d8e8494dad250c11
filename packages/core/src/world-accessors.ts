/** What rules ask of a world, guarded as in `accessors.ts`, and for the same reasons. */
import { soundError } from './errors.js'
import { idsOf as plainIdsOf } from './world/id.js'
import type { Indicator } from './world/indicator.js'
import type { AnyModel } from './world/model.js'
import {
  type pathParts,
  indicatorAt as plainIndicatorAt,
  levelAt as plainLevelAt,
  numericPaths as plainNumericPaths,
} from './world/path.js'
import {
  type Actor,
  actorsOf as plainActorsOf,
  endsOf as plainEndsOf,
  tieIds as plainTieIds,
  tiesOf as plainTiesOf,
  type Tie,
  type World,
} from './world/world.js'

/** Ids in ascending order of code units, whatever order they were inserted in. */
export function idsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    return plainIdsOf(record)
  } catch (cause) {
    throw soundError('idsOf', cause)
  }
}

/** The level at an indicator's path (`parts`, where the caller has taken it apart): `undefined` when the world holds no such path, `null` when it is not known. */
export function levelAt(world: World, path: string, parts?: ReturnType<typeof pathParts>): number | null | undefined {
  try {
    return plainLevelAt(world, path, parts)
  } catch (cause) {
    throw soundError('levelAt', cause)
  }
}

/** The declaration behind an indicator's path, or null. */
export function indicatorAt(model: AnyModel, path: string, parts?: ReturnType<typeof pathParts>): Indicator | null {
  try {
    return plainIndicatorAt(model, path, parts)
  } catch (cause) {
    throw soundError('indicatorAt', cause)
  }
}

/** Every indicator's path in a world, ascending. */
export function numericPaths(world: World): readonly string[] {
  try {
    return plainNumericPaths(world)
  } catch (cause) {
    throw soundError('numericPaths', cause)
  }
}

/**
 * Every directed tie with its levels, ascending by id: what a rule on some ties looks through. Listed once for each world,
 * since which ties it has is settled at its opening and levels are written in place.
 */
export function tiesOf<M extends AnyModel>(world: Pick<World<M>, 'ties'>): readonly Tie<M>[] {
  try {
    return plainTiesOf(world)
  } catch (cause) {
    throw soundError('tiesOf', cause)
  }
}

/** Every actor with its levels, ascending by id: what a rule on some actors looks through. */
export function actorsOf<M extends AnyModel>(world: Pick<World<M>, 'actors'>): readonly Actor<M>[] {
  try {
    return plainActorsOf(world)
  } catch (cause) {
    throw soundError('actorsOf', cause)
  }
}

/** Every directed tie as `from>to`, ascending: what a rule on all ties runs over. */
export function tieIds(world: Pick<World, 'ties'>): readonly string[] {
  try {
    return plainTieIds(world)
  } catch (cause) {
    throw soundError('tieIds', cause)
  }
}

/** The two ends of a binding `from>to`. */
export const endsOf: (tie: string) => readonly [from: string, to: string] = (tie) => {
  try {
    return plainEndsOf(tie)
  } catch (cause) {
    throw soundError('endsOf', cause)
  }
}
