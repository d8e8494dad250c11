import { rule, type World } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'
import { effortAsks } from './effort-undertaken.js'
import { actorsAwayFrom } from './fading-actors.js'
import { halfLife } from './half-life-knob.js'

const opening = americas.actorIndicators.effortAim.opening as number

/** Whether a state still stands by an undertaking about the border or trafficking. */
const isBound = (world: World<Americas>, state: string): boolean =>
  Object.values(world.measures).some(
    (measure) => measure.kind === 'undertaking' && measure.actor === state && effortAsks.includes(measure.ask),
  )

/**
 * Effort that no undertaking holds up sinks back to where it began, by half in nine months: after broken relief, or where
 * it was a gesture that nothing was promised for. No source follows enforcement that long.
 */
export const effortRelapses = rule(
  americas,
  'effort.relapses',
  {
    on: 'month.closed',
    basis: ['judgement-effort'],
    changes: ['actors.effortAim'],
    knobs: { months: halfLife('effort.half-life', 9, [4, 18], 'judgement-effort') },
  },
  {
    over: (_event, world) => actorsAwayFrom(world, 'effortAim', opening).filter((id) => !isBound(world, id)),
    then: ({ event: { days }, binding, level, knob: { months } }, effects) => [
      effects.actor(binding, 'effortAim', -closing(days, months) * (level(binding, 'effortAim') - opening)),
    ],
  },
)
