import { type Decision, is } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { flightsIssue } from '../../rules/deployments/flights-resume.js'

/**
 * What Washington does where Venezuela has broken off the deportation flights. Their resumption was what the US envoy went
 * to Caracas for in January (pism-2025), so an envoy is the option with a precedent. How many people wait on either side
 * no source says, and no number stands for them.
 */
export const flightsReply: Decision<Americas> = {
  id: 'flights-reply',
  actor: 'USA',
  date: '2025-09-12',
  when: [
    is(
      'caribbean-deployment.flights-reply.broken-off',
      ({ happened }) => happened('venezuela-answer=break-off-flights'),
      true,
    ),
  ],
  recorded: null,
  options: [
    {
      id: 'envoy',
      title: 'caribbean-deployment.flights-reply.envoy',
      standing: 'hypothetical',
      answer: 'other:envoy',
      events: () => [{ type: 'talks.held', actor: 'USA', target: 'VEN', issue: flightsIssue, inDays: 21 }],
    },
    {
      id: 'protest',
      title: 'caribbean-deployment.flights-reply.protest',
      standing: 'hypothetical',
      answer: 'other:protest',
      events: () => [
        { type: 'complaint.made', actor: 'USA', target: 'VEN', matter: 'the end of the deportation flights' },
      ],
    },
    {
      id: 'no-action',
      title: 'caribbean-deployment.flights-reply.no-action',
      standing: 'hypothetical',
      answer: 'other:none',
      events: () => [],
    },
  ],
}
