import { actorsOf, has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { inMatrix } from '../../trade/matrix.js'
import { collectedTariffs } from './duties.js'
import { closing } from './half-life.js'
import { tradeKnobs } from './knobs.js'
import { monthsOfState, tradeNow } from './trade-now.js'

/**
 * Real income moves towards what the trade model says of the tariffs in force, for both sides: the state that sells less,
 * and the state whose buyers pay. It is what a state has to spend over the prices that it pays; tariff revenue goes back
 * to households. Where nobody answers in kind, a large buyer gains a little at its sellers' expense. Published estimates
 * for 25 % on all goods: up to 4.1 % of Mexico's output in the first year (KITE), about two points of its growth (McKibbin
 * and Noland); exempting most goods cuts that to a fraction. A state of which no output is known has no figure.
 */
export const incomeFalls = rule(
  americas,
  'tariffs.income-falls',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'kite-year-one', 'mckibbin-noland', 'judgement-trade-lag'],
    changes: ['actors.income', 'actors.tariffIncome'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => {
      const ends = new Set(collectedTariffs(world).flatMap(({ actor, target }) => [actor, target]))
      return actorsOf(world)
        .filter(({ id, levels: { tariffIncome } }) => (tariffIncome ?? 0) !== 0 || ends.has(id))
        .map(({ id }) => id)
    },
    when: [
      has('tariffs.in-matrix', ({ binding }) => inMatrix(binding)),
      has('tariffs.income-falls.output', ({ binding, world }) => world.actors[binding]?.gdp),
    ],
    then: (moment, effects) => {
      const { binding, event, knob } = moment
      const aim = tradeNow(moment, knob, monthsOfState(moment, binding)).realIncome(binding) ?? 0
      const step = closing(event.days, knob.adjustment) * (aim - moment.level(binding, 'tariffIncome'))
      return [effects.actor(binding, 'income', step), effects.actor(binding, 'tariffIncome', step)]
    },
  },
)
