import { type Decision, type DecisionMoment, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor, fromMexico, fromUs, matter } from './matter.js'

const accused = ({ happened }: DecisionMoment<Americas>): boolean => happened('intolerable-alliance-claim-2025-02-01')

/** Where a package was offered, the trade terms that it holds out are settled in talks once Mexico has granted something. */
const settling = ({ happened }: DecisionMoment<Americas>): readonly Happening<Americas>[] =>
  happened('opening-move=package') ? [{ type: 'talks.held', ...fromUs, issue: 'nearshoring', inDays: 60 }] : []

const guards = { type: 'border.reinforced', ...fromMexico, inDays: 1 } as const

/**
 * What Mexico replies. The record: the accusation is rejected in public and turned on US gun makers; in practice Mexico
 * cooperates. That guards went to the border on 3 February is record outside the five sources, which speak of action in general.
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
      events: (moment) => [
        { type: 'demand.accepted', ...fromMexico, ...matter },
        { ...guards, effort: 0.15 },
        ...settling(moment),
      ],
    },
    {
      id: 'reject-and-cooperate',
      title: 'mexico-tariffs.mexico-reply.reject-and-cooperate',
      standing: 'reported',
      answer: 'accepts-in-part',
      needs: ['mexico-tariff-executive-order-2025-02-01', 'intolerable-alliance-claim-2025-02-01'],
      events: (moment) => {
        const reply = { type: 'demand.partly-met', ...fromMexico, ...matter } as const
        if (!accused(moment)) return [reply, { ...guards, effort: 0.1 }, ...settling(moment)]
        return [
          reply,
          { ...guards, effort: 0.1, ...fromRecord('mexico-guards-to-border-2025-02-03') },
          {
            type: 'accusation.rejected',
            ...fromMexico,
            matter: 'an alliance with cartels',
            inDays: 1,
            ...fromRecord('sheinbaum-rejects-alliance-claim-2025-02'),
          },
          {
            type: 'accusation.made',
            actor: 'MEX',
            target: 'us-gun-manufacturers',
            matter: 'weapons sold to criminal groups',
            inDays: 1,
            ...fromRecord('sheinbaum-blames-us-gunmakers-2025-02'),
          },
        ]
      },
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
