import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Standing firm lifts a government for a while. Small on average, and it may be negative: militarised disputes lowered
 * approval on average (Seo & Horiuchi 2023), Brazil's president gained three to six points in 2025 by one institute
 * and none by another. Fades in `approval.settles`.
 */
export const approvalRallies = rule(
  americas,
  'answer.approval-rallies',
  {
    on: ['demand.declined', 'demand.answered-in-kind'],
    basis: ['rally', 'judgement-approval'],
    changes: ['actors.approval'],
    knobs: {
      rally: knob({
        id: 'approval.rally',
        value: 2,
        range: [-2, 6],
        unit: 'percentage points',
        basis: 'rally',
        grade: 'published-estimate',
      }),
    },
  },
  {
    when: [has('answer.approval-rallies.known', ({ event }) => event.actor)],
    then: ({ event: { actor }, knob: { rally } }, effects) =>
      actor === null ? [] : [effects.actor(actor, 'approval', rally)],
  },
)
