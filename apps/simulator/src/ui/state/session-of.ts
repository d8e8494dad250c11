import { type Session, sessionVersion } from '../../session/session.js'
import { firstBranch } from './branches.js'
import { type Game, scenarioOf } from './game.js'

/** What is kept of a game on the disk. */
export function sessionOf({ scenario, seed, lens, parameters, branches, current }: Game): Session {
  return {
    version: sessionVersion,
    scenario,
    seed,
    lens,
    settings: { ...parameters },
    branches: [...branches],
    current,
  }
}

/**
 * The game of a session, at the front of the branch last on screen. A session may be of a version of the what-if that
 * had other decisions or parameters: what does not exist any more cannot be played and is left out.
 */
export function gameOf({ scenario, seed, lens, settings, branches: saved, current }: Session): Game {
  const { parameters: known = [], decisions } = scenarioOf(scenario)
  const isParameter = (name: string, value: unknown): value is number =>
    known.some(
      ({ name: id, range: [low, high] }) => id === name && typeof value === 'number' && value >= low && value <= high,
    )
  const isChoice = (decision: string, option: string): boolean =>
    decisions.some(({ id, options }) => id === decision && options.some((one) => one.id === option))
  const parameters = Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, number] => isParameter(...entry)),
  )
  const branches = saved.map((branch) => ({
    ...branch,
    choices: Object.fromEntries(Object.entries(branch.choices).filter((entry) => isChoice(...entry))),
  }))
  return { scenario, seed, lens, parameters, branches, current: current ?? branches.at(-1)?.id ?? null, rewound: null }
}

/** A game that begins. */
export function newGame({
  scenario,
  seed,
  lens,
  parameters,
}: Pick<Game, 'scenario' | 'seed' | 'lens' | 'parameters'>): Game {
  const first = firstBranch()
  return { scenario, seed, lens, parameters, branches: [first], current: first.id, rewound: null }
}
