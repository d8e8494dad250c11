import { has, rule } from '@lapolicy/core'
import { log } from '@lapolicy/core/arithmetic'
import { coercerKnobs } from '../../answer/coercer.js'
import { americas } from '../../model.js'
import { isLeftToRules, isThreat, openDemand } from '../../strategy/demand.js'
import { reactionKnobs } from './reaction-knobs.js'

/**
 * How long a coercer waits. A deferral without a deadline is put up with for about half a year. A measure in force that
 * wins nothing is kept for years: in TIES half of those that failed had ended after four (ties-imposed).
 */
export const coercerPatience = rule(
  americas,
  'coercer.patience',
  {
    on: ['demand.deferred', 'demand.declined'],
    basis: ['judgement-coercer-patience', 'ties-imposed'],
    emits: { 'patience.ended': 1 },
    knobs: { patience: reactionKnobs.patience, liftYears: coercerKnobs.liftYears },
  },
  {
    when: [
      has('coercer.patience.waits', ({ event, world }) => {
        const { type, actor, target, issue } = event
        const demand = openDemand(world, target, actor, issue)
        if (demand === null) return false
        // What becomes of a threat that a scenario's decision answers is for a decision too; a measure is nobody's later.
        if (demand.imposed) return true
        return (
          isLeftToRules(demand, event) && type === 'demand.deferred' && isThreat(demand) && demand.deadlineDays === null
        )
      }),
    ],
    then: ({ event: { actor, target, issue }, world, draw, knob: { patience, liftYears } }, effects) => {
      const demand = openDemand(world, target, actor, issue)
      if (demand === null) return []
      // Half of all measures have ended after `liftYears`: an exponential time, from one draw.
      const years = (-log(1 - draw('wait')) / log(2)) * liftYears
      const inDays = demand.imposed ? 1 + Math.floor(365.25 * years) : Math.floor(patience)
      return [effects.emit('patience.ended', { actor: target, target: actor, issue, of: demand.id, inDays })]
    },
  },
)
