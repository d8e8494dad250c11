import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { actorsAwayFrom } from './fading-actors.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.actorIndicators.norm.opening as number

/** A norm that was breached mends by half in ten years, if nobody breaches it again. */
export const normRecovers = rule(
  americas,
  'norm.recovers',
  {
    on: 'month.closed',
    basis: ['judgement-norm'],
    changes: ['actors.norm'],
    knobs: { months: halfLife('norm.half-life', 120, [60, 240], 'judgement-norm') },
  },
  {
    over: (_event, world) => actorsAwayFrom(world, 'norm', opening),
    then: ({ event: { days }, binding, level, knob: { months } }, effects) => [
      effects.actor(binding, 'norm', closing(days, months) * (opening - level(binding, 'norm'))),
    ],
  },
)
