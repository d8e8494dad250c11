import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { actorsAwayFrom } from './fading-actors.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.actorIndicators.salience.opening as number

/** What has stirred the public is half forgotten in three months. It rests where it opens, for every state alike. */
export const salienceFades = rule(
  americas,
  'salience.fades',
  {
    on: 'month.closed',
    basis: ['judgement-salience'],
    changes: ['actors.salience'],
    knobs: { months: halfLife('salience.half-life', 3, [1, 9], 'judgement-salience') },
  },
  {
    over: (_event, world) => actorsAwayFrom(world, 'salience', opening),
    then: ({ event: { days }, binding, level, knob: { months } }, effects) => [
      effects.actor(binding, 'salience', -closing(days, months) * (level(binding, 'salience') - opening)),
    ],
  },
)
