import { has, rule } from '@lapolicy/core'
import { answerOf } from '../../answer/resolve.js'
import { answerProbabilities } from '../../answer/utility.js'
import { americas } from '../../model.js'
import { answersTo } from '../../strategy/demand.js'
import { answerInputs } from '../../strategy/inputs.js'
import { answerValues, weighingKnobs } from '../../strategy/knobs.js'

/** The event that each answer is. */
const eventOf = {
  'accepts-in-full': 'demand.accepted',
  'accepts-in-part': 'demand.partly-met',
  defers: 'demand.deferred',
  declines: 'demand.declined',
  retaliates: 'demand.answered-in-kind',
} as const

/**
 * A state answers a demand that still stands on the day its answer falls due, by what it weighs on that day. How firm it
 * is on the matter was drawn once for the run, so asking again is no new lottery: only what has changed since can
 * change the answer. Sources differ on what pressure wins: pism-2025 and gateway-pundit expect concessions by most,
 * as-coa-tracker-2025 records refusals where force or sovereignty is touched; the lenses carry the difference.
 */
export const answerGiven = rule(
  americas,
  'answer.given',
  {
    on: 'answer.fell-due',
    basis: [
      'quantal-response',
      'judgement-five-answers',
      'judgement-resolve',
      'm-pressure-yields-favourable-decisions',
    ],
    emits: {
      'demand.accepted': 0,
      'demand.partly-met': 0,
      'demand.deferred': 0,
      'demand.declined': 0,
      'demand.answered-in-kind': 0,
    },
    knobs: weighingKnobs,
  },
  {
    when: [
      has('answer.given.still-open', ({ event, world }) => world.demands[event.of]),
      // A tariff that has been lifted meanwhile presses nobody any more.
      has('answer.given.still-pressing', ({ event, world }) => {
        const demand = world.demands[event.of]
        return demand?.imposed === true && demand.ratePercent !== null ? world.measures[event.of] : true
      }),
    ],
    then: (moment, effects) => {
      const { actor: target, target: coercer, issue, of } = moment.event
      const demand = moment.world.demands[of]
      if (demand === undefined || target === null || coercer === null) return []
      const inputs = answerInputs(moment, { coercer, target, demand })
      const available = answersTo(demand.ask)
      const probabilities = answerProbabilities(inputs, answerValues(moment), { available })
      const answer = answerOf(moment.lasting(`issue/${target}/${issue}`), probabilities)
      return [effects.emit(eventOf[answer], { actor: target, target: coercer, issue, ask: demand.ask })]
    },
  },
)
