import { type Americas, americas, becauseOf, type PlayableScenario, text } from '@lapolicy/americas'
import { valueOf as knobValue, type Run, type World } from '@lapolicy/core'
import { branchOf, type Game, scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'

export type Because = ReturnType<typeof becauseOf>
type Demand = World<Americas>['demands'][string]

/** An option on the table. */
export interface QuestionOption {
  readonly id: string
  readonly title: string
  readonly isRecorded: boolean
  /** Whether the branch that the player has gone back in took it. */
  readonly isChosen: boolean
  /** The model's own probability, 0 to 1; `null` where it has no view. */
  readonly weight: number | null
}

/** The decision that waits for the player. */
export interface Question {
  readonly decision: string
  readonly actor: string
  readonly date: string
  readonly prompt: string
  readonly options: readonly QuestionOption[]
  /** What would make the actor yield and what refuse; `null` where it answers no demand. */
  readonly because: Because | null
}

/** The open decision of the run on screen, or `null`. */
export function questionOf(game: Game): Question | null {
  const run = currentRun(game)
  if (!run.pending) return null
  const { decision, actor, date, weights } = run.pending
  const scenario = scenarioOf(game.scenario)
  const chosen = game.rewound === decision ? branchOf(game, game.current)?.choices[decision] : undefined
  return {
    decision,
    actor,
    date,
    prompt: text(scenario.prompts[decision] ?? decision),
    options: optionsOf(scenario, decision, weights).map((option) => ({
      ...option,
      isChosen: option.id === chosen,
    })),
    because: reasons(run, decision, actor),
  }
}

/** The options of a decision with the weights that a model gave them. */
export function optionsOf(
  scenario: PlayableScenario,
  decision: string,
  weights: readonly { readonly option: string; readonly weight: number }[],
): readonly QuestionOption[] {
  const found = scenario.decisions.find(({ id }) => id === decision)
  return (found?.options ?? []).map(({ id, title }) => ({
    id,
    title: text(title),
    isRecorded: id === found?.recorded,
    isChosen: false,
    weight: weights.find(({ option }) => option === id)?.weight ?? null,
  }))
}

/** Whether a model tells the options apart at all. */
export function hasView(options: readonly QuestionOption[]): boolean {
  const weights = options.map(({ weight }) => weight ?? 0)
  return Math.max(...weights) - Math.min(...weights) > 1e-9
}

function reasons(run: Run<Americas>, decision: string, actor: string): Because | null {
  const { world } = run
  const demand = demandOn(world, decision, actor)
  if (!demand) return null
  const settings = run.input.settings ?? {}
  const because = becauseOf(
    {
      world,
      level: (id, name) => world.actors[id]?.[name] ?? americas.actorIndicators[name].opening ?? 0,
      tie: (from, to, name) => world.ties[from]?.[to]?.[name] ?? americas.tieIndicators[name].opening ?? 0,
      valueOf: (knob) => knobValue(knob, settings),
    },
    demand,
  )
  return because.yields.length + because.refuses.length > 0 ? because : null
}

/** The demand that a decision answers: the one that names it, else the latest on its actor. */
function demandOn({ demands }: World<Americas>, decision: string, actor: string): Demand | null {
  const mine = Object.values(demands)
    .filter(({ target }) => target === actor)
    .sort((one, other) => (`${one.since} ${one.id}` < `${other.since} ${other.id}` ? -1 : 1))
  return mine.findLast((demand) => demand.decision === decision) ?? mine.at(-1) ?? null
}
