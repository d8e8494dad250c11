import { endsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.tieIndicators.assuranceWeight.opening as number

/** The record of relief ages like the record of threats, apart from it. */
export const assuranceAges = rule(
  americas,
  'assurance.ages',
  {
    on: 'month.closed',
    basis: ['judgement-assurance'],
    changes: ['ties.assuranceWeight'],
    knobs: { months: halfLife('assurance.half-life', 18, [9, 36], 'judgement-assurance') },
  },
  {
    over: (_event, world) =>
      tiesWhere(world, ({ levels: { assuranceWeight } }) => (assuranceWeight ?? opening) !== opening),
    then: ({ event: { days }, binding, tie, knob: { months } }, effects) => {
      const [from, to] = endsOf(binding)
      return [effects.tie(from, to, 'assuranceWeight', -closing(days, months) * tie(from, to, 'assuranceWeight'))]
    },
  },
)
