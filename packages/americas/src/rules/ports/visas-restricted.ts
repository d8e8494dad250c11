import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Visa limits on a state's officials cost goodwill there and stir its public a little. gateway-pundit names them as a US
 * tool against Chinese involvement, as an aim; no source reports what they achieve, so here they win nothing by
 * themselves.
 */
export const visasRestricted = rule(
  americas,
  'ports.visas-restricted',
  {
    on: 'visas.restricted',
    basis: ['m-us-tools-counter-chinese-involvement', 'm-threats-deepen-distrust', 'judgement-visas'],
    changes: ['ties.trust', 'actors.salience'],
    knobs: {
      distrust: knob({
        id: 'ports.visa-distrust',
        value: 2,
        range: [0.5, 5],
        unit: 'points',
        basis: 'judgement-visas',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
      audience: knob({
        id: 'ports.visa-audience',
        value: 0.05,
        range: [0, 0.15],
        unit: 'index',
        basis: 'judgement-visas',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
    },
  },
  {
    when: [has('ports.visas-restricted.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { actor, target }, knob: { distrust, audience } }, effects) => [
      effects.tie(target as string, actor as string, 'trust', -distrust),
      effects.actor(target as string, 'salience', audience),
    ],
  },
)
