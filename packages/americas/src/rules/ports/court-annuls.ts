import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A court ends a concession, if it is still in force on the day of the ruling: a legal act at home, not a concession made. */
export const courtAnnuls = rule(
  americas,
  'ports.court-annuls',
  { on: 'court.ruled', basis: ['precedent-court-annuls', 'judgement-presence'], emits: { 'concession.annulled': 0 } },
  {
    when: [
      has('ports.court-annuls.in-force', ({ event, world }) =>
        Object.values(world.measures).some(
          ({ kind, actor, target }) => kind === 'concession' && actor === event.operator && target === event.target,
        ),
      ),
    ],
    then: ({ event }, effects) => [effects.emit('concession.annulled', { actor: event.actor, target: event.operator })],
  },
)
