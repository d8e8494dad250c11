import { type Decision, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { demandFor } from './open-demand.js'

const towards = { actor: 'PAN', target: 'USA', issue: 'canal-fees', ask: 'lower-canal-fees' } as const

/** What Panama answers when fees are all that is asked. No source records such a demand being put or answered. */
export const feesAnswer: Decision<Americas> = {
  id: 'fees-answer',
  actor: 'PAN',
  date: '2025-02-06',
  when: [has('panama-ports.fees-answer.asked', ({ world }) => demandFor(world, 'fees-answer'))],
  recorded: null,
  luck: 'issue/PAN/canal-fees',
  options: [
    {
      id: 'lower-for-us',
      title: 'panama-ports.fees-answer.lower-for-us',
      standing: 'hypothetical',
      answer: 'accepts-in-full',
      events: () => [
        { type: 'demand.accepted', ...towards },
        { type: 'fees.lowered', actor: 'PAN', target: 'USA', vessels: 'US vessels', inDays: 60 },
      ],
    },
    {
      id: 'review-for-all',
      title: 'panama-ports.fees-answer.review-for-all',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: () => [
        { type: 'demand.partly-met', ...towards },
        { type: 'fees.lowered', actor: 'PAN', target: 'USA', vessels: 'vessels of all flags', inDays: 180 },
      ],
    },
    {
      id: 'name-the-treaty',
      title: 'panama-ports.fees-answer.name-the-treaty',
      standing: 'hypothetical',
      answer: 'declines',
      events: () => [{ type: 'demand.declined', ...towards }],
    },
  ],
}
