import { has, is, knob, rule } from '@lapolicy/core'
import { answerDays, delayKnobs } from '../../answer/delay.js'
import { americas } from '../../model.js'
import { costOf, demandOf, demandTypes, isForbidden } from '../../strategy/demand.js'

/** A cost at home above which a demand needs more than a government's word; the answer model calls it a major policy. */
const GOVERNMENT_ALONE = 0.45

/** Days within which what is forbidden is refused: there is nothing to weigh. */
const REFUSAL_DAYS = 7

/**
 * A demand takes time to answer: within a deadline where a government can answer alone, about four months where it has
 * to weigh, about a year where a court or a congress has its say. Demands that a scenario's decision answers are left to
 * it. The times are judgement on TIES, which dates to the year (ties-duration).
 */
export const answerScheduled = rule(
  americas,
  'answer.scheduled',
  {
    on: demandTypes,
    basis: ['judgement-delay', 'ties-duration'],
    emits: { 'answer.fell-due': 1 },
    knobs: {
      ...delayKnobs,
      bound: knob({
        id: 'answer.bound-by-others',
        value: 0.35,
        range: [0.3, 0.45],
        unit: 'constraints from which a court or congress has its say',
        basis: 'judgement-delay',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      is('answer.scheduled.no-decision', ({ event }) => event.decision, null),
      has('answer.scheduled.asks', ({ event }) => demandOf(event)),
      is('answer.scheduled.of-a-state', ({ event, world }) => world.actors[event.target ?? '']?.kind, 'state'),
    ],
    then: ({ event, level, draw, knob: knobs }, effects) => {
      const demand = demandOf(event)
      if (demand === null || event.target === null) return []
      const { ask, deadlineDays } = demand
      const demandCost = costOf(ask)
      const isBound = demandCost > GOVERNMENT_ALONE && level(event.target, 'constraints') >= knobs.bound
      const u = draw('days')
      const inDays = isForbidden(ask)
        ? 1 + Math.floor(u * REFUSAL_DAYS)
        : answerDays(u, { path: isBound ? 'court-or-congress' : 'executive', demandCost, deadlineDays }, knobs)
      const { actor, target, issue, id } = event
      return [effects.emit('answer.fell-due', { actor: target, target: actor, issue, of: id, inDays })]
    },
  },
)
