import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { standoffsOf } from './deployment.js'
import { neighboursOf } from './neighbours.js'
import { standoffIssue } from './talks-taken-up.js'

/**
 * Police work at sea is work with others: a boat that is shadowed and handed to a neighbour's coastguard, intelligence
 * that is shared, a boarding that ends before a court, or action against trafficking that a state takes because it was
 * asked to as a first step towards talks. The rusi-2024 commentary hopes for such a partnership; that it
 * grows a little with each instance is judgement. What drug flows do is not counted: no source measures an effect.
 */
export const buildsCooperation = rule(
  americas,
  'deployment.builds-cooperation',
  {
    on: ['support.given', 'vessel.boarded', 'vessel.shadowed', 'demand.accepted', 'demand.partly-met'],
    basis: ['judgement-cooperation', 'm-reformed-southcom-gives-partnership'],
    changes: ['ties.cooperation'],
    knobs: {
      shared: knob({
        id: 'deployments.cooperation-of-support',
        value: 0.06,
        range: [0.02, 0.12],
        unit: 'index',
        basis: 'judgement-cooperation',
        grade: 'judgement',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
      }),
      handedOver: knob({
        id: 'deployments.cooperation-of-handover',
        value: 0.04,
        range: [0.01, 0.08],
        unit: 'index',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
      boarded: knob({
        id: 'deployments.cooperation-of-boarding',
        value: 0.01,
        range: [0, 0.03],
        unit: 'index, for each neighbour',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
      firstStep: knob({
        id: 'deployments.cooperation-of-first-step',
        value: 0.05,
        range: [0.01, 0.1],
        unit: 'index, half of it where it was granted in part',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ type, actor, target }, world) =>
      type === 'vessel.boarded'
        ? [...new Set(standoffsOf(world, actor).flatMap(neighboursOf))].filter((id) => id !== actor).sort()
        : target === null
          ? []
          : [target],
    then: ({ event, binding, knob: { shared, handedOver, boarded, firstStep } }, effects) => {
      const { type, actor } = event
      if (actor === null) return []
      if (event.type === 'demand.accepted' || event.type === 'demand.partly-met')
        // Towards the one who asked, and only between the two sides of a standoff: elsewhere the answer chapter has it.
        return event.issue === standoffIssue
          ? [effects.tie(actor, binding, 'cooperation', type === 'demand.accepted' ? firstStep : firstStep / 2)]
          : []
      const amount = type === 'support.given' ? shared : type === 'vessel.shadowed' ? handedOver : boarded
      return [effects.tie(binding, actor, 'cooperation', amount)]
    },
  },
)
