import { atLeast, type Decision } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { rungBetween, rungs } from '../../rules/deployments/deployment.js'
import { fromRecord } from '../from-record.js'

/** How long the mission is to last where an end date is named. No source gives one. */
export const missionDays = { name: 'mission-days', unit: 'days', range: [30, 365], illustrative: 120 } as const

/** What Washington says the ships are for, and for how long. */
export const signalOfIntent: Decision<Americas> = {
  id: 'signal-of-intent',
  actor: 'USA',
  date: '2025-09-05',
  when: [
    atLeast(
      'caribbean-deployment.signal-of-intent.warships',
      ({ world }) => rungBetween(world, 'USA', 'VEN'),
      rungs.presence,
    ),
  ],
  recorded: 'deny-and-front-line',
  options: [
    {
      id: 'deny-and-front-line',
      title: 'caribbean-deployment.signal-of-intent.deny-and-front-line',
      standing: 'claimed',
      answer: 'other:deny',
      needs: ['caribbean-deployment-2025-08'],
      events: () => [
        {
          type: 'intent.denied',
          actor: 'USA',
          target: 'VEN',
          matter: 'a change of government in Venezuela is being considered',
          ...fromRecord('trump-no-regime-change-2025-09-05'),
        },
        {
          type: 'intent.stated',
          actor: 'USA',
          target: 'VEN',
          matter: 'this is no training but the front line against drugs',
          inDays: 3,
          ...fromRecord('hegseth-not-training-frontline-2025-09-08'),
        },
      ],
    },
    {
      id: 'goal-and-end-date',
      title: 'caribbean-deployment.signal-of-intent.goal-and-end-date',
      standing: 'hypothetical',
      answer: 'other:limit',
      events: ({ parameter }) => {
        const days = Math.round(parameter('mission-days'))
        return [
          // From the next day, so that the date also binds what is sent on the day itself (the jets of the overflight).
          { type: 'deployment.limited', actor: 'USA', target: 'VEN', days: days - 1, inDays: 1 },
          {
            type: 'deployment.withdrawn',
            actor: 'USA',
            target: 'VEN',
            reason: 'on the date that was named',
            inDays: days,
          },
        ]
      },
    },
    {
      id: 'silence',
      title: 'caribbean-deployment.signal-of-intent.silence',
      standing: 'hypothetical',
      answer: 'other:none',
      events: () => [],
    },
  ],
}
