import { has, is, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { demandOf, demandTypes } from '../../strategy/demand.js'

/** A deadline that a demand sets passes on its day, whether or not it has been answered by then. */
export const coercerDeadline = rule(
  americas,
  'coercer.deadline',
  { on: demandTypes, basis: ['judgement-coercer'], emits: { 'deadline.passed': 1 } },
  {
    when: [
      is('coercer.deadline.no-decision', ({ event }) => event.decision, null),
      has('coercer.deadline.set', ({ event }) => demandOf(event)?.deadlineDays ?? null),
    ],
    then: ({ event }, effects) => {
      const { actor, target, issue, id } = event
      const inDays = Math.max(1, demandOf(event)?.deadlineDays ?? 1)
      return [effects.emit('deadline.passed', { actor, target, issue, of: id, inDays })]
    },
  },
)
