import { actorsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from '../tariffs/half-life.js'

/**
 * What a countermeasure took from a state's income comes back over time: ships change their flag or their route, orders go
 * to other buyers or return. Goodwill has its own way back. The pace is judgement.
 */
export const countermeasureFades = rule(
  americas,
  'ports.countermeasure-fades',
  {
    on: 'month.closed',
    basis: ['judgement-countermeasure-fades'],
    changes: ['actors.income', 'actors.countermeasureIncome'],
    knobs: {
      halfLife: knob({
        id: 'ports.countermeasure-half-life',
        value: 12,
        range: [6, 24],
        unit: 'months (half-life)',
        basis: 'judgement-countermeasure-fades',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      actorsOf(world)
        .filter(({ levels: { countermeasureIncome } }) => (countermeasureIncome ?? 0) !== 0)
        .map(({ id }) => id),
    then: ({ binding, event: { days }, level, knob: { halfLife } }, effects) => {
      const back = -closing(days, halfLife) * level(binding, 'countermeasureIncome')
      return [effects.actor(binding, 'income', back), effects.actor(binding, 'countermeasureIncome', back)]
    },
  },
)
