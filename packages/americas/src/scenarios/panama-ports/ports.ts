import { type Decision, type DecisionMoment, has, hasNot } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'

const concession = { actor: 'ck-hutchison', target: 'PAN' } as const

/** Without pressure an operator of two good ports keeps them; under it, a sale is the likeliest way out. Judgement. */
const pressed =
  (under: number, without: number) =>
  (moment: DecisionMoment<Americas>): number =>
    Object.values(moment.world.demands).some(({ ask }) => ask === 'reduce-china-presence') ||
    moment.happened('us-demand=claim-and-visit')
      ? under
      : without

/**
 * What becomes of the two ports. The record: US authorities announced that a US firm had bought them; whether the sale
 * closed, the five sources do not say, so the model counts it for half. Where Panama itself puts the ports to tender,
 * there is nothing left for the operator to decide.
 */
export const ports: Decision<Americas> = {
  id: 'ports',
  actor: 'ck-hutchison',
  date: '2025-03-04',
  when: [
    has('panama-ports.ports.held', ({ world }) =>
      Object.values(world.measures).some(({ kind, actor }) => kind === 'concession' && actor === 'ck-hutchison'),
    ),
    hasNot('panama-ports.ports.tender', ({ happened }) => happened('panama-answer=concede-all')),
  ],
  recorded: 'sold',
  options: [
    {
      id: 'sold',
      title: 'panama-ports.ports.sold',
      prior: pressed(2, 0.5),
      standing: 'claimed',
      needs: ['rubio-demands-panama-reduce-china-2025-02-03'],
      events: () => [
        {
          type: 'concession.sold',
          ...concession,
          operator: 'blackrock',
          ...fromRecord('blackrock-ck-hutchison-stakes-2025-03'),
        },
      ],
    },
    {
      id: 'kept',
      title: 'panama-ports.ports.kept',
      prior: pressed(4, 98),
      standing: 'hypothetical',
      events: () => [{ type: 'concession.kept', ...concession }],
    },
    {
      id: 'retendered',
      title: 'panama-ports.ports.retendered',
      prior: pressed(1, 0.5),
      standing: 'hypothetical',
      events: () => [{ type: 'concession.retendered', actor: 'PAN', target: 'ck-hutchison', inDays: 30 }],
    },
    {
      id: 'announced',
      title: 'panama-ports.ports.announced',
      prior: pressed(3, 1),
      standing: 'hypothetical',
      events: () => [{ type: 'sale.announced', ...concession, buyer: 'blackrock' }],
    },
  ],
}
