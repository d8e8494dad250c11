import { text } from '@lapolicy/americas'
import type { SavedBranch } from '../../session/session.js'
import { say } from '../../text/message.js'
import { branchOf, type Choices, type Game, scenarioOf } from './game.js'
import { currentChoices, currentRun, played, type Taken, taken } from './played.js'

/** The decision that waits for the player in the run on screen, or `null`. */
export function openDecision(game: Game): string | null {
  return currentRun(game).pending?.decision ?? null
}

/**
 * Takes the open decision. At the front of a branch the choice is added to it. Back in the past it never replaces what
 * was chosen there: the same option leads back to where the player was, another to the branch that took it, or to a new one.
 */
export function take(game: Game, option: string, prediction: string | null = null): Game {
  const decision = openDecision(game)
  if (decision === null) return game
  const branch = branchOf(game, game.current)
  const past = currentChoices(game) ?? {}
  const predicted = (predictions: Choices): Choices =>
    prediction === null ? predictions : { ...predictions, [decision]: prediction }
  if (branch && (game.rewound === null || branch.choices[decision] === option)) {
    const longer: SavedBranch = {
      ...branch,
      choices: { ...branch.choices, [decision]: option },
      predictions: predicted(branch.predictions),
    }
    const branches = game.branches.map((one) => (one.id === branch.id ? longer : one))
    return { ...game, branches, rewound: null }
  }
  const choices = { ...past, [decision]: option }
  const existing = game.branches.find((one) => beginsWith(one.choices, choices))
  if (existing) {
    const told = { ...existing, predictions: predicted(existing.predictions) }
    const branches = game.branches.map((one) => (one.id === existing.id ? told : one))
    return { ...game, branches, current: existing.id, rewound: null }
  }
  const made: SavedBranch = {
    id: newId(game),
    parent: branch?.id ?? null,
    name: nameFor(game, decision, option),
    choices,
    predictions: predicted(only(branch?.predictions ?? {}, past)),
  }
  return { ...game, branches: [...game.branches, made], current: made.id, rewound: null }
}

/** Goes back to a decision that the current branch took; its line stays as it is. */
export function rewind(game: Game, decision: string): Game {
  const line = currentLine(game)
  return line.some(({ id }) => id === decision) ? { ...game, rewound: decision } : game
}

/** Goes back to the last decision before where the player stands; nothing is lost by it. */
export function undo(game: Game): Game {
  const last = taken(currentRun(game)).at(-1)
  return last ? { ...game, rewound: last.id } : game
}

/** Returns from the past to the front of the branch. */
export function forward(game: Game): Game {
  return game.rewound === null ? game : { ...game, rewound: null }
}

/** Goes to a branch (`null`: the record). */
export function goTo(game: Game, id: string | null): Game {
  return id === null || branchOf(game, id) ? { ...game, current: id, rewound: null } : game
}

/** A line from the start without any choice: the one there is, or a new one. */
export function startAfresh(game: Game): Game {
  const blank = game.branches.find(({ choices }) => Object.keys(choices).length === 0)
  if (blank) return goTo(game, blank.id)
  const made = firstBranch(newId(game))
  return { ...game, branches: [...game.branches, made], current: made.id, rewound: null }
}

/** Takes a branch away; its children pass to its parent. The last one stays. */
export function remove(game: Game, id: string): Game {
  const gone = branchOf(game, id)
  if (!gone || game.branches.length === 1) return game
  const branches = game.branches
    .filter((one) => one.id !== id)
    .map((one) => (one.parent === id ? { ...one, parent: gone.parent } : one))
  if (game.current !== id) return { ...game, branches }
  return { ...game, branches, current: gone.parent ?? branches[0]?.id ?? null, rewound: null }
}

/** A branch without choices. */
export function firstBranch(id = 'b1'): SavedBranch {
  return { id, parent: null, name: say('branch.first'), choices: {}, predictions: {} }
}

/** All decisions of the current line, also those after the one to which the player has gone back. */
export function currentLine(game: Game): readonly Taken[] {
  return taken(played(game, branchOf(game, game.current)?.choices ?? null))
}

function newId({ branches }: Game): string {
  return `b${1 + Math.max(0, ...branches.map(({ id }) => Number(id.replace(/\D/g, '')) || 0))}`
}

/** The option by which it parts from its parent, at most the 80 characters that a name may have. */
function nameFor({ scenario }: Game, decision: string, option: string): string {
  const options = scenarioOf(scenario).decisions.find(({ id }) => id === decision)?.options ?? []
  const title = options.find(({ id }) => id === option)?.title ?? option
  return text(title).slice(0, 80)
}

const beginsWith = (choices: Choices, start: Choices): boolean =>
  Object.entries(start).every(([decision, option]) => choices[decision] === option)

const only = (predictions: Choices, past: Choices): Choices =>
  Object.fromEntries(Object.entries(predictions).filter(([decision]) => Object.hasOwn(past, decision)))
