import { has, hasNot, idsOf, knob, rule, type World } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { collectedTariffs } from './duties.js'

const judged = { unit: 'points of the index', grade: 'judgement' } as const

/** Whether a tariff of the first on the second is collected, or on the table. */
function threatened(world: World<Americas>, coercer: string | null, target: string | null): boolean {
  return (
    collectedTariffs(world).some((tariff) => tariff.actor === coercer && tariff.target === target) ||
    idsOf(world.demands).some((id) => {
      const demand = world.demands[id]
      return demand?.instrument === 'tariff' && demand.coercer === coercer && demand.target === target
    })
  )
}

/**
 * Talks on joining value chains let plans to move supply grow, as long as no tariff hangs over them: the condition that
 * rusi-2024 states. The variable is the dropping of threats; a threat itself works the other way (`tariffs.uncertainty`).
 */
export const nearshoringOpens = rule(
  americas,
  'tariffs.nearshoring-opens',
  {
    on: 'talks.held',
    basis: ['m-tariff-rowback-enables-nearshoring', 'm-policy-work-builds-mutual-appreciation'],
    changes: ['ties.nearshoring'],
    knobs: {
      talks: knob({
        id: 'tariffs.nearshoring-talks',
        value: 10,
        range: [2, 20],
        basis: 'm-tariff-rowback-enables-nearshoring',
        lens: { parameter: 'incentiveEffectiveness', sign: 1 },
        ...judged,
      }),
    },
  },
  {
    when: [
      has('tariffs.nearshoring-opens.matter', ({ event }) => event.issue === 'nearshoring'),
      has('tariffs.nearshoring-opens.parties', ({ event }) => event.actor !== null && event.target !== null),
      hasNot(
        'tariffs.nearshoring-opens.threat',
        ({ event: { actor, target }, world }) => threatened(world, actor, target) || threatened(world, target, actor),
      ),
    ],
    then: ({ event: { actor, target }, knob: { talks } }, effects) => [
      effects.tie(target as string, actor as string, 'nearshoring', talks),
    ],
  },
)
