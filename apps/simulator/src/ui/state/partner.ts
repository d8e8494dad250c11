import { branchOf, type Game } from './game.js'

/** The branch that a branch is compared with unless the player says otherwise: its parent, else a child, else the record. */
export function comparisonPartner(game: Game): string | null {
  const { branches, current } = game
  if (current === null) return branches[0]?.id ?? null
  const parent = branchOf(game, current)?.parent
  return parent ?? branches.find((one) => one.parent === current)?.id ?? null
}
