import { latinAmericanStates } from '@lapolicy/americas'

/**
 * One number asked of every state, as a path with `*` where the state stands: `actors.*.approval`, `ties.*.USA.trust`,
 * `ties.CHN.*.presence`. What the map and the table show.
 */
export type Facet = string

const isHere = (id: string): boolean => Object.hasOwn(latinAmericanStates, id)

/** The facet that a path belongs to, and the state in it; `null` for numbers of the region or of outsiders. */
export function facetOf(path: string): { readonly facet: Facet; readonly place: string } | null {
  const [kind, first = '', second = '', third] = path.split('.')
  if (kind === 'actors' && isHere(first)) return { facet: `actors.*.${second}`, place: first }
  if (kind !== 'ties' || third === undefined) return null
  if (isHere(first)) return { facet: `ties.*.${second}.${third}`, place: first }
  if (isHere(second)) return { facet: `ties.${first}.*.${third}`, place: second }
  return null
}

/** The path of a facet's number for one state. */
export function pathFor(facet: Facet, place: string): string {
  return facet.replace('*', place)
}

/** The facets of some paths, each once, in their order. */
export function facetsOf(paths: readonly string[]): readonly Facet[] {
  return [...new Set(paths.flatMap((path) => facetOf(path)?.facet ?? []))]
}
