import { type Decision, has, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'

const towards = { actor: 'PAN', target: 'USA' } as const

/** The demand on the table that a decision of this scenario answers. */
export function demandFor(world: World<Americas>, decision: string): World<Americas>['demands'][string] | undefined {
  return Object.values(world.demands).find((demand) => demand.decision === decision)
}

const matter = (world: World<Americas>): { readonly issue: string; readonly ask: string } => {
  const demand = demandFor(world, 'panama-answer')
  return { issue: demand?.issue ?? 'canal-china', ask: demand?.ask ?? 'reduce-china-presence' }
}

const lapse = { type: 'agreement.lapsed', actor: 'PAN', target: 'CHN', agreement: 'Belt and Road' } as const
const audit = { type: 'audit.launched', actor: 'PAN', target: 'panama-canal-authority' } as const

/**
 * What Panama answers. The record: no extension of the Belt and Road, and an audit; whether pressure brought either
 * about is for discussion. Handing over the canal is no option: the constitution and the treaties forbid it.
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
      events: ({ world }) => [
        { type: 'demand.accepted', ...towards, ...matter(world) },
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
      events: ({ world }) => [
        { type: 'demand.partly-met', ...towards, ...matter(world) },
        { ...lapse, ...fromRecord('panama-will-not-extend-bri-2025-02') },
        { ...audit, ...fromRecord('panama-audits-canal-administration-2025-02') },
      ],
    },
    {
      id: 'one-for-a-guarantee',
      title: 'panama-ports.panama-answer.one-for-a-guarantee',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: ({ world }) => [
        { type: 'demand.partly-met', ...towards, ...matter(world) },
        lapse,
        { type: 'talks.held', ...towards, issue: matter(world).issue },
        { type: 'assurance.given', actor: 'USA', target: 'PAN', matter: 'the canal', inDays: 30 },
      ],
    },
    {
      id: 'join-neighbours',
      title: 'panama-ports.panama-answer.join-neighbours',
      standing: 'hypothetical',
      answer: 'defers',
      events: ({ world }) => [
        { type: 'demand.deferred', ...towards, ...matter(world) },
        { type: 'position.coordinated', actor: 'PAN', target: 'LAC', issue: matter(world).issue },
      ],
    },
    {
      id: 'refuse-and-appeal',
      title: 'panama-ports.panama-answer.refuse-and-appeal',
      standing: 'hypothetical',
      answer: 'declines',
      events: ({ world }) => [
        { type: 'demand.declined', ...towards, ...matter(world) },
        { type: 'appeal.lodged', actor: 'PAN', target: 'UN', forum: 'United Nations' },
      ],
    },
  ],
}
