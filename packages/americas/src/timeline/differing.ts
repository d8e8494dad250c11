import type { Contradiction } from '../claims/contradiction.js'
import { type ContradictionId, contradictions } from '../claims/contradictions.js'

const all: readonly (Contradiction & { readonly id: ContradictionId })[] = Object.values(contradictions)

/** The contradictions in which any of these recorded events stands, by id; empty where the sources agree or are silent. */
export function contradictionsOf(
  ids: readonly string[],
): readonly (Contradiction & { readonly id: ContradictionId })[] {
  return all.filter(({ events }) => events.some((id) => ids.includes(id)))
}
