import { has, knob, rule } from '@lapolicy/core'
import { afterRetaliation, coercerKnobs } from '../../answer/coercer.js'
import { americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'

/** The highest rate that the vocabulary has. */
const HIGHEST_RATE = 1000

/** A tariff that is answered in kind is raised, or held where it is. How often and how far is judgement. */
export const coercerAfterRetaliation = rule(
  americas,
  'coercer.after-retaliation',
  {
    on: 'demand.answered-in-kind',
    basis: ['judgement-coercer-raises'],
    emits: { 'tariff.imposed': 35 },
    knobs: {
      ...coercerKnobs,
      factor: knob({
        id: 'coercer.raise-factor',
        value: 1.5,
        range: [1.1, 2],
        unit: 'factor on the rate',
        basis: 'judgement-coercer-raises',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('coercer.after-retaliation.tariff-in-force', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && demand.imposed && demand.ratePercent !== null
      }),
    ],
    then: ({ event: { actor, target, issue }, world, draw, knob: knobs }, effects) => {
      const demand = openDemand(world, target, actor, issue)
      if (demand === null || draw('reaction') >= afterRetaliation(knobs).raises) return []
      return [
        effects.emit('tariff.imposed', {
          actor: target,
          target: actor,
          issue,
          ask: demand.ask,
          ratePercent: Math.min(HIGHEST_RATE, (demand.ratePercent ?? 0) * knobs.factor),
          coverage: demand.coverage ?? 0,
          inRetaliation: false,
          decision: null,
          inDays: 35 + Math.floor(30 * draw('delay')),
        }),
      ]
    },
  },
)
