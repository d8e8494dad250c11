import { type Session, sessionVersion } from '../../session/session.js'
import { firstBranch } from './branches.js'
import type { Game } from './game.js'

/** What is kept of a game on the disk. */
export function sessionOf({ scenario, seed, lens, parameters, branches, current }: Game): Session {
  return { version: sessionVersion, scenario, seed, lens, settings: { ...parameters }, branches: [...branches], current }
}

/** The game of a session, at the front of the branch last on screen. Settings that are no numbers are none of ours. */
export function gameOf({ scenario, seed, lens, settings, branches, current }: Session): Game {
  const parameters = Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
  return { scenario, seed, lens, parameters, branches, current: current ?? branches.at(-1)?.id ?? null, rewound: null }
}

/** A game that begins. */
export function newGame({ scenario, seed, lens, parameters }: Pick<Game, 'scenario' | 'seed' | 'lens' | 'parameters'>): Game {
  const first = firstBranch()
  return { scenario, seed, lens, parameters, branches: [first], current: first.id, rewound: null }
}
