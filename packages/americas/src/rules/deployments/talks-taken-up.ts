import { chance, has, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deploymentOf } from './deployment.js'

/** The issue under which the two sides of a standoff talk about it. */
export const standoffIssue = 'standoff'

/**
 * An offer of talks by the state off whose coast the ships lie is taken up or left. The rusi-2024 commentary expected
 * Venezuela's leader to seek talks and warned against them; pism-2025 reports that an envoy was sent in January 2025. How
 * often such an offer is taken up under arms is judgement.
 */
export const talksTakenUp = rule(
  americas,
  'standoff.talks-taken-up',
  {
    on: 'talks.offered',
    basis: ['m-weak-position-brings-maduro-to-table', 'judgement-standoff-talks'],
    emits: { 'talks.held': 10 },
    knobs: {
      likely: knob({
        id: 'deployments.talks-taken-up',
        value: 0.4,
        range: [0.1, 0.7],
        unit: 'probability',
        basis: 'judgement-standoff-talks',
        grade: 'judgement',
        lens: { parameter: 'engagingAdversaryPays', sign: 1 },
      }),
    },
  },
  {
    when: [
      is('standoff.talks-taken-up.about-the-ships', ({ event }) => event.issue, standoffIssue),
      has('standoff.talks-taken-up.ships', ({ event: { actor, target }, world }) => deploymentOf(world, target, actor)),
      chance('standoff.talks-taken-up.taken', ({ knob: { likely } }) => likely),
    ],
    then: ({ event: { actor, target }, draw }, effects) => [
      effects.emit('talks.held', {
        actor: target,
        target: actor,
        issue: standoffIssue,
        inDays: 10 + Math.floor(31 * draw('delay')),
      }),
    ],
  },
)
