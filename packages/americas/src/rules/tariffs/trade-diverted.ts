import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tradeKnobs } from './knobs.js'
import { movedTies } from './moved-ties.js'
import { tieEffects } from './trade-step.js'

/**
 * What a tariff keeps out is sold elsewhere in part, and bought elsewhere in part: the state whose goods pay sells more to
 * others, and others sell more to the state that collects. Studies of the tariffs of 2018 saw trade move to third
 * states; how far, the trade model says.
 */
export const tradeDiverted = rule(
  americas,
  'tariffs.trade-diverted',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'judgement-trade-lag', 'trade-redirected-2018'],
    changes: ['ties.exports', 'ties.tariffCost'],
    knobs: tradeKnobs,
  },
  {
    over: (event, world) => movedTies(event, world).diverted,
    then: tieEffects,
  },
)
