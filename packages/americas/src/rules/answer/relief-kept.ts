import { has, rule, type World } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { tariffOf } from './hostility.js'

function isTaxed(world: World<Americas>, actor: string | null, target: string | null): boolean {
  const tariff = tariffOf(world, actor, target)
  return tariff !== undefined && !tariff.suspended && !tariff.inRetaliation
}

/**
 * Half a year after a concession: where something was given or promised for it (a tariff lifted or suspended, a threat
 * dropped, an assurance) and no new threat came, relief was kept. With a tariff still in force it never came, which the
 * state that conceded cannot tell from a broken promise. Silence alone is nothing that could be kept.
 */
export const reliefKept = rule(
  americas,
  'coercer.relief-kept',
  {
    on: 'relief.fell-due',
    basis: ['judgement-assurance', 'goliath'],
    emits: { 'relief.kept': 0, 'relief.withheld': 0 },
  },
  {
    when: [
      has('coercer.relief-kept.undertaking-stands', ({ event, world }) => world.measures[event.of]),
      has('coercer.relief-kept.something-to-keep', ({ event: { actor, target, of }, world }) => {
        const measure = world.measures[of]
        return isTaxed(world, actor, target) || (measure?.kind === 'undertaking' && measure.relieved)
      }),
    ],
    then: ({ event: { actor, target, issue }, world }, effects) => {
      const type = isTaxed(world, actor, target) ? 'relief.withheld' : 'relief.kept'
      return [effects.emit(type, { actor, target, issue })]
    },
  },
)
