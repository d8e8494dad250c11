import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A third power's countermeasure costs the state that yielded some income, goodwill and a place to turn to. */
export const countermeasureCosts = rule(
  americas,
  'ports.countermeasure-costs',
  {
    on: 'countermeasure.taken',
    basis: ['m-china-only-counterweight', 'judgement-presence'],
    changes: ['actors.income', 'ties.trust', 'ties.outsideOption'],
    knobs: {
      income: knob({
        id: 'ports.countermeasure-income',
        value: 0.4,
        range: [0, 1.5],
        unit: '% of real income at full severity',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      goodwill: knob({
        id: 'ports.countermeasure-goodwill',
        value: 12,
        range: [4, 25],
        unit: 'points at full severity',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('ports.countermeasure-costs.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { actor, target, severity }, knob: { income, goodwill } }, effects) => [
      effects.actor(target as string, 'income', -income * severity),
      effects.tie(actor as string, target as string, 'trust', -goodwill * severity),
      effects.tie(target as string, actor as string, 'trust', -goodwill * severity),
      effects.tie(target as string, 'USA', 'outsideOption', -0.1 * severity),
    ],
  },
)
