import { actors, nameOf } from '@lapolicy/americas'

/** The office that speaks for an actor ("Panama's president"), else the actor's name. */
export function officeOf(id: string): string {
  const actor = Object.hasOwn(actors, id) ? actors[id as keyof typeof actors] : null
  return actor && 'office' in actor ? actor.office : nameOf(id)
}
