import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tradeKnobs } from './knobs.js'
import { movedTies } from './moved-ties.js'
import { tieEffects } from './trade-step.js'

/**
 * A state that sells less can pay for less: what the coercer sells it falls too, without any tariff of its own. In the
 * trade model of 2023, 25 % on all goods from both neighbours takes a sixth of what the United States sell abroad (ifo:
 * 14 %). The five sources name no such cost.
 */
export const purchasesFall = rule(
  americas,
  'tariffs.purchases-fall',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'judgement-trade-lag', 'ifo-no-retaliation'],
    changes: ['ties.exports', 'ties.tariffCost'],
    knobs: tradeKnobs,
  },
  {
    over: (event, world) => movedTies(event, world).purchases,
    then: tieEffects,
  },
)
