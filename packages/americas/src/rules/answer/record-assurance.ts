import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { updateOf } from './beta-record.js'

/**
 * Relief kept, broken or withheld after a concession enters the record of what the coercer's promises are worth. How much a
 * broken one weighs is what authors part on: pism-2025 has pressure spend credibility, gateway-pundit names no cost.
 * Follow-through is another record and does not move.
 */
export const recordAssurance = rule(
  americas,
  'record.assurance',
  {
    on: ['relief.kept', 'relief.broken', 'relief.withheld'],
    basis: ['judgement-assurance', 'm-pressure-costs-credibility', 'goliath'],
    changes: ['ties.assurance', 'ties.assuranceWeight'],
    knobs: {
      broken: knob({
        id: 'record.broken-relief',
        value: 1.5,
        range: [0.5, 3],
        unit: 'cases, relief that was kept counting 1',
        basis: 'm-pressure-costs-credibility',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
    },
  },
  {
    when: [has('record.assurance.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { type, actor, target }, tie, knob: { broken } }, effects) => {
      if (actor === null || target === null) return []
      const wasKept = type === 'relief.kept'
      const update = updateOf(
        { mean: tie(target, actor, 'assurance'), weight: tie(target, actor, 'assuranceWeight') },
        wasKept ? 1 : 0,
        wasKept ? 1 : broken,
      )
      return [
        effects.tie(target, actor, 'assurance', update.mean),
        effects.tie(target, actor, 'assuranceWeight', update.weight),
      ]
    },
  },
)
