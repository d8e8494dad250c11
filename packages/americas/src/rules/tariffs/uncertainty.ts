import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

const judged = { unit: 'points of the index', grade: 'judgement' } as const

/**
 * Firms put off moving supply to a state while the rules of selling from there are unsure: a threat, a tariff, and most
 * of all an abrupt change. rusi-2024 says it the other way round (dropping the threats would let nearshoring grow), the
 * tour preview that abrupt shifts threaten trade and investment, pism-2025 that tariffs could endanger the agreement.
 * gateway-pundit values the same mix of tariffs and talks as deliberate and names no such cost. No source gives a size.
 */
export const uncertainty = rule(
  americas,
  'tariffs.uncertainty',
  {
    on: ['tariff.threatened', 'tariff.imposed', 'tariff.changed-abruptly'],
    basis: [
      'm-tariff-rowback-enables-nearshoring',
      'm-shifts-threaten-aid-trade-investment',
      'm-punitive-tariffs-threaten-usmca',
    ],
    changes: ['ties.nearshoring'],
    knobs: {
      threat: knob({
        id: 'tariffs.uncertainty-threat',
        value: 3,
        range: [0, 8],
        basis: 'm-tariff-rowback-enables-nearshoring',
        lens: { parameter: 'tariffTradeHarm', sign: 1 },
        ...judged,
      }),
      tariff: knob({
        id: 'tariffs.uncertainty-tariff',
        value: 5,
        range: [1, 12],
        basis: 'm-punitive-tariffs-threaten-usmca',
        lens: { parameter: 'tariffTradeHarm', sign: 1 },
        ...judged,
      }),
      reversal: knob({
        id: 'tariffs.uncertainty-reversal',
        value: 7,
        range: [1, 15],
        basis: 'm-shifts-threaten-aid-trade-investment',
        lens: { parameter: 'inconsistencyCost', sign: 1 },
        ...judged,
      }),
    },
  },
  {
    when: [
      has('tariffs.uncertainty.parties', ({ event }) => event.actor !== null && event.target !== null),
      // A tariff that takes nothing from nobody unsettles nobody.
      has('tariffs.uncertainty.bites', ({ event }) =>
        event.type === 'tariff.changed-abruptly' ? true : event.ratePercent * event.coverage > 0,
      ),
    ],
    then: ({ event, knob: { threat, tariff, reversal } }, effects) => {
      const size = event.type === 'tariff.threatened' ? threat : event.type === 'tariff.imposed' ? tariff : reversal
      return [effects.tie(event.target as string, event.actor as string, 'nearshoring', -size)]
    },
  },
)
