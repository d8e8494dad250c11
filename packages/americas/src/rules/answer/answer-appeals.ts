import { chance, has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { type Demand, isLeftToRules, openDemand } from '../../strategy/demand.js'

const forcible = ({ instrument }: Demand): boolean => instrument === 'force' || instrument === 'territory'

/**
 * A refusal may go with an appeal to others: to the United Nations against force or a claim to territory, to the World
 * Trade Organization against a tariff. It accompanies the answer. The record has Venezuela before the United Nations
 * after the deployment (as-coa-tracker-2025); how often is judgement.
 */
export const answerAppeals = rule(
  americas,
  'answer.appeals',
  {
    on: ['demand.declined', 'demand.answered-in-kind'],
    basis: ['judgement-five-answers', 'm-deployment-provokes-counterdeployment'],
    emits: { 'appeal.lodged': 3 },
    knobs: {
      overForce: knob({
        id: 'answer.appeal-over-force',
        value: 0.5,
        range: [0.2, 0.8],
        unit: 'probability',
        basis: 'judgement-five-answers',
        grade: 'judgement',
      }),
      overTrade: knob({
        id: 'answer.appeal-over-trade',
        value: 0.2,
        range: [0.05, 0.4],
        unit: 'probability',
        basis: 'judgement-five-answers',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('answer.appeals.under-pressure', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && (forcible(demand) || demand.instrument === 'tariff')
      }),
      chance('answer.appeals.lodges', ({ event: { actor, target, issue }, world, knob: { overForce, overTrade } }) => {
        const demand = openDemand(world, target, actor, issue)
        return demand !== null && forcible(demand) ? overForce : overTrade
      }),
    ],
    then: ({ event: { actor, target, issue }, world, draw }, effects) => {
      const demand = openDemand(world, target, actor, issue)
      const isForcible = demand !== null && forcible(demand)
      const forum = isForcible ? 'United Nations' : 'World Trade Organization'
      // The World Trade Organization is no actor of the model; the complaint is about the coercer.
      const addressee = isForcible ? 'UN' : target
      return [
        effects.emit('appeal.lodged', { actor, target: addressee, forum, inDays: 3 + Math.floor(27 * draw('delay')) }),
      ]
    },
  },
)
