import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { tariffOf } from './hostility.js'

/**
 * Half a year after a concession: with no new threat over the matter and no tariff of the coercer's in force, relief was
 * kept; with a tariff still in force it never came, which the state that conceded cannot tell from a broken promise.
 */
export const reliefKept = rule(
  americas,
  'coercer.relief-kept',
  {
    on: 'relief.fell-due',
    basis: ['judgement-assurance', 'goliath'],
    emits: { 'relief.kept': 0, 'relief.broken': 0 },
  },
  {
    when: [has('coercer.relief-kept.undertaking-stands', ({ event, world }) => world.measures[event.of])],
    then: ({ event: { actor, target, issue }, world }, effects) => {
      const tariff = tariffOf(world, actor, target)
      const isTaxed = tariff !== undefined && !tariff.suspended && !tariff.inRetaliation
      return [effects.emit(isTaxed ? 'relief.broken' : 'relief.kept', { actor, target, issue })]
    },
  },
)
