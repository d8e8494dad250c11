import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { actorsAwayFrom } from './fading-actors.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.actorIndicators.solidarity.opening as number

/** The region's unity, worn by separate deals or raised by a common line, returns by half in a year. */
export const solidarityReturns = rule(
  americas,
  'solidarity.returns',
  {
    on: 'month.closed',
    basis: ['judgement-solidarity'],
    changes: ['actors.solidarity'],
    knobs: { months: halfLife('solidarity.half-life', 12, [6, 24], 'judgement-solidarity') },
  },
  {
    over: (_event, world) => actorsAwayFrom(world, 'solidarity', opening),
    then: ({ event: { days }, binding, level, knob: { months } }, effects) => [
      effects.actor(binding, 'solidarity', -closing(days, months) * (level(binding, 'solidarity') - opening)),
    ],
  },
)
