import { type Lens, lenses, type PlayableScenario, scenarios } from '@lapolicy/americas'
import type { SavedBranch } from '../../session/session.js'

/** Options taken, by decision id. */
export type Choices = Readonly<Record<string, string>>

/** Everything that the runs of a sitting depend on: from it alone every number on the screens is worked out again. */
export interface Game {
  readonly scenario: string
  /** Of the random numbers, a whole number from 0. */
  readonly seed: number
  /** Id of the lens; `null` for the neutral baseline. */
  readonly lens: string | null
  /** The player's values, by parameter name. */
  readonly parameters: Readonly<Record<string, number>>
  readonly branches: readonly SavedBranch[]
  /** Id of the branch on screen; `null` is the record: what the sources say was decided, the model afterwards. */
  readonly current: string | null
  /** The past decision to which the player has gone back in the branch; `null` at its front. */
  readonly rewound: string | null
}

/** The scenario of an id. A game is only ever made of scenarios that exist. */
export function scenarioOf(id: string): PlayableScenario {
  const found = scenarios.find((one) => one.id === id)
  if (!found) throw new RangeError(`no scenario ${id}`)
  return found
}

/** The lens of an id, or `null` for the neutral baseline and for ids that do not exist any more. */
export function lensOf(id: string | null): Lens | null {
  return lenses.find((one) => one.id === id) ?? null
}

/** A branch of a game by its id, or `null`. */
export function branchOf(game: Game, id: string | null): SavedBranch | null {
  return game.branches.find((branch) => branch.id === id) ?? null
}
