import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A sale that is announced is not a sale that is closed: regulators of the seller's state can hold it up. The five
 * sources report the announcement only and say nothing of completion; that China's regulator took up the sale of the two
 * ports is record outside them.
 */
export const saleReviewed = rule(
  americas,
  'ports.sale-reviewed',
  {
    on: 'sale.announced',
    basis: ['precedent-china-reviews-sale', 'judgement-china-answers'],
    emits: { 'sale.blocked': 20, 'concession.sold': 60 },
    knobs: {
      blocked: knob({
        id: 'ports.sale-blocked',
        value: 0.6,
        range: [0.2, 0.9],
        unit: 'probability',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, draw, knob: { blocked } }, effects) => {
      if (draw('review') < blocked) {
        return [
          effects.emit('sale.blocked', {
            actor: 'CHN',
            target: event.actor,
            inDays: 20 + Math.floor(70 * draw('delay')),
          }),
        ]
      }
      const { actor, target, buyer } = event
      return [
        effects.emit('concession.sold', {
          actor,
          target,
          operator: buyer,
          inDays: 60 + Math.floor(180 * draw('delay')),
        }),
      ]
    },
  },
)
