import { atLeast, endsOf, knob, rule } from '@lapolicy/core'
import { pow } from '@lapolicy/core/arithmetic'
import { americas } from '../../model.js'
import { tiesWhere } from '../tariffs/ties.js'
import { monthDays, rungBetween } from './deployment.js'

/** Posture above what the forces in place account for fades by half in the knob's months: without forces, to nothing. */
export const postureDecays = rule(
  americas,
  'posture.decays',
  {
    on: 'month.closed',
    basis: ['judgement-posture-ladder'],
    changes: ['ties.posture'],
    knobs: {
      halfLife: knob({
        id: 'deployments.posture-half-life',
        value: 2,
        range: [1, 6],
        unit: 'months',
        basis: 'judgement-posture-ladder',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { posture } }) => (posture ?? 0) > 0),
    when: [
      atLeast(
        'posture.decays.above-forces',
        ({ binding, tie, world }) => {
          const [from, to] = endsOf(binding)
          return tie(from, to, 'posture') - rungBetween(world, from, to)
        },
        1e-6,
      ),
    ],
    then: ({ event: { days }, binding, tie, world, knob: { halfLife } }, effects) => {
      const [from, to] = endsOf(binding)
      const above = tie(from, to, 'posture') - rungBetween(world, from, to)
      const fades = 1 - pow(2, -days / (monthDays * halfLife))
      return [effects.tie(from, to, 'posture', -fades * above)]
    },
  },
)
