import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'
import { halfLife } from './half-life-knob.js'

/** Goodwill won or lost is forgotten by half in two years. */
export const trustFades = rule(
  americas,
  'trust.fades',
  {
    on: 'month.closed',
    basis: ['judgement-trust-decay'],
    changes: ['ties.trust'],
    knobs: { months: halfLife('trust.half-life', 24, [12, 48], 'judgement-trust-decay') },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { trust } }) => (trust ?? 0) !== 0),
    then: ({ event: { days }, binding, tie, knob: { months } }, effects) => {
      const [from, to] = endsOf(binding)
      return [effects.tie(from, to, 'trust', -closing(days, months) * tie(from, to, 'trust'))]
    },
  },
)
