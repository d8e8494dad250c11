import { type Decision, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor, fromMexico, matter } from './matter.js'

const guards = { type: 'border.reinforced', ...fromMexico, inDays: 1 } as const

/**
 * What Mexico replies to a tariff ordered or threatened. The record: Mexico cooperates in practice, and what is said
 * about it is rejected in public (the schedule has that, since it answers the accusation and not the tariff). That guards went to the border on 3 February is record outside the five sources, which speak of action in general.
 */
export const mexicoReply: Decision<Americas> = {
  id: 'mexico-reply',
  actor: 'MEX',
  date: '2025-02-02',
  when: [has('mexico-tariffs.mexico-reply.asked', ({ world }) => demandFor(world, 'mexico-reply'))],
  recorded: 'reject-and-cooperate',
  luck: 'issue/MEX/border',
  options: [
    {
      id: 'accommodate-quietly',
      title: 'mexico-tariffs.mexico-reply.accommodate-quietly',
      standing: 'hypothetical',
      answer: 'accepts-in-full',
      events: () => [
        { type: 'demand.accepted', ...fromMexico, ...matter },
        { ...guards, effort: 0.15 },
      ],
    },
    {
      id: 'reject-and-cooperate',
      title: 'mexico-tariffs.mexico-reply.reject-and-cooperate',
      standing: 'reported',
      answer: 'accepts-in-part',
      needs: ['mexico-tariff-executive-order-2025-02-01', 'intolerable-alliance-claim-2025-02-01'],
      events: ({ happened }) => [
        // Simulated: that action at the border is a partial acceptance is a reading; no source says so.
        { type: 'demand.partly-met', ...fromMexico, ...matter, standing: 'simulated' },
        {
          ...guards,
          effort: 0.1,
          ...(happened('mexico-tariff-executive-order-2025-02-01')
            ? fromRecord('mexico-guards-to-border-2025-02-03')
            : {}),
        },
      ],
    },
    {
      id: 'hold-out',
      title: 'mexico-tariffs.mexico-reply.hold-out',
      standing: 'hypothetical',
      answer: 'defers',
      events: () => [{ type: 'demand.deferred', ...fromMexico, ...matter }],
    },
    {
      id: 'litigate',
      title: 'mexico-tariffs.mexico-reply.litigate',
      standing: 'hypothetical',
      answer: 'declines',
      events: () => [
        { type: 'demand.declined', ...fromMexico, ...matter },
        { type: 'dispute.filed', ...fromMexico, forum: 'the North American agreement' },
      ],
    },
    {
      id: 'retaliate',
      title: 'mexico-tariffs.mexico-reply.retaliate',
      standing: 'hypothetical',
      answer: 'retaliates',
      events: ({ parameter }) => [
        { type: 'demand.answered-in-kind', ...fromMexico, ...matter },
        {
          type: 'tariff.imposed',
          ...fromMexico,
          ...matter,
          ratePercent: parameter('retaliation-rate'),
          coverage: 1,
          inRetaliation: true,
          decision: null,
          inDays: 2,
        },
      ],
    },
  ],
}
