import { type Decision, has, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

const towards = { actor: 'USA', target: 'PAN' } as const

/** The matter that Panama refused or put off: the demand if it is still open, else the first one. */
function issueOf(world: World<Americas>): string {
  return Object.values(world.demands).find(({ decision }) => decision === 'panama-answer')?.issue ?? 'canal-china'
}

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
      events: ({ world }) => [{ type: 'threat.dropped', ...towards, issue: issueOf(world) }],
    },
    {
      id: 'restrict-visas',
      title: 'panama-ports.us-reaction.restrict-visas',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      events: ({ world }) => [{ type: 'threat.carried-out', ...towards, issue: issueOf(world) }],
    },
    {
      id: 'raise',
      title: 'panama-ports.us-reaction.raise',
      standing: 'hypothetical',
      answer: 'coercer:raise',
      events: ({ world }) => [
        {
          type: 'demand.made',
          ...towards,
          issue: issueOf(world),
          ask: 'reduce-china-presence',
          instrument: 'territory',
          severity: 0.9,
          sidePayment: 0,
          multilateral: false,
          deadlineDays: 60,
          decision: null,
        },
      ],
    },
  ],
}
