import { idsOf, own } from './id.js'
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
export function pathParts(path: string): PathParts | null {
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
}

/** The level at an indicator's path: `undefined` when the world holds no such path, `null` when it is not known. */
export function levelAt(world: World, path: string): number | null | undefined {
  const parts = pathParts(path)
  if (parts === null || (parts.in === 'actors' && parts.indicator === 'kind')) return undefined
  if (parts.in === 'actors') return own(own(world.actors, parts.actor), parts.indicator) as number | null | undefined
  if (parts.in === 'ties')
    return own(own(own(world.ties, parts.from), parts.to), parts.indicator) as number | null | undefined
  return undefined
}

/** The declaration behind an indicator's path, or null. */
export function indicatorAt(model: AnyModel, path: string): Indicator | null {
  const parts = pathParts(path)
  if (parts === null) return null
  if (parts.in === 'actors') return (own(model.actorIndicators, parts.indicator) as Indicator | undefined) ?? null
  if (parts.in === 'ties') return (own(model.tieIndicators, parts.indicator) as Indicator | undefined) ?? null
  return null
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
