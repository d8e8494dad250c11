import { atLeast, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Yielding costs a government approval only where the public watches: below a salience of .6 a concession passes
 * unnoticed. Granting in part costs half. The direction is that of audience costs; the size is judgement.
 */
export const approvalPays = rule(
  americas,
  'answer.approval-pays',
  {
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['judgement-approval'],
    changes: ['actors.approval'],
    knobs: {
      cost: knob({
        id: 'approval.cost-of-yielding',
        value: 3,
        range: [0, 6],
        unit: 'percentage points',
        basis: 'judgement-approval',
        grade: 'judgement',
      }),
      watched: knob({
        id: 'approval.watched-from',
        value: 0.6,
        range: [0.5, 0.75],
        unit: 'salience',
        basis: 'judgement-approval',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      atLeast(
        'answer.approval-pays.watched',
        ({ event, level }) => level(event.actor ?? '', 'salience'),
        ({ knob: { watched } }) => watched,
      ),
    ],
    then: ({ event: { type, actor }, knob: { cost } }, effects) =>
      actor === null ? [] : [effects.actor(actor, 'approval', type === 'demand.accepted' ? -cost : -cost / 2)],
  },
)
