import { atLeast, type Decision, type DecisionMoment, is } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { rungBetween, rungs } from '../../rules/deployments/deployment.js'
import { standoffIssue, takenUp } from '../../rules/deployments/talks-taken-up.js'

/** Half of what is left when the offer is not taken up. */
const otherwise = (moment: DecisionMoment<Americas>): number => (1 - moment.valueOf(takenUp)) / 2

/**
 * What Washington does about Venezuela's offer of talks. It opens only where talks were offered and the ships are still
 * there. No source records such an offer, so none records a reply; the rusi-2024 commentary expected the offer and
 * advised against it.
 */
export const talksReply: Decision<Americas> = {
  id: 'talks-reply',
  actor: 'USA',
  date: '2025-09-12',
  when: [
    is('caribbean-deployment.talks-reply.offered', ({ happened }) => happened('venezuela-answer=offer-talks'), true),
    atLeast(
      'caribbean-deployment.talks-reply.warships',
      ({ world }) => rungBetween(world, 'USA', 'VEN'),
      rungs.presence,
    ),
  ],
  recorded: null,
  options: [
    {
      id: 'take-up',
      title: 'caribbean-deployment.talks-reply.take-up',
      standing: 'hypothetical',
      answer: 'other:talks',
      prior: (moment) => moment.valueOf(takenUp),
      events: () => [{ type: 'talks.held', actor: 'USA', target: 'VEN', issue: standoffIssue, inDays: 14 }],
    },
    {
      id: 'first-step',
      title: 'caribbean-deployment.talks-reply.first-step',
      standing: 'hypothetical',
      answer: 'other:first-step',
      prior: otherwise,
      events: () => [
        {
          type: 'demand.made',
          actor: 'USA',
          target: 'VEN',
          issue: standoffIssue,
          ask: 'stop-trafficking',
          // A request: no threat hangs on it beyond the ships that are there, and what it offers is what Venezuela asked for.
          // How much the talks are worth to it is judgement.
          instrument: 'none',
          severity: 0,
          sidePayment: 0.5,
          multilateral: false,
          deadlineDays: 60,
          decision: null,
        },
      ],
    },
    {
      id: 'no-action',
      title: 'caribbean-deployment.talks-reply.no-action',
      standing: 'hypothetical',
      answer: 'other:none',
      prior: otherwise,
      events: () => [],
    },
  ],
}
