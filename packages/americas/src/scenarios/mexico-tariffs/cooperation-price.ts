import { type Decision, type DecisionMoment, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor, fromMexico, matter } from './matter.js'

type Reply = 'demand.partly-met' | 'demand.deferred' | 'demand.declined'

/**
 * The answer to the demand of the summer, where one is on the table; talks can go on without. Simulated in every branch: no
 * source calls the transfer an answer to anything.
 */
function answering({ world }: DecisionMoment<Americas>, type: Reply): readonly Happening<Americas>[] {
  const demand = demandFor(world, 'cooperation-price')
  return demand ? [{ type, ...fromMexico, ...matter, issue: demand.issue, ask: demand.ask, standing: 'simulated' }] : []
}

/**
 * What cooperation costs in summer. The record: suspects are transferred while talks about the tariff run. The tracker sets the two
 * side by side and does not say that one caused the other.
 */
export const cooperationPrice: Decision<Americas> = {
  id: 'cooperation-price',
  actor: 'MEX',
  date: '2025-08-12',
  when: [has('mexico-tariffs.cooperation-price.talks', ({ happened }) => happened('mexico-us-tariff-talks-security'))],
  recorded: 'transfer-while-talks-run',
  luck: 'issue/MEX/border',
  options: [
    {
      id: 'transfer-while-talks-run',
      title: 'mexico-tariffs.cooperation-price.transfer-while-talks-run',
      standing: 'reported',
      answer: 'accepts-in-part',
      needs: ['mexico-us-tariff-talks-security', 'mexico-first-suspect-transfer-2025'],
      events: (moment) => [
        ...answering(moment, 'demand.partly-met'),
        {
          type: 'suspects.transferred',
          ...fromMexico,
          people: 26,
          ...(moment.happened('mexico-first-suspect-transfer-2025')
            ? fromRecord('mexico-transfers-26-suspects-2025-08')
            : {}),
        },
      ],
    },
    {
      id: 'joint-plan',
      title: 'mexico-tariffs.cooperation-price.joint-plan',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: (moment) => [
        ...answering(moment, 'demand.partly-met'),
        { type: 'plan.announced', ...fromMexico, joint: true },
      ],
    },
    {
      id: 'nothing',
      title: 'mexico-tariffs.cooperation-price.nothing',
      standing: 'hypothetical',
      answer: 'defers',
      events: (moment) => answering(moment, 'demand.deferred'),
    },
    {
      id: 'no-transfer-without-relief',
      title: 'mexico-tariffs.cooperation-price.no-transfer-without-relief',
      standing: 'hypothetical',
      answer: 'declines',
      events: (moment) => answering(moment, 'demand.declined'),
    },
  ],
}
