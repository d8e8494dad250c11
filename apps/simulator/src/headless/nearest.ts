import { distance } from 'fastest-levenshtein'

/** Names that are listed where none is near. */
const SHOWN = 20

/** The known name nearest to what was given: by prefix, else by edit distance up to a third of its length; or null. */
export function nearest(given: string, known: readonly string[]): string | null {
  const wanted = given.toLowerCase()
  const prefixed = known.filter((name) => wanted.length >= 3 && name.toLowerCase().includes(wanted))
  if (prefixed.length === 1) return prefixed[0] as string
  const ranked = known
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((left, right) => left.far - right.far || (left.name < right.name ? -1 : 1))
  const best = ranked[0]
  // What shares nothing with a name is not near it, however short both are.
  const most = Math.min(wanted.length - 1, Math.max(2, Math.ceil((best?.name.length ?? 0) / 3)))
  return best && best.far <= most ? best.name : null
}

/** "Did you mean …?", or the list of what exists. */
export function suggestion(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  if (near !== null) return `did you mean "${near}"?`
  const shown = known.slice(0, SHOWN).join(', ')
  return `there are: ${shown}${known.length > SHOWN ? ', …' : ''}`
}
