import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from './half-life.js'
import { tiesWhere } from './ties.js'

/**
 * The path that arrivals were on before anything that happens in a run: falling. Apprehensions between ports of entry
 * were 140,644 in February 2024 and 47,300 in December, under the government before; the 180,000 a month of pism-2025 is
 * a mean of earlier years and a wider count. The path levels out near the fewest that were counted in 2025.
 */
export const arrivalsFollowPath = rule(
  americas,
  'arrivals.follow-path',
  {
    on: 'month.closed',
    basis: ['judgement-arrivals'],
    changes: ['ties.expectedArrivals'],
    knobs: {
      halfLife: knob({
        id: 'arrivals.path-half-life',
        value: 5,
        range: [3, 10],
        unit: 'months (half-life)',
        basis: 'judgement-arrivals',
        grade: 'judgement',
      }),
      floor: knob({
        id: 'arrivals.path-floor',
        value: 6000,
        range: [3000, 30_000],
        unit: 'people a month',
        basis: 'judgement-arrivals',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      tiesWhere(world, ({ levels: { expectedArrivals } }) => typeof expectedArrivals === 'number'),
    then: (moment, effects) => {
      const [from, to] = endsOf(moment.binding)
      const gap = moment.knob.floor - moment.tie(from, to, 'expectedArrivals')
      return [effects.tie(from, to, 'expectedArrivals', closing(moment.event.days, moment.knob.halfLife) * gap)]
    },
  },
)
