import { actorsOf, has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { inMatrix } from '../../trade/matrix.js'
import { collectedTariffs } from './duties.js'
import { closing } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { monthsOfState, tradeNow } from './trade-now.js'

/**
 * The consumers of the state that imposes a tariff pay for it in prices: importers bear nearly all of it at once, the
 * shops pass it on over half a year. What its own tariffs add to its consumer prices, at the prices that sellers ask
 * under them. Gone when the tariff is gone. No source among the five counts this cost.
 */
export const homeCost = rule(
  americas,
  'tariffs.home-cost',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'pass-through-complete', 'judgement-trade-lag'],
    changes: ['actors.homeCost'],
    knobs: {
      ...tradeKnobs,
      shops: knob({
        id: 'tariffs.shop-prices',
        value: 4,
        range: [2, 9],
        unit: 'months (half-life)',
        basis: 'judgement-trade-lag',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => {
      const collectors = new Set(collectedTariffs(world).map(({ actor }) => actor))
      return actorsOf(world)
        .filter(({ id, levels: { homeCost } }) => (homeCost ?? 0) > 0 || collectors.has(id))
        .map(({ id }) => id)
    },
    when: [
      has('tariffs.in-matrix', ({ binding }) => inMatrix(binding)),
      has('tariffs.home-cost.output', ({ binding, world }) => world.actors[binding]?.gdp),
    ],
    then: (moment, effects) => {
      const { binding, event, knob } = moment
      const aim = tradeNow(moment, knob, monthsOfState(moment, binding)).homeCost(binding) ?? 0
      const way = closing(event.days, knob.shops)
      return [effects.actor(binding, 'homeCost', way * (aim - moment.level(binding, 'homeCost')))]
    },
  },
)
