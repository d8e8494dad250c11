import { type Americas, playScenario } from '@lapolicy/americas'
import type { Run } from '@lapolicy/core'
import { branchOf, type Choices, type Game, lensOf, scenarioOf } from './game.js'

/** Runs kept at hand: both sides of a comparison, the record, and the points a player walks back and forth between. */
const KEPT = 16

const kept = new Map<string, Run<Americas>>()

/**
 * The run of a line of choices, up to the first decision that is not among them; with `null`, the record to its end.
 * A run is a pure function of its input, so it is worked out once and never saved.
 */
export function played(game: Game, choices: Choices | null): Run<Americas> {
  const { scenario, seed, lens, parameters } = game
  const key = JSON.stringify([scenario, seed, lens, sorted(parameters), choices && sorted(choices)])
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const run = playScenario({
    scenario: scenarioOf(scenario),
    seed,
    lens: lensOf(lens),
    parameters: { ...parameters },
    ...(choices === null ? {} : { choices: { ...choices }, ask: 'everyone' }),
  })
  kept.set(key, run)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return run
}

/** The run of a whole branch (`null`: the record), however far back the player has gone in it. */
export function branchRun(game: Game, id: string | null): Run<Americas> {
  return played(game, branchOf(game, id)?.choices ?? null)
}

/** The run on screen: the current branch, up to the decision to which the player has gone back. */
export function currentRun(game: Game): Run<Americas> {
  const choices = currentChoices(game)
  return played(game, choices)
}

/** The choices behind the run on screen; `null` for the record. */
export function currentChoices(game: Game): Choices | null {
  const whole = branchOf(game, game.current)?.choices ?? null
  return game.rewound === null ? whole : choicesBefore(played(game, whole), game.rewound)
}

/** The options that a run took before a decision, in order: the past that a new branch shares. */
function choicesBefore(run: Run<Americas>, decision: string): Choices {
  const line = taken(run)
  const at = line.findIndex(({ id }) => id === decision)
  return Object.fromEntries(line.slice(0, Math.max(0, at)).map(({ id, option }) => [id, option]))
}

/** A decision that was taken. */
export interface Taken {
  readonly id: string
  readonly date: string
  readonly option: string
}

/**
 * Decisions that a run took, in order, without those that never opened. While one of a day waits, the engine has not
 * noted the others of that day yet, though they are chosen: they count.
 */
export function taken({ decisions, pending, input }: Run<Americas>): readonly Taken[] {
  const noted = decisions.flatMap(({ id, date, option }) => (option === null ? [] : [{ id, date, option }]))
  const { choices = {} } = input
  const ofTheDay = input.scenario.decisions
    .filter(({ id, date }) => date === pending?.date && id < pending.decision && Object.hasOwn(choices, id))
    .map(({ id, date }) => ({ id, date, option: choices[id] ?? '' }))
  return [...noted, ...ofTheDay.sort((one, other) => (one.id < other.id ? -1 : 1))]
}

function sorted(record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))
}
