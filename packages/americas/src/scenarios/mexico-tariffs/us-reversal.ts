import { type Decision, type DecisionMoment, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { type Attributed, fromRecord } from '../from-record.js'
import { fromUs, matter, tariffOnMexico } from './matter.js'

const issue = { ...fromUs, issue: matter.issue } as const

/** Where the branch has left the record, what the record did next is supposed and no longer reported. */
const supposed = { standing: 'simulated' } as const

/** What it takes for the tariff to be collected: the end of its suspension, or the order that had only been threatened. */
function collecting({ world, happened, parameter }: DecisionMoment<Americas>): readonly Happening<Americas>[] {
  const tariff = tariffOnMexico(world)
  const charged: Attributed = happened('mexico-tariff-executive-order-2025-02-01')
    ? fromRecord('mexico-tariff-charged-2025-03-04')
    : supposed
  if (tariff) return tariff.suspended ? [{ type: 'tariff.resumed', ...issue, ...charged }] : []
  return [
    {
      type: 'tariff.imposed',
      ...fromUs,
      ...matter,
      ratePercent: parameter('tariff-rate'),
      coverage: parameter('tariff-coverage'),
      inRetaliation: false,
      decision: 'cooperation-price',
      ...supposed,
    },
  ]
}

/**
 * What becomes of the tariff when its pause runs out. The record: abrupt changes, which one author takes for
 * incoherence and another for method. In the press they are a month’s pause, the tariff charged on 4 March, and goods of
 * the agreement exempted two days later: record outside the five sources.
 */
export const usReversal: Decision<Americas> = {
  id: 'us-reversal',
  actor: 'USA',
  date: '2025-03-04',
  when: [
    has(
      'mexico-tariffs.us-reversal.in-play',
      ({ world, happened }) => tariffOnMexico(world) || happened('opening-move=threat-with-deadline'),
    ),
  ],
  recorded: 'abrupt-changes',
  options: [
    {
      id: 'abrupt-changes',
      title: 'mexico-tariffs.us-reversal.abrupt-changes',
      standing: 'claimed',
      answer: 'coercer:impose',
      needs: ['mexico-tariff-executive-order-2025-02-01', 'mexico-tariff-paused-2025-02-03'],
      events: (moment) => {
        const recordedSoFar = moment.happened('mexico-tariff-paused-2025-02-03')
        return [
          ...collecting(moment),
          {
            type: 'tariff.exempted',
            ...issue,
            exempt: moment.parameter('exempt-share'),
            inDays: 2,
            ...(recordedSoFar ? fromRecord('mexico-tariff-agreement-goods-exempt-2025-03-06') : supposed),
          },
          {
            type: 'tariff.changed-abruptly',
            ...issue,
            inDays: 2,
            ...(recordedSoFar ? fromRecord('mexico-tariff-abrupt-changes') : supposed),
          },
        ]
      },
    },
    {
      id: 'hold-course',
      title: 'mexico-tariffs.us-reversal.hold-course',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      events: collecting,
    },
    {
      id: 'publish-criteria',
      title: 'mexico-tariffs.us-reversal.publish-criteria',
      standing: 'hypothetical',
      answer: 'coercer:hold',
      // A suspended tariff stays suspended meanwhile; one that is collected goes on until the terms are met.
      events: () => [{ type: 'criteria.published', ...issue }],
    },
    {
      id: 'lift',
      title: 'mexico-tariffs.us-reversal.lift',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      events: ({ world }) => [
        tariffOnMexico(world) ? { type: 'tariff.lifted', ...issue } : { type: 'threat.dropped', ...issue },
      ],
    },
  ],
}
