import type { Decision, DecisionMoment, Happening } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { reportedForce, rungOfForce, rungs } from '../../rules/deployments/deployment.js'
import { fromRecord } from '../from-record.js'

/** The size of the force: a parameter, because the one source that counts says "more than". */
export const personnel = {
  name: 'personnel',
  unit: 'marines and sailors',
  range: [500, 15_000],
  record: {
    value: reportedForce,
    source: 'as-coa-tracker-2025',
    locator: 'The U.S. military deployed more than 4,000 marines and sailors',
  },
} as const

/**
 * The force as the record has it, or one of the player's size. Another size is nobody's report; it stands in the place of
 * the recorded deployment all the same, so that what answered those ships answers these.
 */
function taskForce({ parameter }: DecisionMoment<Americas>): Happening<Americas> {
  const people = Math.round(parameter('personnel'))
  const record = fromRecord('caribbean-deployment-2025-08')
  return {
    type: 'deployment.ordered',
    actor: 'USA',
    target: 'VEN',
    rung: rungOfForce(people),
    personnel: people,
    mission: 'against drug cartels, US officials say',
    decision: 'venezuela-answer',
    ...(people === reportedForce ? record : { ...record, sources: [], standing: 'simulated' }),
  }
}

const supported = (target: string): Happening<Americas> => ({
  type: 'support.given',
  actor: 'USA',
  target,
  form: 'intelligence on smuggling at sea',
})

/** What is sent to the southern Caribbean, and what for. */
export const sizeAndMission: Decision<Americas> = {
  id: 'size-and-mission',
  actor: 'USA',
  date: '2025-08-15',
  recorded: 'task-force',
  options: [
    {
      id: 'task-force',
      title: 'caribbean-deployment.size-and-mission.task-force',
      standing: 'reported',
      answer: 'other:task-force',
      events: (moment) => [
        taskForce(moment),
        {
          type: 'intent.stated',
          actor: 'USA',
          target: 'VEN',
          matter: 'the ships are there to fight drug cartels',
          ...fromRecord('caribbean-deployment-purpose-claim-2025-08'),
        },
      ],
    },
    {
      id: 'interdiction',
      title: 'caribbean-deployment.size-and-mission.interdiction',
      standing: 'hypothetical',
      answer: 'other:interdiction',
      events: () => [
        {
          type: 'deployment.ordered',
          actor: 'USA',
          target: 'VEN',
          rung: rungs.interdiction,
          personnel: null,
          mission: 'law enforcement at sea',
          decision: null,
        },
        // The day on which the record has a boat detected.
        { type: 'vessel.boarded', actor: 'USA', target: 'southern-caribbean', inDays: 19 },
      ],
    },
    {
      id: 'intelligence-support',
      title: 'caribbean-deployment.size-and-mission.intelligence-support',
      standing: 'hypothetical',
      answer: 'other:support',
      events: () => ['COL', 'DOM', 'TTO'].map(supported),
    },
    {
      id: 'no-action',
      title: 'caribbean-deployment.size-and-mission.no-action',
      standing: 'hypothetical',
      answer: 'other:none',
      events: () => [],
    },
  ],
}
