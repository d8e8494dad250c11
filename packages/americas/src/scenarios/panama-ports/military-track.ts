import { type Decision, type DecisionMoment, hasNot } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'

/** The sources have a visit and a joint statement; that access was demanded is our reading. */
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
  standing: 'simulated',
} as const

type Readiness = {
  readonly quiet: number
  readonly asked: number
  readonly guaranteed: number
  readonly raised: number
}

/**
 * How readily Washington takes a step: seldom where it has asked for nothing or has just given a guarantee, more often
 * where its claim was refused and it asks again. Judgement.
 */
const readiness =
  ({ quiet, asked, guaranteed, raised }: Readiness) =>
  ({ happened }: DecisionMoment<Americas>): number => {
    if (happened('panama-answer=one-for-a-guarantee')) return guaranteed
    if (happened('us-demand=claim-and-visit')) return happened('us-reaction=raise') ? raised : asked
    return happened('us-demand=access-only') ? asked : quiet
  }

/** The military side: options on paper, and a visit of the secretary of defence. */
export const militaryTrack: Decision<Americas> = {
  id: 'military-track',
  actor: 'USA',
  date: '2025-03-13',
  when: [
    hasNot('panama-ports.military-track.rests', ({ happened }) => happened('us-reaction=no-action')),
    hasNot('panama-ports.military-track.granted', ({ world }) =>
      Object.values(world.measures).some((one) => one.kind === 'undertaking' && one.ask === request.ask),
    ),
  ],
  recorded: 'options-and-visit',
  options: [
    {
      id: 'options-and-visit',
      title: 'panama-ports.military-track.options-and-visit',
      prior: readiness({ quiet: 0.2, asked: 3, guaranteed: 0.3, raised: 6 }),
      standing: 'reported',
      needs: ['rubio-demands-panama-reduce-china-2025-02-03', 'panama-will-not-extend-bri-2025-02'],
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
      prior: readiness({ quiet: 1, asked: 3, guaranteed: 2, raised: 2 }),
      standing: 'hypothetical',
      events: () => [{ ...request, instrument: 'none', severity: 0.25 }],
    },
    {
      id: 'nothing',
      title: 'panama-ports.military-track.nothing',
      prior: readiness({ quiet: 12, asked: 4, guaranteed: 8, raised: 2 }),
      standing: 'hypothetical',
      events: () => [],
    },
  ],
}
