import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'
import { halfLife } from './half-life-knob.js'

/** What a state has had in talks and offers turns into neglect again, by half in six months, like tension. */
export const outreachFades = rule(
  americas,
  'outreach.fades',
  {
    on: 'month.closed',
    basis: ['judgement-trust-decay'],
    changes: ['ties.outreach'],
    knobs: { months: halfLife('outreach.half-life', 6, [3, 12], 'judgement-trust-decay') },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { outreach } }) => (outreach ?? 0) !== 0),
    then: ({ event: { days }, binding, tie, knob: { months } }, effects) => {
      const [from, to] = endsOf(binding)
      return [effects.tie(from, to, 'outreach', -closing(days, months) * tie(from, to, 'outreach'))]
    },
  },
)
