import type { Option, Question, Strategy, Weight, World } from '@lapolicy/core'
import { type Answer, answers } from '../answer/answer.js'
import { answerProbabilities } from '../answer/utility.js'
import type { Americas } from '../model.js'
import { type CoercerMove, coercerMoves, movesAfter, standingOf } from './coercer-moves.js'
import { type Demand, isForbidden } from './demand.js'
import { answerInputs } from './inputs.js'
import { answerValues, coercerValues } from './knobs.js'

type Asked = Question<Americas>
type Choice = Option<Americas>

/**
 * How an actor decides where nobody plays it: a state answers a demand by the answer model, a coercer reacts to the
 * last answer, and where neither applies all options weigh the same. Weights come softest first, so that one
 * disposition under more pressure never answers harder.
 */
export const modelStrategy: Strategy<Americas> = (question, world) =>
  targetWeights(question, world) ?? coercerWeights(question) ?? priors(question)

/** The demand that a decision answers: the one that names it, else the last that is open against its actor. */
export function demandBehind(
  { id, actor }: { readonly id: string; readonly actor: string },
  world: World<Americas>,
): Demand | null {
  const mine = Object.values(world.demands).filter(({ target }) => target === actor)
  return latest(mine.filter(({ decision }) => decision === id)) ?? latest(mine)
}

function targetWeights(question: Asked, world: World<Americas>): readonly Weight[] | null {
  const { options } = question.decision
  const demand = demandBehind(question.decision, world)
  if (demand === null || demand.coercer === null || demand.target === null) return null
  // An option spells out what it grants, so only granting all of a forbidden ask is no option here.
  const available = answers.filter(
    (answer) =>
      options.some((option) => option.answer === answer) && !(answer === 'accepts-in-full' && isForbidden(demand.ask)),
  )
  if (available.length === 0) return null
  const inputs = answerInputs(question, { coercer: demand.coercer, target: demand.target, demand })
  const probabilities = answerProbabilities(inputs, answerValues(question), { available })
  const given = (answer: Answer): readonly Choice[] => options.filter((option) => option.answer === answer)
  return [
    ...answers.flatMap((answer) => shared(given(answer), probabilities[answer])),
    ...shared(
      options.filter((option) => !answers.some((answer) => answer === option.answer)),
      0,
    ),
  ]
}

function coercerWeights(question: Asked): readonly Weight[] | null {
  const { actor: coercer, options } = question.decision
  const made = (move: CoercerMove): readonly Choice[] => options.filter((option) => option.answer === move)
  if (!coercerMoves.some((move) => made(move).length > 0)) return null
  const target = targetsOf(question).find((id) => standingOf(question, coercer, id) !== null)
  const answer = target === undefined ? null : standingOf(question, coercer, target)
  if (target === undefined || answer === null) return null
  const terms = { homeCost: question.level(coercer, 'homeCost'), assurance: question.tie(target, coercer, 'assurance') }
  const weights = movesAfter(answer, terms, coercerValues(question)).flatMap(({ moves, probability }) =>
    shared(
      moves.flatMap((move) => made(move)),
      probability,
    ),
  )
  if (!weights.some(({ weight }) => weight > 0)) return null
  const firmness = (id: string): number =>
    coercerMoves.findIndex((move) => options.find((option) => option.id === id)?.answer === move)
  const others = options.filter(({ id }) => !weights.some(({ option }) => option === id))
  return [...[...weights].sort((left, right) => firmness(left.option) - firmness(right.option)), ...shared(others, 0)]
}

/** States that the options' events are aimed at, ascending. */
function targetsOf(question: Asked): readonly string[] {
  const aimed = question.decision.options.flatMap((option) => option.events(question).map(({ target }) => target))
  return [...new Set(aimed)]
    .filter((id): id is string => id !== null && question.world.actors[id]?.kind === 'state')
    .sort()
}

/** Options of one answer share its probability equally. */
function shared(options: readonly Choice[], probability: number): readonly Weight[] {
  return options.map(({ id }) => ({ option: id, weight: probability / options.length }))
}

/** Where the model has no view, what the scenario's author states; without that, all options weigh the same. */
function priors(question: Asked): readonly Weight[] {
  return question.decision.options.map(({ id, prior }) => ({ option: id, weight: prior?.(question) ?? 1 }))
}

function latest(demands: readonly Demand[]): Demand | null {
  const order = ({ since, id }: Demand): string => `${since} ${id}`
  return demands.reduce<Demand | null>((last, next) => (last === null || order(next) > order(last) ? next : last), null)
}
