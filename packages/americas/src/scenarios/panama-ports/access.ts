import { type Decision, has, type Option } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor } from './open-demand.js'

const towards = { actor: 'PAN', target: 'USA', issue: 'canal-access', ask: 'military-access' } as const
const transit = { type: 'transit.granted', actor: 'PAN', target: 'USA' } as const
const threeSites = { type: 'talks.held', actor: 'USA', target: 'PAN', issue: 'joint use of three sites' } as const

/** What no source records, whenever access is asked for. */
const unrecorded: readonly Option<Americas>[] = [
  {
    id: 'grant-sites',
    title: 'panama-ports.panama-access.grant-sites',
    standing: 'hypothetical',
    answer: 'accepts-in-full',
    events: () => [
      { type: 'demand.accepted', ...towards },
      transit,
      { type: 'access.granted', actor: 'PAN', target: 'USA', sites: 3, cap: null },
    ],
  },
  {
    id: 'cap',
    title: 'panama-ports.panama-access.cap',
    standing: 'hypothetical',
    answer: 'accepts-in-part',
    events: ({ parameter }) => {
      const cap = Math.round(parameter('troop-cap'))
      const site = { type: 'access.granted', actor: 'PAN', target: 'USA', sites: 1, cap } as const
      // A site that nobody may stand on is none.
      return [{ type: 'demand.partly-met', ...towards }, transit, ...(cap > 0 ? [site] : [])]
    },
  },
  {
    id: 'defer',
    title: 'panama-ports.panama-access.defer',
    standing: 'hypothetical',
    answer: 'defers',
    events: () => [{ type: 'demand.deferred', ...towards }],
  },
  {
    id: 'decline',
    title: 'panama-ports.panama-access.decline',
    standing: 'hypothetical',
    answer: 'declines',
    events: () => [{ type: 'demand.declined', ...towards }],
  },
]

/** What Panama answers when access is the first thing that is asked. No source records it. */
export const accessAnswer: Decision<Americas> = {
  id: 'access-answer',
  actor: 'PAN',
  date: '2025-02-06',
  when: [has('panama-ports.access-answer.asked', ({ world }) => demandFor(world, 'access-answer'))],
  recorded: null,
  luck: 'issue/PAN/canal-access',
  options: [
    {
      id: 'transit-and-talks',
      title: 'panama-ports.panama-access.transit-and-talks',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: () => [{ type: 'demand.partly-met', ...towards }, transit, threeSites],
    },
    ...unrecorded,
  ],
}

/**
 * What Panama grants in April. The record: a joint statement on expedited transit, talks about the joint use of three
 * sites, and troops that no source counts. That sites were granted the five sources do not say; that a demand was put
 * and granted in part is our reading.
 */
export const panamaAccess: Decision<Americas> = {
  id: 'panama-access',
  actor: 'PAN',
  date: '2025-04-09',
  when: [has('panama-ports.panama-access.asked', ({ world }) => demandFor(world, 'panama-access'))],
  recorded: 'transit-and-talks',
  luck: 'issue/PAN/canal-access',
  options: [
    {
      id: 'transit-and-talks',
      title: 'panama-ports.panama-access.transit-and-talks',
      standing: 'reported',
      answer: 'accepts-in-part',
      // A government that has just refused does not sign; then the model answers.
      needs: ['pentagon-canal-options-request-2025-03-13', 'panama-will-not-extend-bri-2025-02'],
      events: () => [
        { type: 'demand.partly-met', ...towards, standing: 'simulated' },
        { ...transit, ...fromRecord('us-warship-expedited-canal-transit-2025-04') },
        { ...threeSites, ...fromRecord('panama-joint-use-locations-2025-04') },
        {
          type: 'deployment.ordered',
          actor: 'USA',
          target: 'PAN',
          // Rung 0, as no posture towards Panama: the source says neither that they were invited nor that they threaten.
          rung: 0,
          personnel: null,
          mission: 'number and purpose not given',
          decision: null,
          ...fromRecord('troops-moved-to-panama-2025-04'),
        },
      ],
    },
    ...unrecorded,
  ],
}
