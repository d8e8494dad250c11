import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'
import { halfLife } from './half-life-knob.js'

/** Hostile acts weigh less the longer they lie back: half in six months. */
export const tensionFades = rule(
  americas,
  'tension.fades',
  {
    on: 'month.closed',
    basis: ['judgement-tension'],
    changes: ['ties.tension'],
    knobs: { months: halfLife('tension.half-life', 6, [3, 12], 'judgement-tension') },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { tension } }) => (tension ?? 0) !== 0),
    then: ({ event: { days }, binding, tie, knob: { months } }, effects) => {
      const [from, to] = endsOf(binding)
      return [effects.tie(from, to, 'tension', -closing(days, months) * tie(from, to, 'tension'))]
    },
  },
)
