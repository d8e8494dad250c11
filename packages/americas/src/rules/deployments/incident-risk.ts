import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tiesWhere } from '../tariffs/ties.js'
import { hazard, hazardKnobs, within } from './incident-hazard.js'

/**
 * Shows how likely an armed incident is in a month, both ways: `1 − exp(−hazard)`, where the hazard is the product of the
 * two postures. No source measures it; as-coa-tracker-2025 has one close approach in the first three weeks.
 */
export const incidentRisk = rule(
  americas,
  'deployment.incident-risk',
  {
    on: 'month.closed',
    basis: ['judgement-incident', 'judgement-rules-of-engagement', 'judgement-safeguards'],
    changes: ['ties.incidentRisk'],
    knobs: hazardKnobs,
  },
  {
    over: (_event, world) =>
      tiesWhere(
        world,
        ({ levels: { posture, incidentRisk: risk }, back }) =>
          (risk ?? 0) > 0 || ((posture ?? 0) > 0 && (back?.posture ?? 0) > 0),
      ),
    then: ({ binding, tie, world, knob: knobs }, effects) => {
      const [from, to] = endsOf(binding)
      const rungsOfBoth = [tie(from, to, 'posture'), tie(to, from, 'posture')] as const
      return [effects.tie(from, to, 'incidentRisk', within(hazard(world, [from, to], rungsOfBoth, knobs), 1))]
    },
  },
)
