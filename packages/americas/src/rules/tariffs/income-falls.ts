import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { allTariffs } from './all-tariffs.js'
import { closing } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { parties } from './tariff-question.js'

/**
 * Real income moves towards what the trade model says of the tariffs in force, for all sides: the state that sells
 * less, and the state whose buyers pay. Published estimates for 25 % on all goods: up to 4.1 % of Mexico's output in
 * the first year (KITE), about two points of its growth (McKibbin and Noland); exempting most goods cuts that to a
 * fraction. An exporter of which no output is known has no figure.
 */
export const incomeFalls = rule(
  americas,
  'tariffs.income-falls',
  {
    on: 'month.closed',
    basis: ['kite-year-one', 'mckibbin-noland', 'judgement-trade-lag'],
    changes: ['actors.income'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => parties(world),
    when: [has('tariffs.income-falls.output', ({ binding, world }) => world.actors[binding]?.gdp)],
    then: (moment, effects) => {
      const aim = allTariffs(moment, moment.knob).realIncome[moment.binding] ?? 0
      const way = closing(moment.event.days, moment.knob.adjustment)
      return [effects.actor(moment.binding, 'income', way * (aim - moment.level(moment.binding, 'income')))]
    },
  },
)
