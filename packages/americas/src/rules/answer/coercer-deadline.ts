import { has, is, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { demandOf, demandTypes } from '../../strategy/demand.js'

/** A deadline that a demand sets is over on the day after it: an answer on the last day is in time. */
export const coercerDeadline = rule(
  americas,
  'coercer.deadline',
  { on: demandTypes, basis: ['judgement-coercer'], emits: { 'deadline.fell-due': 1 } },
  {
    when: [
      is('coercer.deadline.no-decision', ({ event }) => event.decision, null),
      has('coercer.deadline.set', ({ event }) => demandOf(event)?.deadlineDays ?? null),
    ],
    then: ({ event }, effects) => {
      const { actor, target, issue, id } = event
      const inDays = 1 + (demandOf(event)?.deadlineDays ?? 0)
      return [effects.emit('deadline.fell-due', { actor, target, issue, of: id, inDays })]
    },
  },
)
