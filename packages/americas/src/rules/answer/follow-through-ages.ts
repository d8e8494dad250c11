import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.tieIndicators.followThroughWeight.opening as number

/**
 * Old cases of the record weigh less, by half in eighteen months; its mean stays until a new case moves it, and then
 * moves it more. Only where something has been added: a record that nobody has touched need not be counted down.
 */
export const followThroughAges = rule(
  americas,
  'follow-through.ages',
  {
    on: 'month.closed',
    basis: ['judgement-follow-through', 'peterson'],
    changes: ['ties.followThroughWeight'],
    knobs: { months: halfLife('follow-through.half-life', 18, [9, 36], 'judgement-follow-through') },
  },
  {
    over: (_event, world) =>
      tiesWhere(world, ({ levels: { followThroughWeight } }) => (followThroughWeight ?? opening) !== opening),
    then: ({ event: { days }, binding, tie, knob: { months } }, effects) => {
      const [from, to] = endsOf(binding)
      const aged = closing(days, months) * tie(from, to, 'followThroughWeight')
      return [effects.tie(from, to, 'followThroughWeight', -aged)]
    },
  },
)
