import { has, knob, rule } from '@lapolicy/core'
import { latinAmericanStates } from '../../actors/states.js'
import { americas } from '../../model.js'

/**
 * A state of the region that settles by itself leaves the others weaker: solidarity falls with each separate deal, and
 * with it the leverage of standing together. The preview of the secretary's tour (rubio-tour-2025) has the region in
 * disunity and the United States using it; it gives no size.
 */
export const separateDeals = rule(
  americas,
  'answer.separate-deals',
  {
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['m-fragmentation-gives-us-leverage', 'judgement-solidarity'],
    changes: ['actors.solidarity'],
    knobs: {
      deal: knob({
        id: 'solidarity.separate-deal',
        value: 0.03,
        range: [0, 0.06],
        unit: 'index a deal in full; half in part',
        basis: 'judgement-solidarity',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('answer.separate-deals.of-the-region', ({ event }) => Object.hasOwn(latinAmericanStates, event.actor ?? '')),
    ],
    then: ({ event: { type }, knob: { deal } }, effects) => [
      effects.actor('LAC', 'solidarity', type === 'demand.accepted' ? -deal : -deal / 2),
    ],
  },
)
