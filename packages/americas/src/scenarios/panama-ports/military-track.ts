import { type Decision, type DecisionMoment, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { demandFor } from './answer.js'

const request = {
  type: 'demand.made',
  actor: 'USA',
  target: 'PAN',
  issue: 'canal-access',
  ask: 'military-access',
  sidePayment: 0,
  multilateral: false,
  deadlineDays: null,
  decision: 'panama-access',
  inDays: 26,
} as const

const towards = { actor: 'PAN', target: 'USA', issue: 'canal-access', ask: 'military-access' } as const
const transit = { type: 'transit.granted', actor: 'PAN', target: 'USA' } as const

/** A coercer that has asked for nothing seldom sends soldiers to ask. Judgement. */
const claimed =
  (after: number, without: number) =>
  (moment: DecisionMoment<Americas>): number =>
    moment.happened('us-demand=claim-and-visit') || moment.happened('us-demand=access-only') ? after : without

/** The military side: options on paper, and a visit of the secretary of defence. */
export const militaryTrack: Decision<Americas> = {
  id: 'military-track',
  actor: 'USA',
  date: '2025-03-13',
  recorded: 'options-and-visit',
  options: [
    {
      id: 'options-and-visit',
      title: 'panama-ports.military-track.options-and-visit',
      prior: claimed(3, 0.2),
      standing: 'reported',
      needs: ['rubio-demands-panama-reduce-china-2025-02-03'],
      events: () => [
        {
          type: 'options.requested',
          actor: 'USA',
          target: 'PAN',
          ...fromRecord('pentagon-canal-options-request-2025-03-13'),
        },
        { ...request, instrument: 'force', severity: 0.5 },
      ],
    },
    {
      id: 'visit-only',
      title: 'panama-ports.military-track.visit-only',
      prior: claimed(3, 1),
      standing: 'hypothetical',
      events: () => [{ ...request, instrument: 'none', severity: 0.25 }],
    },
    {
      id: 'nothing',
      title: 'panama-ports.military-track.nothing',
      prior: claimed(4, 12),
      standing: 'hypothetical',
      events: () => [],
    },
  ],
}

/**
 * What Panama grants. The record: expedited transit, talks about the joint use of three sites, and troops that no source
 * counts. That sites were granted the five sources do not say.
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
        { type: 'demand.partly-met', ...towards },
        { ...transit, ...fromRecord('us-warship-expedited-canal-transit-2025-04') },
        {
          type: 'talks.held',
          actor: 'USA',
          target: 'PAN',
          issue: 'joint use of three sites',
          ...fromRecord('panama-joint-use-locations-2025-04'),
        },
        {
          type: 'deployment.ordered',
          actor: 'USA',
          target: 'PAN',
          // Rung 0: they are the host's guests, and no posture towards it.
          rung: 0,
          personnel: null,
          mission: 'at the host’s invitation',
          decision: null,
          ...fromRecord('troops-moved-to-panama-2025-04'),
        },
      ],
    },
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
      events: ({ parameter }) => [
        { type: 'demand.partly-met', ...towards },
        transit,
        { type: 'access.granted', actor: 'PAN', target: 'USA', sites: 1, cap: Math.round(parameter('troop-cap')) },
      ],
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
  ],
}
