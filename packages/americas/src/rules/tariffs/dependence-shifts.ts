import { actorsOf, idsOf, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { inMatrix } from '../../trade/matrix.js'
import { collectedTariffs } from './duties.js'
import { tradeKnobs } from './knobs.js'
import { exportsStep, tieStep } from './trade-step.js'

/**
 * A state that sells less to one buyer, and more to others, depends less on that buyer: its exposure through goods is what
 * it sells there over all that it sells. A tariff so wears away the lever that it is.
 */
export const dependenceShifts = rule(
  americas,
  'tariffs.dependence-shifts',
  {
    on: 'month.closed',
    basis: ['trade-equilibrium', 'trade-matrix-2023', 'judgement-trade-lag', 'ifo-no-retaliation'],
    changes: ['actors.tariffCost', 'ties.goodsExposure'],
    knobs: tradeKnobs,
  },
  {
    over: (_event, world) => {
      const sellers = new Set(collectedTariffs(world).map(({ target }) => target))
      return actorsOf(world)
        .filter(({ id, levels: { tariffCost } }) => inMatrix(id) && ((tariffCost ?? 0) !== 0 || sellers.has(id)))
        .map(({ id }) => id)
    },
    then: (moment, effects) => {
      const { binding: state, world, knob } = moment
      const grown = (before: number, step: number): number => (100 + before + step) / (100 + before)
      const total = exportsStep(moment, state, knob)
      const all = grown(moment.level(state, 'tariffCost'), total)
      const shifts = idsOf(world.ties[state] ?? {}).flatMap((buyer) => {
        const share = moment.tie(state, buyer, 'goodsExposure')
        if (share === 0 || !inMatrix(buyer)) return []
        const own = grown(moment.tie(state, buyer, 'tariffCost'), tieStep(moment, state, buyer, knob).cost)
        return [effects.tie(state, buyer, 'goodsExposure', share * (own / all - 1))]
      })
      return [effects.actor(state, 'tariffCost', total), ...shifts]
    },
  },
)
