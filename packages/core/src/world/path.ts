import { kept } from '../events/kept.js'
import { idsOf } from './id.js'
import type { Indicator } from './indicator.js'
import type { AnyModel } from './model.js'
import type { World } from './world.js'

/** `actors.MEX.approval` → its parts. A measure's or demand's id may hold dots, so it is all that follows the first. */
export type PathParts =
  | { readonly in: 'actors'; readonly actor: string; readonly indicator: string }
  | { readonly in: 'ties'; readonly from: string; readonly to: string; readonly indicator: string }
  | { readonly in: 'measures' | 'demands'; readonly id: string }

/**
 * Takes a path apart, or null when it has not the form of one. Does not ask whether the world holds it. Nothing is called
 * `__proto__`: writing there would change what every object inherits.
 */
export const pathParts: (path: string) => PathParts | null = kept((path: string): PathParts | null => {
  const first = path.indexOf('.')
  const head = path.slice(0, first)
  const rest = path.slice(first + 1)
  if (first < 0 || rest === '__proto__') return null
  if (head === 'measures' || head === 'demands') return { in: head, id: rest }
  const parts = rest.split('.')
  if (parts.includes('__proto__')) return null
  if (head === 'actors' && parts.length === 2)
    return { in: 'actors', actor: parts[0] as string, indicator: parts[1] as string }
  if (head === 'ties' && parts.length === 3)
    return { in: 'ties', from: parts[0] as string, to: parts[1] as string, indicator: parts[2] as string }
  return null
})

/** What holds the value at a path: an actor, a tie, or all measures or demands; undefined where the world has none. */
export function holderOf(world: World, parts: PathParts): unknown {
  return parts.in === 'actors'
    ? world.actors[parts.actor]
    : parts.in === 'ties'
      ? world.ties[parts.from]?.[parts.to]
      : world[parts.in]
}

/** The level at an indicator's path (`parts`, where the caller has taken it apart): `undefined` when the world holds no such path, `null` when it is not known. */
export function levelAt(world: World, path: string, parts = pathParts(path)): number | null | undefined {
  return parts && 'indicator' in parts ? levelIn(holderOf(world, parts), parts.indicator) : undefined
}

/**
 * The level that an actor or a tie holds. What all objects inherit are functions and never levels, so that no name of
 * theirs (`constructor`, `toString`) is taken for one; and this is asked too often to ask for own keys.
 */
export function levelIn(holder: unknown, name: string): number | null | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined
  const level = (holder as Readonly<Record<string, unknown>>)[name]
  return typeof level === 'number' || level === null ? level : undefined
}

/** The declaration behind an indicator's path, or null. */
export function indicatorAt(model: AnyModel, path: string, parts = pathParts(path)): Indicator | null {
  if (parts === null || !('indicator' in parts)) return null
  const declared: unknown = (parts.in === 'actors' ? model.actorIndicators : model.tieIndicators)[parts.indicator]
  return typeof declared === 'object' ? (declared as Indicator) : null
}

/** Every indicator's path in a world, ascending. */
export function numericPaths(world: World): readonly string[] {
  const paths: string[] = []
  for (const id of idsOf(world.actors))
    for (const name of idsOf(world.actors[id] ?? {})) if (name !== 'kind') paths.push(`actors.${id}.${name}`)
  for (const from of idsOf(world.ties))
    for (const to of idsOf(world.ties[from] ?? {}))
      for (const name of idsOf(world.ties[from]?.[to] ?? {})) paths.push(`ties.${from}.${to}.${name}`)
  return paths
}
