import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A tariff that won nothing is lifted when the coercer's patience with it ends, if it is still in force then. */
export const coercerLifts = rule(
  americas,
  'coercer.lifts',
  { on: 'patience.ended', basis: ['ties-imposed'], emits: { 'tariff.lifted': 0 } },
  {
    when: [has('coercer.lifts.in-force', ({ event, world }) => world.measures[event.of]?.kind === 'tariff')],
    then: ({ event: { actor, target, issue } }, effects) => [effects.emit('tariff.lifted', { actor, target, issue })],
  },
)
