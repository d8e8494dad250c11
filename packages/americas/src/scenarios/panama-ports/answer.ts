import { type Decision, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor } from './open-demand.js'

const towards = { actor: 'PAN', target: 'USA', issue: 'canal-china', ask: 'reduce-china-presence' } as const
const lapse = { type: 'agreement.lapsed', actor: 'PAN', target: 'CHN', agreement: 'Belt and Road' } as const
const audit = { type: 'audit.launched', actor: 'PAN', target: 'panama-canal-authority' } as const

/**
 * What Panama answers to the demand about China. The record: no extension of the Belt and Road, and an audit; whether
 * pressure brought either about is for discussion, so that they grant the demand in part is our reading. Handing over
 * the canal is no option: the constitution and the treaties forbid it.
 */
export const panamaAnswer: Decision<Americas> = {
  id: 'panama-answer',
  actor: 'PAN',
  date: '2025-02-06',
  when: [has('panama-ports.panama-answer.asked', ({ world }) => demandFor(world, 'panama-answer'))],
  recorded: 'lapse-and-audit',
  luck: 'issue/PAN/canal-china',
  options: [
    {
      id: 'concede-all',
      title: 'panama-ports.panama-answer.concede-all',
      standing: 'hypothetical',
      answer: 'accepts-in-full',
      // With a tender under way nobody buys: the operator's own decision does not open (see `ports`).
      events: () => [
        { type: 'demand.accepted', ...towards },
        lapse,
        audit,
        { type: 'concession.retendered', actor: 'PAN', target: 'ck-hutchison', inDays: 45 },
      ],
    },
    {
      id: 'lapse-and-audit',
      title: 'panama-ports.panama-answer.lapse-and-audit',
      standing: 'reported',
      answer: 'accepts-in-part',
      needs: ['rubio-demands-panama-reduce-china-2025-02-03'],
      events: () => [
        { type: 'demand.partly-met', ...towards, standing: 'simulated' },
        { ...lapse, ...fromRecord('panama-will-not-extend-bri-2025-02') },
        { ...audit, ...fromRecord('panama-audits-canal-administration-2025-02'), inDays: 1 },
      ],
    },
    {
      id: 'one-for-a-guarantee',
      title: 'panama-ports.panama-answer.one-for-a-guarantee',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: () => [
        { type: 'demand.partly-met', ...towards },
        lapse,
        { type: 'talks.held', actor: 'PAN', target: 'USA', issue: 'a guarantee on the canal' },
        { type: 'assurance.given', actor: 'USA', target: 'PAN', matter: 'the canal', inDays: 30 },
      ],
    },
    {
      id: 'join-neighbours',
      title: 'panama-ports.panama-answer.join-neighbours',
      standing: 'hypothetical',
      answer: 'defers',
      // What is put off comes up again: the model answers it, unless it has been settled.
      events: () => [
        { type: 'demand.deferred', ...towards },
        // Consulting takes days; a common line, if there is one, comes after it.
        { type: 'position.coordinated', actor: 'PAN', target: 'LAC', issue: towards.issue, inDays: 12 },
      ],
    },
    {
      id: 'refuse-and-appeal',
      title: 'panama-ports.panama-answer.refuse-and-appeal',
      standing: 'hypothetical',
      answer: 'declines',
      events: () => [
        { type: 'demand.declined', ...towards },
        { type: 'appeal.lodged', actor: 'PAN', target: 'UN', forum: 'United Nations' },
      ],
    },
  ],
}
