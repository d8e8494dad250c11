import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closingAt } from './half-life.js'
import { tiesWhere } from './ties.js'

/** States on the way to Mexico’s northern border whose controls count too, each a little. */
const transitStates = ['BLZ', 'COL', 'CRI', 'GTM', 'HND', 'NIC', 'PAN', 'SLV'] as const

/** The effort at which nothing is added to the path: the opening of the index. */
const usualEffort = americas.actorIndicators.effort.opening as number

/**
 * Arrivals move towards their path, less what the closure at the border deters and what the state before it, and those
 * on the way, do more than before. gateway-pundit expects such control to cut flows sharply, rusi-2024 that only causes
 * at home do: the slope spans both. The fall from 29,116 in January 2025 to 8,346 in February came with the closure of
 * the border on 20 January, which is in every branch; so arrivals fall in every branch too.
 */
export const effortCutsArrivals = rule(
  americas,
  'effort.cuts-arrivals',
  {
    on: 'month.closed',
    basis: ['judgement-arrivals', 'm-externalised-asylum-reduces-flows', 'm-root-causes-drive-flows'],
    changes: ['ties.arrivals'],
    knobs: {
      own: knob({
        id: 'arrivals.effort',
        value: 0.6,
        range: [0.2, 1],
        unit: 'share of arrivals for full effort more',
        basis: 'm-externalised-asylum-reduces-flows',
        grade: 'judgement',
        lens: { parameter: 'externalisationDeterrence', sign: 1 },
      }),
      transit: knob({
        id: 'arrivals.transit-effort',
        value: 0.12,
        range: [0, 0.3],
        unit: 'share of arrivals for full effort more, for each state on the way',
        basis: 'm-externalised-asylum-reduces-flows',
        grade: 'judgement',
        lens: { parameter: 'externalisationDeterrence', sign: 1 },
      }),
      monthly: knob({
        id: 'arrivals.adjustment',
        value: 0.85,
        range: [0.6, 1],
        unit: 'share of the way a month',
        basis: 'judgement-arrivals',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      tiesWhere(
        world,
        ({ levels: { arrivals, expectedArrivals } }) =>
          typeof arrivals === 'number' && typeof expectedArrivals === 'number',
      ),
    then: (moment, effects) => {
      const { knob: knobs, world } = moment
      const [from, to] = endsOf(moment.binding)
      const left = (state: string, slope: number): number =>
        Math.max(0, 1 - slope * (moment.level(state, 'effort') - usualEffort))
      const onTheWay = transitStates.filter((state) => state !== from && world.actors[state] !== undefined)
      const effort = onTheWay.reduce((product, state) => product * left(state, knobs.transit), left(from, knobs.own))
      const aim = moment.tie(from, to, 'expectedArrivals') * effort * (1 - moment.tie(from, to, 'deterrence'))
      const way = closingAt(moment.event.days, knobs.monthly)
      return [effects.tie(from, to, 'arrivals', way * (aim - moment.tie(from, to, 'arrivals')))]
    },
  },
)
