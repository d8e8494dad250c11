import { actorsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { halfLife } from './half-life-knob.js'

/**
 * Approval settles where real income puts it: what a rally or a concession added is half gone in two months, and a loss of
 * income is felt in the same time, which comes to its change over the last quarter. Rally effects last about two months
 * where they were seen at all (rally).
 */
export const approvalSettles = rule(
  americas,
  'approval.settles',
  {
    on: 'month.closed',
    basis: ['rally', 'judgement-approval'],
    changes: ['actors.approval'],
    knobs: {
      months: halfLife('approval.half-life', 2, [1, 4], 'rally'),
      income: knob({
        id: 'approval.per-income',
        value: 1,
        range: [0.3, 2],
        unit: 'percentage points for 1 % of real income',
        basis: 'judgement-approval',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      actorsOf(world)
        .filter(({ levels: { approval, income } }) => (approval ?? 0) !== 0 || (income ?? 0) !== 0)
        .map(({ id }) => id),
    then: ({ event: { days }, binding, level, knob: { months, income } }, effects) => {
      const aim = income * level(binding, 'income')
      return [effects.actor(binding, 'approval', closing(days, months) * (aim - level(binding, 'approval')))]
    },
  },
)
