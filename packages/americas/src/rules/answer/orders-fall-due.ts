import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { ordersThreat } from './threat-outcome.js'

/** Days from an order to its first day: the order of 1 February 2025 was to be collected from the 4th on. */
const FIRST_DAY = 4

/** The order of a threatened tariff names a first day; whether it is collected then, or suspended before, shows on it. */
export const ordersFallDue = rule(
  americas,
  'coercer.order-falls-due',
  { on: 'tariff.imposed', basis: ['judgement-follow-through'], emits: { 'collection.fell-due': FIRST_DAY } },
  {
    when: [has('coercer.order-falls-due.threatened', ({ event, world, tie }) => ordersThreat(event, { world, tie }))],
    then: ({ event: { actor, target, issue, id } }, effects) => [
      effects.emit('collection.fell-due', { actor, target, issue, of: id, inDays: FIRST_DAY }),
    ],
  },
)
