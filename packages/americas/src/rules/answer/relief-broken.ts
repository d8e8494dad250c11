import { hasNot, is, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { undertakingOf } from './undertaking.js'

/**
 * A new threat, or the measure itself, over a matter on which the state has already conceded breaks the relief that the
 * concession was made for. A request without a threat does not. It ends the undertaking, so each concession is betrayed
 * once. Mexico's case of early 2025 is record outside the five sources (precedent-relief-then-tariff).
 */
export const reliefBroken = rule(
  americas,
  'coercer.relief-broken',
  {
    on: ['demand.made', 'territory.threatened', 'tariff.threatened', 'tariff.imposed', 'tariff.resumed'],
    basis: ['judgement-assurance', 'goliath', 'precedent-relief-then-tariff'],
    emits: { 'relief.broken': 0 },
  },
  {
    when: [
      is(
        'coercer.relief-broken.same-matter',
        ({ event: { actor, target }, world }) => undertakingOf(world, target, actor)?.issue,
        ({ event }) => event.issue,
      ),
      hasNot('coercer.relief-broken.mere-request', ({ event }) =>
        event.type === 'demand.made' ? event.instrument === 'none' : false,
      ),
    ],
    then: ({ event: { actor, target, issue } }, effects) => [effects.emit('relief.broken', { actor, target, issue })],
  },
)
