import { type Decision, is } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { deploymentOf, rungBetween, rungs } from '../../rules/deployments/deployment.js'
import { fromRecord } from '../from-record.js'

/** The incident that the record has before 5 September. */
const approach = 'venezuelan-aircraft-near-us-vessel-2025-09'

/** What Washington does after two Venezuelan aircraft flew near a US vessel. It opens only where they did. */
export const overflight: Decision<Americas> = {
  id: 'overflight',
  actor: 'USA',
  date: '2025-09-05',
  when: [is('caribbean-deployment.overflight.happened', ({ happened }) => happened(approach), true)],
  recorded: 'jets',
  options: [
    {
      id: 'jets',
      title: 'caribbean-deployment.overflight.jets',
      standing: 'reported',
      answer: 'other:reinforce',
      needs: [approach],
      events: ({ world }) => [
        {
          type: 'deployment.ordered',
          actor: 'USA',
          target: 'VEN',
          rung: Math.min(rungs.massed, rungBetween(world, 'USA', 'VEN') + 1),
          personnel: deploymentOf(world, 'USA', 'VEN')?.personnel ?? null,
          mission: 'ten fighter jets to Puerto Rico, in response to two aircraft near a US vessel',
          decision: null,
          ...fromRecord('jets-to-puerto-rico-2025-09-05'),
        },
      ],
    },
    {
      id: 'hotline',
      title: 'caribbean-deployment.overflight.hotline',
      standing: 'hypothetical',
      answer: 'other:hotline',
      events: () => [{ type: 'hotline.opened', actor: 'USA', target: 'VEN' }],
    },
    {
      id: 'pull-back',
      title: 'caribbean-deployment.overflight.pull-back',
      standing: 'hypothetical',
      answer: 'other:pull-back',
      events: ({ world }) => [
        {
          type: 'deployment.reduced',
          actor: 'USA',
          target: 'VEN',
          rung: Math.max(rungs.watch, rungBetween(world, 'USA', 'VEN') - 1),
          reason: 'part of the vessels moves further off after the overflight',
        },
      ],
    },
    {
      id: 'protest',
      title: 'caribbean-deployment.overflight.protest',
      standing: 'hypothetical',
      answer: 'other:none',
      events: () => [
        { type: 'complaint.made', actor: 'USA', target: 'VEN', matter: 'aircraft close to a naval vessel' },
      ],
    },
  ],
}
