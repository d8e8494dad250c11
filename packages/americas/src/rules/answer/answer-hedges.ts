import { chance, has, knob, rule } from '@lapolicy/core'
import { log, logistic } from '@lapolicy/core/arithmetic'
import { neutral } from '../../answer/inputs.js'
import { americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'

/** Where a state turns: to the partner that buys more from it already; far from the United States, to China. */
export function partnerOf(sold: { readonly china: number; readonly europe: number }, alignment: number): string {
  if (sold.china === sold.europe) return alignment < 0 ? 'CHN' : 'EU27'
  return sold.china > sold.europe ? 'CHN' : 'EU27'
}

/**
 * Whatever it answers, a state under pressure may turn to a third party as well: a hedge accompanies an answer and does
 * not replace it. Likelier with something to turn to, less likely near the coercer's positions; the slopes are those of
 * the answer model before hedging became a flag, the base rate its .15. pism-2025: states "may" diversify.
 */
export const answerHedges = rule(
  americas,
  'answer.hedges',
  {
    on: ['demand.accepted', 'demand.partly-met', 'demand.deferred', 'demand.declined', 'demand.answered-in-kind'],
    basis: ['m-pressure-drives-diversification', 'judgement-five-answers'],
    emits: { 'partner.courted': 10 },
    knobs: {
      base: knob({
        id: 'answer.hedge',
        value: 0.15,
        range: [0.05, 0.35],
        unit: 'probability at the mean',
        basis: 'judgement-five-answers',
        grade: 'judgement',
        lens: { parameter: 'diversificationResponse', sign: 1 },
      }),
      option: knob({
        id: 'answer.hedge-outside-option',
        value: 2.5,
        range: [1, 4],
        unit: 'log odds per unit of outside option',
        basis: 'judgement-outside-option',
        grade: 'judgement',
      }),
      nearness: knob({
        id: 'answer.hedge-alignment',
        value: 0.8,
        range: [0, 1.5],
        unit: 'log odds per unit of alignment, against',
        basis: 'ideology',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('answer.hedges.under-pressure', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && demand.instrument !== 'none'
      }),
      chance('answer.hedges.turns', ({ event: { actor, target }, tie, level, knob: { base, option, nearness } }) =>
        logistic(
          log(base / (1 - base)) +
            option * (tie(actor ?? '', target ?? '', 'outsideOption') - neutral.outsideOption) -
            nearness * level(actor ?? '', 'alignment'),
        ),
      ),
    ],
    then: ({ event: { actor, target, issue }, tie, level, draw }, effects) => {
      if (actor === null) return []
      const sold = { china: tie(actor, 'CHN', 'exports'), europe: tie(actor, 'EU27', 'exports') }
      const partner = partnerOf(sold, level(actor, 'alignment'))
      if (partner === actor || partner === target) return []
      return [
        effects.emit('partner.courted', { actor, target: partner, issue, inDays: 10 + Math.floor(50 * draw('delay')) }),
      ]
    },
  },
)
