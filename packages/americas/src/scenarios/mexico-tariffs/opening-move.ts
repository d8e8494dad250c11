import type { Decision } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { fromUs, matter } from './matter.js'

const answeredHere = { ...matter, decision: 'mexico-reply' } as const
const threatDropped = { type: 'threat.dropped', ...fromUs, issue: matter.issue } as const
const nearshoring = { ...fromUs, issue: 'nearshoring' } as const

/** What Washington opens with. The record: an order that places the tariff and accuses Mexico’s government. */
export const openingMove: Decision<Americas> = {
  id: 'opening-move',
  actor: 'USA',
  date: '2025-02-01',
  recorded: 'order-and-accuse',
  options: [
    {
      id: 'order-and-accuse',
      title: 'mexico-tariffs.opening-move.order-and-accuse',
      standing: 'reported',
      answer: 'coercer:impose',
      events: ({ parameter }) => [
        {
          type: 'tariff.imposed',
          ...fromUs,
          ...answeredHere,
          ratePercent: parameter('tariff-rate'),
          coverage: parameter('tariff-coverage'),
          inRetaliation: false,
          ...fromRecord('mexico-tariff-executive-order-2025-02-01'),
        },
        {
          type: 'accusation.made',
          ...fromUs,
          matter: 'an alliance with cartels',
          ...fromRecord('intolerable-alliance-claim-2025-02-01'),
        },
      ],
    },
    {
      id: 'threat-with-deadline',
      title: 'mexico-tariffs.opening-move.threat-with-deadline',
      standing: 'hypothetical',
      answer: 'coercer:threaten',
      events: ({ parameter }) => [
        {
          type: 'tariff.threatened',
          ...fromUs,
          ...answeredHere,
          ratePercent: parameter('tariff-rate'),
          coverage: parameter('tariff-coverage'),
          deadlineDays: Math.round(parameter('deadline-days')),
        },
      ],
    },
    {
      id: 'withdraw-and-talk',
      title: 'mexico-tariffs.opening-move.withdraw-and-talk',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      events: () => [
        threatDropped,
        { type: 'talks.offered', ...nearshoring },
        // Two rounds in the first year; the second only because the first was held.
        { type: 'talks.held', ...nearshoring, inDays: 45 },
        { type: 'talks.held', ...nearshoring, inDays: 225 },
      ],
    },
    {
      id: 'package',
      title: 'mexico-tariffs.opening-move.package',
      standing: 'hypothetical',
      answer: 'coercer:incentive',
      events: () => [
        threatDropped,
        { type: 'incentive.offered', ...fromUs, issue: matter.issue, value: 0.6 },
        {
          type: 'demand.made',
          ...fromUs,
          ...matter,
          decision: 'package-reply',
          instrument: 'none',
          severity: 0.1,
          sidePayment: 0.6,
          multilateral: false,
          deadlineDays: null,
        },
      ],
    },
    {
      id: 'no-action',
      title: 'mexico-tariffs.opening-move.no-action',
      standing: 'hypothetical',
      answer: 'coercer:hold',
      events: () => [],
    },
  ],
}
