import { daysBetween, has, hasNot, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { RELIEF_DAYS } from './relief-reviewed.js'
import { undertakingOf } from './undertaking.js'

/**
 * A new threat, or the measure itself, over a matter on which the state has already conceded breaks the relief that the
 * concession was made for; so does asking the military for options against it within half a year, whatever the matter.
 * A request without a threat does not. It ends the undertaking, so each concession is betrayed
 * once. Mexico's case of early 2025 is record outside the five sources (precedent-relief-then-tariff).
 */
export const reliefBroken = rule(
  americas,
  'coercer.relief-broken',
  {
    on: [
      'demand.made',
      'territory.threatened',
      'tariff.threatened',
      'tariff.imposed',
      'tariff.resumed',
      'options.requested',
    ],
    basis: ['judgement-assurance', 'goliath', 'precedent-relief-then-tariff'],
    emits: { 'relief.broken': 0 },
  },
  {
    when: [
      has('coercer.relief-broken.same-matter', ({ event, world }) => {
        const undertaking = undertakingOf(world, event.target, event.actor)
        if (undertaking === null) return false
        return event.type === 'options.requested'
          ? daysBetween(undertaking.since, event.date) <= RELIEF_DAYS
          : undertaking.issue === event.issue
      }),
      hasNot('coercer.relief-broken.mere-request', ({ event }) =>
        event.type === 'demand.made' ? event.instrument === 'none' : false,
      ),
    ],
    then: ({ event: { actor, target }, world }, effects) => {
      const issue = undertakingOf(world, target, actor)?.issue ?? ''
      return [effects.emit('relief.broken', { actor, target, issue })]
    },
  },
)
