import { actorsOf, has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { allTariffs } from './all-tariffs.js'
import { collectedTariffs } from './duties.js'
import { closing } from './half-life.js'
import { tradeKnobs } from './knobs.js'

/**
 * The consumers of the state that imposes a tariff pay for it in prices: importers bear nearly all of it at once, the
 * shops pass it on over half a year. Gone when the tariff is gone. No source among the five counts this cost.
 */
export const homeCost = rule(
  americas,
  'tariffs.home-cost',
  {
    on: 'month.closed',
    basis: ['pass-through-complete', 'judgement-trade-lag'],
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
    when: [has('tariffs.home-cost.output', ({ binding, world }) => world.actors[binding]?.gdp)],
    then: (moment, effects) => {
      const aim = 100 * ((allTariffs(moment, moment.knob).prices[moment.binding] ?? 1) - 1)
      const way = closing(moment.event.days, moment.knob.shops)
      return [effects.actor(moment.binding, 'homeCost', way * (aim - moment.level(moment.binding, 'homeCost')))]
    },
  },
)
