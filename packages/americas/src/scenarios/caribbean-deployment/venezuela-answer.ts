import { atLeast, type Decision, type DecisionMoment } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { hasAuthority, rungBetween, rungs } from '../../rules/deployments/deployment.js'
import { counterKnobs, counterProbability } from '../../rules/deployments/provokes-counter.js'
import { standoffIssue } from '../../rules/deployments/talks-taken-up.js'
import { fromRecord } from '../from-record.js'

/** The model's own probability that Venezuela sends ships, by the rule that answers where no decision does. */
function shipsProbability(moment: DecisionMoment<Americas>): number {
  const { level, world } = moment
  return counterProbability(
    {
      rung: rungBetween(world, 'USA', 'VEN'),
      salience: level('VEN', 'salience'),
      isLabelled: hasAuthority(world, 'USA', 'VEN'),
    },
    {
      base: moment.valueOf(counterKnobs.base),
      perRung: moment.valueOf(counterKnobs.perRung),
      perSalience: moment.valueOf(counterKnobs.perSalience),
      label: moment.valueOf(counterKnobs.label),
    },
  )
}

/** The share of what is left when no ships are sent; judgement, with talks first, as rusi-2024 expected them. */
const otherwise =
  (share: number) =>
  (moment: DecisionMoment<Americas>): number =>
    share * (1 - shipsProbability(moment))

/** How Venezuela's government answers the ships. It opens only where warships lie off the coast. */
export const venezuelaAnswer: Decision<Americas> = {
  id: 'venezuela-answer',
  actor: 'VEN',
  date: '2025-08-27',
  when: [
    atLeast(
      'caribbean-deployment.venezuela-answer.ships-came',
      ({ world }) => rungBetween(world, 'USA', 'VEN'),
      rungs.presence,
    ),
  ],
  recorded: 'ships-and-appeal',
  options: [
    {
      id: 'ships-and-appeal',
      title: 'caribbean-deployment.venezuela-answer.ships-and-appeal',
      standing: 'reported',
      answer: 'other:ships',
      prior: shipsProbability,
      needs: ['caribbean-deployment-2025-08'],
      events: () => [
        {
          type: 'deployment.countered',
          actor: 'VEN',
          target: 'USA',
          rung: rungs.presence,
          ...fromRecord('venezuela-counter-deploys-2025-08-27'),
        },
        {
          type: 'appeal.lodged',
          actor: 'VEN',
          target: 'UN',
          forum: 'United Nations',
          ...fromRecord('venezuela-appeals-un-2025-08'),
        },
      ],
    },
    {
      id: 'stand-down',
      title: 'caribbean-deployment.venezuela-answer.stand-down',
      standing: 'hypothetical',
      answer: 'other:observers',
      prior: otherwise(0.15),
      events: () => [{ type: 'observers.invited', actor: 'VEN', target: 'UN' }],
    },
    {
      id: 'offer-talks',
      title: 'caribbean-deployment.venezuela-answer.offer-talks',
      standing: 'hypothetical',
      answer: 'other:talks',
      prior: otherwise(0.4),
      events: () => [
        { type: 'talks.offered', actor: 'VEN', target: 'USA', issue: standoffIssue, decision: 'talks-reply' },
      ],
    },
    {
      id: 'break-off-flights',
      title: 'caribbean-deployment.venezuela-answer.break-off-flights',
      standing: 'hypothetical',
      answer: 'other:flights',
      prior: otherwise(0.2),
      events: () => [{ type: 'flights.broken-off', actor: 'VEN', target: 'USA' }],
    },
    {
      id: 'wait',
      title: 'caribbean-deployment.venezuela-answer.wait',
      standing: 'hypothetical',
      answer: 'other:none',
      prior: otherwise(0.25),
      events: () => [],
    },
  ],
}
