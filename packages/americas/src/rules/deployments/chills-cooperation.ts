import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { rungs } from './deployment.js'

/**
 * Forces off its coast cool whatever security cooperation the state concerned still has with the sender; breaking off
 * deportation flights cools it from the other side, and is a hostile act of its own. Venezuela refused such flights from
 * 2023 until talks in early 2025 (pism-2025); flights that are resumed give back what their end had cost, and the tension
 * is left to fade. How many people wait meanwhile, no source says.
 */
export const chillsCooperation = rule(
  americas,
  'deployment.chills-cooperation',
  {
    on: ['deployment.ordered', 'flights.broken-off', 'flights.resumed'],
    basis: ['judgement-cooperation', 'm-refusal-possible-until-negotiated'],
    changes: ['ties.cooperation', 'ties.tension'],
    knobs: {
      perRung: knob({
        id: 'deployments.cooperation-per-rung',
        value: 0.03,
        range: [0, 0.06],
        unit: 'index a rung above law enforcement',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
      flights: knob({
        id: 'deployments.cooperation-of-flights',
        value: 0.1,
        range: [0.03, 0.2],
        unit: 'index',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
      hostile: knob({
        id: 'deployments.flights-tension',
        value: 4,
        range: [2, 6.5],
        unit: 'points, from Goldstein’s scale: relations reduced',
        basis: 'judgement-tension',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, tie, knob: { perRung, flights, hostile } }, effects) => {
      const { actor, target } = event
      if (actor === null || target === null) return []
      if (event.type === 'flights.broken-off')
        return [
          effects.tie(actor, target, 'cooperation', -flights),
          effects.tie(actor, target, 'tension', hostile),
          effects.tie(target, actor, 'tension', hostile),
        ]
      if (event.type === 'flights.resumed') return [effects.tie(actor, target, 'cooperation', flights)]
      const climbed = event.rung - Math.max(rungs.interdiction, tie(actor, target, 'posture'))
      return climbed > 0 ? [effects.tie(target, actor, 'cooperation', -perRung * climbed)] : []
    },
  },
)
