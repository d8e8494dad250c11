import {
  createDraws,
  type EventType,
  type Flip,
  has,
  indicatorAt,
  type ModelEvent,
  type Moment,
  type Rule,
  type Run,
  rule,
  whyNot,
} from '@lapolicy/core'

import { type Answer, answers, type ByAnswer } from '../answer/answer.js'
import { answerOf } from '../answer/resolve.js'
import { answerProbabilities } from '../answer/utility.js'
import { type Americas, americas } from '../model.js'
import { answersTo, type Demand, type DemandEvent, demandOf, demandTypes, isForbidden } from './demand.js'
import { answerInputs } from './inputs.js'
import { answerValues } from './knobs.js'
import { type Weighed, weighedAt } from './weighed-at.js'

/** The smallest changes of one number that would have made a state answer a demand in a given way. */
export interface TurnedAnswer {
  /** What is demanded, as the strategy weighs it. */
  readonly demand: Demand
  /** Who demands: an actor's id. */
  readonly coercer: string
  /** Of whom: an actor's id. */
  readonly target: string
  /** The answer asked about. */
  readonly answer: Answer
  /** The day on which the demand was weighed. */
  readonly date: string
  /** Who answered it: a decision of the scenario, the rules, or nobody yet, so that it is weighed when it is made. */
  readonly by: Weighed['by']
  /** How likely the model found each answer: 0 to 1, adding to 1. */
  readonly likelihoods: ByAnswer<number>
  /** The answer that the model found most likely. */
  readonly likeliest: Answer
  /** How firm the state is on the matter, 0 to 1: 0 yields easily, 1 is firm. Drawn once for the run. */
  readonly luck: number
  /** The answer that the model gives with this luck, whoever decided. */
  readonly drawn: Answer
  /** Whether it can be answered so at all: what no option gives, or a constitution forbids, no number brings about. */
  readonly isOpen: boolean
  /** What would make the answer the likeliest, smallest change first; empty where it is, or where nothing would. */
  readonly toLikeliest: readonly Flip[]
  /** What would make the model give it with the same luck, likewise. */
  readonly toDrawn: readonly Flip[]
}

/**
 * What would have made a state answer a demand so, by default decline it: one number of the world, of the demand, or of
 * the model's assumptions at a time, moved within its range, all else and the luck being as they were. Null where the
 * demand is not one of this run, is made by nobody or on nobody, or no longer stood when it was to be weighed.
 */
export function turnedAnswer(run: Run<Americas>, demandId: string, answer: Answer = 'declines'): TurnedAnswer | null {
  const weighed = weighedAt(run, demandId)
  if (weighed === null) return null
  const { row, decision, by } = weighed
  const draw = drawOf(run, weighed)
  let found: Weight | null = null
  /** What turns "so it would answer" where it would not. */
  const turning = (answers: (weight: Weight) => Answer): readonly Flip[] => {
    const isSo = (moment: Moment<Americas>): boolean => {
      const weight = weightsIn(moment, demandId, decision)
      found ??= weight
      return weight !== null && answers(weight) === answer
    }
    const { fired, flips } = whyNot(run, asked(row.event.type, isSo), { event: row.event.id })
    return fired ? [] : [...flips].sort((left, right) => flipSize(left) - flipSize(right))
  }
  const toLikeliest = turning(({ likelihoods }) => likeliestOf(likelihoods))
  const toDrawn = turning(({ demand, likelihoods }) => answerOf(draw(demand), likelihoods))
  // Assigned inside a condition, which the compiler does not follow.
  const weight = found as Weight | null
  if (weight === null) return null
  const { demand, available, likelihoods } = weight
  return {
    demand,
    coercer: demand.coercer as string,
    target: demand.target as string,
    answer,
    date: row.event.date,
    by,
    likelihoods,
    likeliest: likeliestOf(likelihoods),
    luck: draw(demand),
    drawn: answerOf(draw(demand), likelihoods),
    isOpen: available.includes(answer),
    toLikeliest,
    toDrawn,
  }
}

/** A rule that no run has, to ask what would make something so. */
function asked(on: string, isSo: (moment: Moment<Americas>) => boolean): Rule {
  return rule(
    americas,
    'answer.turned',
    { on: on as EventType<Americas>, basis: ['quantal-response', 'judgement-resolve'] },
    { when: [has('answer.turned', (moment) => isSo(moment as Moment<Americas>))], then: () => [] },
  )
}

interface Weight {
  readonly demand: Demand
  readonly available: readonly Answer[]
  readonly likelihoods: ByAnswer<number>
}

/** Weighs a demand in a world; null where it does not stand there, or lacks a side. */
function weightsIn(moment: Moment<Americas>, id: string, decision: Weighed['decision']): Weight | null {
  const { world, event } = moment
  const demand = world.demands[id] ?? (event.id === id && isDemand(event) ? demandOf(event) : null)
  if (!demand || demand.coercer === null || demand.target === null) return null
  const { coercer, target, ask } = demand
  const available =
    decision === null
      ? answersTo(ask)
      : answers.filter(
          (answer) =>
            decision.options.some((option) => option.answer === answer) &&
            !(answer === 'accepts-in-full' && isForbidden(ask)),
        )
  if (available.length === 0) return null
  const inputs = answerInputs(moment, { coercer, target, demand })
  return { demand, available, likelihoods: answerProbabilities(inputs, answerValues(moment), { available }) }
}

const isDemand = (event: ModelEvent<Americas>): event is DemandEvent => demandTypes.some((type) => type === event.type)

/** The likeliest answer; of equals the softest. */
function likeliestOf(likelihoods: ByAnswer<number>): Answer {
  return answers.reduce((best, next) => (likelihoods[next] > likelihoods[best] ? next : best))
}

/** The luck with which a demand is answered: a decision's own or the disposition that it names, else that of the matter. */
function drawOf({ input: { seed } }: Run<Americas>, { decision }: Weighed): (demand: Demand) => number {
  const draws = createDraws(seed)
  const lasting = (path: string): number =>
    draws.uniform({ rule: '', path, binding: '', purpose: 'lasting', occurrence: 0 })
  if (decision === null) return ({ target, issue }) => lasting(`issue/${target}/${issue}`)
  const { id, luck } = decision
  if (luck !== undefined) return () => lasting(luck)
  return () =>
    draws.uniform({ rule: 'decision', path: `decision/${id}`, binding: '', purpose: '=choice', occurrence: 0 })
}

/**
 * How large a change is: as a share of the range that the number can have; of an amount of money, whose range has no
 * natural end, as a share of the amount itself.
 */
export function flipSize({ path, from, to, share }: Flip): number {
  const isAmount = indicatorAt(americas, path)?.unit.startsWith('USD') === true
  return isAmount && from !== 0 ? Math.abs((to - from) / from) : share
}
