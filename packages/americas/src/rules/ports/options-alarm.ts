import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Military options asked for in public alarm the state they are about, though they are only planning
 * (as-coa-tracker-2025): goodwill falls and sovereignty weighs more. Dropping them gives part of it back.
 */
export const optionsAlarm = rule(
  americas,
  'ports.options-alarm',
  {
    on: ['options.requested', 'options.dropped'],
    basis: ['m-canal-concern-triggers-military-planning', 'm-threats-deepen-distrust', 'judgement-salience'],
    changes: ['ties.trust', 'actors.salience'],
    knobs: {
      alarm: knob({
        id: 'ports.options-alarm',
        value: 0.08,
        range: [0, 0.2],
        unit: 'index',
        basis: 'judgement-salience',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      distrust: knob({
        id: 'ports.options-distrust',
        value: 3,
        range: [0, 8],
        unit: 'points',
        basis: 'm-threats-deepen-distrust',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
    },
  },
  {
    then: ({ event: { type, actor, target }, knob: { alarm, distrust } }, effects) => {
      if (actor === null || target === null) return []
      const size = type === 'options.requested' ? 1 : -0.5
      return [effects.actor(target, 'salience', alarm * size), effects.tie(target, actor, 'trust', -distrust * size)]
    },
  },
)
