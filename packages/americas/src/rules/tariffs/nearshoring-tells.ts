import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tariffsBetween, tariffWeight, taxedTies } from './duties.js'
import { closing, MONTH_DAYS } from './half-life.js'
import { tiesWhere } from './ties.js'

/**
 * Plans to move supply become trade slowly: a tenth more plans than at the start are worth under a per cent of exports
 * a year. Plans drift back to where they began, or below while a tariff is collected. rusi-2024 gives the direction, no size.
 */
export const nearshoringTells = rule(
  americas,
  'tariffs.nearshoring-tells',
  {
    on: 'month.closed',
    basis: ['m-tariff-rowback-enables-nearshoring', 'm-shifts-threaten-aid-trade-investment'],
    changes: ['ties.exports', 'ties.nearshoring'],
    knobs: {
      growth: knob({
        id: 'tariffs.nearshoring-growth',
        value: 0.06,
        range: [0, 0.15],
        unit: 'exports a year for each doubling of plans, as a share',
        basis: 'm-tariff-rowback-enables-nearshoring',
        grade: 'judgement',
      }),
      drift: knob({
        id: 'tariffs.nearshoring-drift',
        value: 24,
        range: [9, 60],
        unit: 'months (half-life)',
        basis: 'm-tariff-rowback-enables-nearshoring',
        grade: 'judgement',
      }),
      underTariff: knob({
        id: 'tariffs.nearshoring-under-tariff',
        value: 20,
        range: [5, 40],
        unit: 'points of the index, under a tariff of a quarter on all goods',
        basis: 'm-punitive-tariffs-threaten-usmca',
        grade: 'judgement',
        lens: { parameter: 'tariffTradeHarm', sign: 1 },
      }),
    },
  },
  {
    over: (_event, world) => {
      const taxed = new Set(taxedTies(world, () => true))
      return tiesWhere(world, ({ id, levels: { nearshoring } }) => (nearshoring ?? 100) !== 100 || taxed.has(id))
    },
    then: (moment, effects) => {
      const [from, to] = endsOf(moment.binding)
      const { days } = moment.event
      const plans = moment.tie(from, to, 'nearshoring')
      const burden = tariffWeight(tariffsBetween(moment.world, from, to), moment.tie(from, to, 'claimedShare'))
      const rest = 100 - moment.knob.underTariff * burden
      const yearly = (moment.knob.growth * (plans - 100)) / 100
      return [
        effects.tie(from, to, 'exports', (moment.tie(from, to, 'exports') * yearly * days) / (12 * MONTH_DAYS)),
        effects.tie(from, to, 'nearshoring', closing(days, moment.knob.drift) * (rest - plans)),
      ]
    },
  },
)
