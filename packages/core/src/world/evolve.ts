import type { Change } from './change.js'
import { pathParts } from './path.js'
import type { World } from './world.js'

/**
 * The only writer of a world. It writes in place: the caller owns the working world (or an immer draft of history).
 * `after` null removes a measure or demand.
 */
export function evolve(world: World, changes: readonly Change[]): void {
  for (const change of changes) write(world, change)
}

function write(world: World, { path, after }: Change): void {
  const parts = pathParts(path)
  if (parts === null) return
  if (parts.in === 'actors') assign(world.actors[parts.actor], parts.indicator, after)
  else if (parts.in === 'ties') assign(world.ties[parts.from]?.[parts.to], parts.indicator, after)
  else if (after === null) delete (world[parts.in] as Record<string, unknown>)[parts.id]
  else assign(world[parts.in], parts.id, after)
}

/** What all objects inherit is functions, and `pathParts` knows no `__proto__`: so only the world's own records are written. */
const assign = (record: unknown, key: string, value: unknown): void => {
  if (typeof record === 'object' && record !== null) (record as Record<string, unknown>)[key] = value
}
