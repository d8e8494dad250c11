import { addDays, daysBetween, has, type ModelEvent, rule, type World } from '@lapolicy/core'
import type { Refusal } from '../../answer/answer.js'
import { afterRefusal, coercerKnobs } from '../../answer/coercer.js'
import { type Americas, americas } from '../../model.js'
import { type Demand, isLeftToRules, isThreat, openDemand } from '../../strategy/demand.js'
import { carriedOut, dropped, mayCarryOut } from './coercion.js'
import { reactionKnobs } from './reaction-knobs.js'

type RefusalEvent = ModelEvent<
  Americas,
  'demand.declined' | 'demand.answered-in-kind' | 'deadline.passed' | 'patience.ended'
>

/** Time that is up is left to the rules only where no decision answers: `deadline.passed` always comes of a rule. */
const leftToRules = (event: RefusalEvent, demand: Demand): boolean =>
  event.type === 'deadline.passed' ? demand.decision === null : isLeftToRules(demand, event)

/** The threat that was refused, or that is still unanswered when time is up; null when there is none left to react to. */
function refused(event: RefusalEvent, world: World<Americas>): Demand | null {
  const demand =
    event.type === 'deadline.passed' || event.type === 'patience.ended'
      ? (world.demands[event.of] ?? null)
      : openDemand(world, event.target, event.actor, event.issue)
  return demand !== null && leftToRules(event, demand) && isThreat(demand) && mayCarryOut(demand) ? demand : null
}

/**
 * After a refusal, or when a deadline passes without an answer that grants something, the coercer carries its threat out
 * or drops it. Of US threats that won no concession two in three were carried out (ties-followthrough); a deferral buys
 * patience, and prices at home hold it back. It waits for its own deadline. Of threats of force see `mayCarryOut`.
 */
export const coercerAfterRefusal = rule(
  americas,
  'coercer.after-refusal',
  {
    on: ['demand.declined', 'demand.answered-in-kind', 'deadline.passed', 'patience.ended'],
    basis: ['ties-followthrough', 'judgement-coercer'],
    emits: { 'tariff.imposed': 1, 'threat.carried-out': 1, 'threat.dropped': 1 },
    knobs: { ...coercerKnobs, ...reactionKnobs },
  },
  {
    when: [has('coercer.after-refusal.threat-stands', ({ event, world }) => refused(event, world))],
    then: ({ event, world, level, draw, knob: knobs }, effects) => {
      const demand = refused(event, world)
      if (demand === null) return []
      const { coercer, deadlineDays, since } = demand
      const answer: Refusal =
        event.type === 'demand.declined'
          ? 'declines'
          : event.type === 'demand.answered-in-kind'
            ? 'retaliates'
            : 'defers'
      const { imposes } = afterRefusal(
        { answer, homeCost: level(coercer ?? '', 'homeCost'), hasAuthority: true },
        knobs,
      )
      const isTimeUp = event.type === 'deadline.passed' || event.type === 'patience.ended'
      const left = deadlineDays === null ? knobs.days : daysBetween(event.date, addDays(since, deadlineDays))
      const inDays = Math.floor((isTimeUp ? 1 : Math.max(1, left)) + 7 * draw('delay'))
      return [draw('reaction') < imposes ? carriedOut(effects, demand, inDays) : dropped(effects, demand, inDays)]
    },
  },
)
