import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** A deadline passes only for a demand that still stands: once it is answered, dropped or replaced, there is none. */
export const coercerDeadlinePassed = rule(
  americas,
  'coercer.deadline-passed',
  { on: 'deadline.fell-due', basis: ['judgement-coercer'], emits: { 'deadline.passed': 0 } },
  {
    when: [has('coercer.deadline-passed.stands', ({ event, world }) => world.demands[event.of])],
    then: ({ event: { actor, target, issue, of } }, effects) => [
      effects.emit('deadline.passed', { actor, target, issue, of }),
    ],
  },
)
