import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A third power's countermeasure (ships under the flag inspected and held, orders put off) costs the state that yielded
 * some income, goodwill and a place to turn to, in proportion to how hard it is. The counts of ships held are record
 * outside the five sources; what they cost is judgement.
 */
export const countermeasureCosts = rule(
  americas,
  'ports.countermeasure-costs',
  {
    on: 'countermeasure.taken',
    basis: ['precedent-ship-detentions', 'judgement-china-answers'],
    changes: ['actors.income', 'actors.countermeasureIncome', 'ties.trust', 'ties.outsideOption'],
    knobs: {
      income: knob({
        id: 'ports.countermeasure-income',
        value: 0.4,
        range: [0, 1.5],
        unit: '% of real income at full severity',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
      goodwill: knob({
        id: 'ports.countermeasure-goodwill',
        value: 12,
        range: [4, 25],
        unit: 'points at full severity',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('ports.countermeasure-costs.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: ({ event: { actor, target, severity }, knob: { income, goodwill } }, effects) => [
      effects.actor(target as string, 'income', -income * severity),
      effects.actor(target as string, 'countermeasureIncome', -income * severity),
      effects.tie(actor as string, target as string, 'trust', -goodwill * severity),
      effects.tie(target as string, actor as string, 'trust', -goodwill * severity),
      effects.tie(target as string, 'USA', 'outsideOption', -0.1 * severity),
    ],
  },
)
