import { chance, endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tiesWhere } from '../tariffs/ties.js'
import { monthDays } from './deployment.js'
import { hazard, hazardKnobs, within } from './incident-hazard.js'

/**
 * Forces that are near each other sometimes meet too closely: an aircraft over a ship, a boat in the way. Ten days to a
 * month after the close at which the danger stood. Most such meetings are slight; which side came too close is drawn
 * evenly, as it is usually disputed. Severity is no count of people: no rule brings a death about.
 */
export const incident = rule(
  americas,
  'deployment.incident',
  {
    on: 'month.closed',
    basis: ['judgement-incident', 'judgement-rules-of-engagement', 'judgement-safeguards'],
    emits: { 'incident.occurred': 10 },
    knobs: hazardKnobs,
  },
  {
    over: (_event, world) =>
      tiesWhere(
        world,
        ({ from, to, levels: { posture }, back }) => (posture ?? 0) > 0 && from < to && (back?.posture ?? 0) > 0,
      ),
    when: [
      chance('deployment.incident.occurs', ({ event: { days }, binding, tie, world, knob: knobs }) => {
        const [a, b] = endsOf(binding)
        const rungsOfBoth = [tie(a, b, 'posture'), tie(b, a, 'posture')] as const
        return within(hazard(world, [a, b], rungsOfBoth, knobs), days / monthDays)
      }),
    ],
    then: ({ binding, draw }, effects) => {
      const [a, b] = endsOf(binding)
      const [actor, target] = draw('side') < 0.5 ? [a, b] : [b, a]
      const depth = draw('severity')
      return [
        effects.emit('incident.occurred', {
          actor,
          target,
          severity: 0.1 + 0.6 * depth * depth,
          decision: null,
          inDays: 10 + Math.floor(20 * draw('day')),
        }),
      ]
    },
  },
)
