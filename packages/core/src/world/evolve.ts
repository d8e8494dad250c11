import type { Change } from './change.js'
import { holderOf, pathParts } from './path.js'
import type { World } from './world.js'

/**
 * The only writer of a world. It writes in place: the caller owns the working world (or an immer draft of history).
 * `after` null removes a measure or demand.
 */
export function evolve(world: World, changes: readonly Change[]): void {
  for (const { path, after } of changes) write(world, path, after)
}

/**
 * Writes one value; as `evolve`. What all objects inherit is functions, and `pathParts` knows no `__proto__`: so only the
 * world's own records are written.
 */
export function write(world: World, path: string, after: unknown, parts = pathParts(path)): void {
  const holder = parts === null ? null : holderOf(world, parts)
  if (parts === null || typeof holder !== 'object' || holder === null) return
  const record = holder as Record<string, unknown>
  if ('indicator' in parts) record[parts.indicator] = after
  else if (after === null) delete record[parts.id]
  else record[parts.id] = after
}
