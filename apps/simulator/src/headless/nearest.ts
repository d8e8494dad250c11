import { distance } from 'fastest-levenshtein'

/** The known name nearest to what was given: by prefix, else by edit distance up to a third of its length; or null. */
export function nearest(given: string, known: readonly string[]): string | null {
  const wanted = given.toLowerCase()
  const prefixed = known.filter((name) => wanted.length >= 3 && name.toLowerCase().includes(wanted))
  if (prefixed.length === 1) return prefixed[0] as string
  const ranked = known
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((left, right) => left.far - right.far || (left.name < right.name ? -1 : 1))
  const best = ranked[0]
  return best && best.far <= Math.max(2, Math.ceil(best.name.length / 3)) ? best.name : null
}

/** "Did you mean …?", or the list of what exists. */
export function suggestion(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  if (near !== null) return `did you mean "${near}"?`
  const shown = known.slice(0, 12).join(', ')
  return `there are: ${shown}${known.length > 12 ? ', …' : ''}`
}
