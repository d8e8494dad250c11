import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { outreachOf, outreachTypes } from './outreach.js'

/**
 * Talks, offers, assurances and lifted measures win goodwill. rusi-2024 expects engagement to turn neglect into mutual
 * appreciation, a forecast; rubio-tour-2025 has the secretary's reassurances offset part of what threats cost. The
 * size is judgement, and smaller than what a threat takes.
 */
export const trustWonByOutreach = rule(
  americas,
  'trust.won-by-outreach',
  {
    on: outreachTypes,
    basis: ['m-policy-work-builds-mutual-appreciation', 'm-rubio-reassurance-offsets-threats', 'judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: {
      gain: knob({
        id: 'trust.gain-of-outreach',
        value: 2,
        range: [0.5, 4],
        unit: 'points for a lifted tariff, the rest in proportion',
        basis: 'm-policy-work-builds-mutual-appreciation',
        grade: 'judgement',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
      }),
    },
  },
  {
    when: [has('trust.won-by-outreach.real', ({ event, world }) => outreachOf(event, world) > 0)],
    then: ({ event, world, knob: { gain } }, effects) =>
      event.actor === null || event.target === null
        ? []
        : [effects.tie(event.target, event.actor, 'trust', gain * outreachOf(event, world))],
  },
)
