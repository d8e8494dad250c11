import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

const judged = { unit: 'points of the index', grade: 'judgement' } as const

/**
 * Dropping a threat, lifting a tariff or saying what would end it takes doubt from those who plan supply chains. Smaller
 * than what the threat had taken: what has been threatened once can be threatened again. Source: rusi-2024, a forecast.
 */
export const rowback = rule(
  americas,
  'tariffs.rowback',
  {
    on: ['threat.dropped', 'tariff.lifted', 'criteria.published'],
    basis: ['m-tariff-rowback-enables-nearshoring'],
    changes: ['ties.nearshoring'],
    knobs: {
      dropped: knob({
        id: 'tariffs.rowback-threat',
        value: 2,
        range: [0, 6],
        basis: 'm-tariff-rowback-enables-nearshoring',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
        ...judged,
      }),
      lifted: knob({
        id: 'tariffs.rowback-tariff',
        value: 4,
        range: [0, 10],
        basis: 'm-tariff-rowback-enables-nearshoring',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
        ...judged,
      }),
      criteria: knob({
        id: 'tariffs.rowback-criteria',
        value: 2,
        range: [0, 6],
        basis: 'm-tariff-rowback-enables-nearshoring',
        ...judged,
      }),
    },
  },
  {
    when: [
      has('tariffs.rowback.parties', ({ event }) => event.actor !== null && event.target !== null),
      has('tariffs.rowback.tariff', ({ event, world }) =>
        event.type === 'threat.dropped'
          ? Object.values(world.demands).some(
              ({ instrument, coercer, target, issue }) =>
                instrument === 'tariff' && coercer === event.actor && target === event.target && issue === event.issue,
            )
          : Object.values(world.measures).some(
              ({ kind, actor, target }) => kind === 'tariff' && actor === event.actor && target === event.target,
            ),
      ),
    ],
    then: ({ event, knob: { dropped, lifted, criteria } }, effects) => {
      const size = event.type === 'threat.dropped' ? dropped : event.type === 'tariff.lifted' ? lifted : criteria
      return [effects.tie(event.target as string, event.actor as string, 'nearshoring', size)]
    },
  },
)
