import type { Decision } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'

const china = { issue: 'canal-china', ask: 'reduce-china-presence', deadlineDays: null, multilateral: false } as const
const towards = { actor: 'USA', target: 'PAN' } as const
const answeredHere = { decision: 'panama-answer' } as const
const claimDropped = { type: 'threat.dropped', ...towards, issue: 'canal' } as const

/** What Washington asks for. The record: the claim stands, and the secretary of state demands less Chinese influence. */
export const usDemand: Decision<Americas> = {
  id: 'us-demand',
  actor: 'USA',
  date: '2025-02-03',
  recorded: 'claim-and-visit',
  options: [
    {
      id: 'claim-and-visit',
      title: 'panama-ports.us-demand.claim-and-visit',
      standing: 'reported',
      answer: 'coercer:threaten',
      events: () => [
        {
          type: 'demand.made',
          ...towards,
          ...china,
          ...answeredHere,
          instrument: 'territory',
          severity: 0.7,
          sidePayment: 0,
          ...fromRecord('rubio-demands-panama-reduce-china-2025-02-03'),
        },
      ],
    },
    {
      id: 'fees-only',
      title: 'panama-ports.us-demand.fees-only',
      standing: 'hypothetical',
      answer: 'coercer:hold',
      events: () => [
        claimDropped,
        {
          type: 'demand.made',
          ...towards,
          decision: 'fees-answer',
          issue: 'canal-fees',
          ask: 'lower-canal-fees',
          instrument: 'none',
          severity: 0.15,
          sidePayment: 0,
          multilateral: false,
          deadlineDays: null,
        },
      ],
    },
    {
      id: 'offer-investment',
      title: 'panama-ports.us-demand.offer-investment',
      standing: 'hypothetical',
      answer: 'coercer:incentive',
      events: () => [
        claimDropped,
        { type: 'incentive.offered', ...towards, issue: 'canal-china', value: 0.6 },
        {
          type: 'demand.made',
          ...towards,
          ...china,
          ...answeredHere,
          instrument: 'none',
          severity: 0.1,
          sidePayment: 0.6,
        },
      ],
    },
    {
      id: 'access-only',
      title: 'panama-ports.us-demand.access-only',
      standing: 'hypothetical',
      answer: 'coercer:hold',
      events: () => [
        claimDropped,
        {
          type: 'demand.made',
          ...towards,
          decision: 'access-answer',
          issue: 'canal-access',
          ask: 'military-access',
          instrument: 'none',
          severity: 0.3,
          sidePayment: 0,
          multilateral: false,
          deadlineDays: null,
        },
      ],
    },
    {
      id: 'no-action',
      title: 'panama-ports.us-demand.no-action',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      events: () => [],
    },
  ],
}
