import { has, rule } from '@lapolicy/core'
import { answerDays, delayKnobs } from '../../answer/delay.js'
import { americas } from '../../model.js'
import { costOf, openDemand } from '../../strategy/demand.js'

/**
 * Putting a demand off is no answer: it comes up again after the time that weighing it takes, about four months, unless
 * it is settled before. The rules then answer it, once, since the scenario's decision has been taken: a state that puts it
 * off by its own weighing too has answered as it will.
 */
export const answerResumed = rule(
  americas,
  'answer.resumed',
  {
    on: 'demand.deferred',
    basis: ['judgement-delay', 'ties-duration'],
    emits: { 'answer.fell-due': 1 },
    knobs: delayKnobs,
  },
  {
    when: [
      has('answer.resumed.of-a-decision', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && demand.decision !== null && event.cause === null
      }),
    ],
    then: ({ event, world, draw, knob: knobs }, effects) => {
      const { actor, target, issue } = event
      const demand = openDemand(world, target, actor, issue)
      if (demand === null) return []
      const terms = { path: 'executive', demandCost: costOf(demand.ask), deadlineDays: null } as const
      const inDays = answerDays(draw('days'), terms, knobs)
      return [effects.emit('answer.fell-due', { actor, target, issue, of: demand.id, inDays })]
    },
  },
)
