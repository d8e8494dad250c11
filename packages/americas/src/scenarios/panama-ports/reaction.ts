import { type Decision, type DecisionMoment, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'

const towards = { actor: 'USA', target: 'PAN' } as const

/** What Panama was asked, whether the demand is still open or was refused and closed. */
function asked({ happened }: DecisionMoment<Americas>): { readonly issue: string; readonly ask: string } {
  if (happened('us-demand=fees-only')) return { issue: 'canal-fees', ask: 'lower-canal-fees' }
  if (happened('us-demand=access-only')) return { issue: 'canal-access', ask: 'military-access' }
  return { issue: 'canal-china', ask: 'reduce-china-presence' }
}

/** Whether the demand came with a threat: only the claim to the canal does. */
const threatened = ({ happened }: DecisionMoment<Americas>): boolean => happened('us-demand=claim-and-visit')

/** What Washington does when Panama has not yielded. The record has no refusal, so it has no reaction either. */
export const usReaction: Decision<Americas> = {
  id: 'us-reaction',
  actor: 'USA',
  date: '2025-02-20',
  when: [
    has(
      'panama-ports.us-reaction.not-yielded',
      ({ happened }) => happened('panama-answer=refuse-and-appeal') || happened('panama-answer=join-neighbours'),
    ),
  ],
  recorded: null,
  options: [
    {
      id: 'no-action',
      title: 'panama-ports.us-reaction.no-action',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      // Who asked without a threat mostly lets a refusal rest; after a threat the model weighs the move. Judgement.
      prior: (moment) => (threatened(moment) ? 1 : 8),
      events: (moment) => [{ type: 'threat.dropped', ...towards, issue: asked(moment).issue }],
    },
    {
      id: 'restrict-visas',
      title: 'panama-ports.us-reaction.restrict-visas',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      events: (moment) => [{ type: 'threat.carried-out', ...towards, issue: asked(moment).issue }],
    },
    {
      id: 'raise',
      title: 'panama-ports.us-reaction.raise',
      standing: 'hypothetical',
      answer: 'coercer:raise',
      events: (moment) => [
        {
          type: 'demand.made',
          ...towards,
          ...asked(moment),
          // The same demand, louder: a claim to the canal stays one, a request becomes a threat over visas.
          instrument: threatened(moment) ? 'territory' : 'visa',
          severity: threatened(moment) ? 0.9 : 0.4,
          sidePayment: 0,
          multilateral: false,
          deadlineDays: 60,
          decision: null,
        },
      ],
    },
  ],
}
