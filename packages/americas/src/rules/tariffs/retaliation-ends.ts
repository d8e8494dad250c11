import { rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { type TariffMeasure, tariffsBetween, tariffsIn } from './duties.js'

/**
 * A tariff in retaliation ends after the tariff that it answers: by the close of the month in which that one is no longer
 * collected. Nothing in the five sources; there retaliation does not occur.
 */
export const retaliationEnds = rule(
  americas,
  'tariffs.retaliation-ends',
  { on: 'month.closed', basis: ['judgement-retaliation-ends'], emits: { 'tariff.lifted': 1 } },
  {
    over: (_event, world) =>
      tariffsIn(world)
        .filter(
          ({ actor, target, inRetaliation }) =>
            inRetaliation && actor !== null && target !== null && tariffsBetween(world, actor, target).length === 0,
        )
        .map(({ id }) => id),
    then: ({ binding, world }, effects) => {
      const { actor, target, issue } = world.measures[binding] as TariffMeasure
      return [effects.emit('tariff.lifted', { actor, target, issue, inDays: 1 })]
    },
  },
)
