import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tiesWhere } from './ties.js'

/**
 * What a state cannot sell under a tariff it need not buy parts for: where the smaller economy assembles for the larger
 * one, the larger one's sales to it fall and recover with what a tariff cuts on the way back. In proportion, and after a
 * month. The five sources name no such cost; that the same goods cross the border several times is common knowledge of
 * the trade, the share is judgement.
 */
export const suppliesFall = rule(
  americas,
  'tariffs.supplies-fall',
  {
    on: 'month.closed',
    basis: ['judgement-supply-chain', 'judgement-trade-lag'],
    changes: ['ties.exports', 'ties.suppliesCost'],
    knobs: {
      share: knob({
        id: 'tariffs.supply-chain-share',
        value: 0.35,
        range: [0.15, 0.5],
        unit: 'share of what is bought from the larger economy that goes into what is sold to it',
        basis: 'judgement-supply-chain',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      tiesWhere(world, ({ levels: { tariffCost }, from, to, back }) => {
        const marks = (tariffCost ?? 0) !== 0 || (back?.suppliesCost ?? 0) !== 0
        return marks && (world.actors[from]?.gdp ?? 0) < (world.actors[to]?.gdp ?? 0)
      }),
    then: ({ binding, tie, knob: { share } }, effects) => {
      const [assembler, buyer] = endsOf(binding)
      const before = tie(buyer, assembler, 'suppliesCost')
      const step = share * tie(assembler, buyer, 'tariffCost') - before
      const sold = tie(buyer, assembler, 'exports') / (1 + before / 100)
      return [
        effects.tie(buyer, assembler, 'suppliesCost', step),
        effects.tie(buyer, assembler, 'exports', (sold * step) / 100),
      ]
    },
  },
)
