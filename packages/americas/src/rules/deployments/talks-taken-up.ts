import { chance, has, hasNot, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deploymentOf } from './deployment.js'

/** The issue under which the two sides of a standoff talk about it. */
export const standoffIssue = 'the ships off the coast'

/** How often an offer of talks under arms is taken up. A scenario that asks somebody weighs its options by the same number. */
export const takenUp = knob({
  id: 'deployments.talks-taken-up',
  value: 0.4,
  range: [0.1, 0.7],
  unit: 'probability',
  basis: 'judgement-standoff-talks',
  grade: 'judgement',
  lens: { parameter: 'engagingAdversaryPays', sign: 1 },
})

/**
 * An offer of talks by the state off whose coast the ships lie is taken up or left, likelier once that state has taken the
 * first step that was asked of it. Where a decision of the scenario answers the offer, it is left to that. The rusi-2024
 * commentary expected Venezuela's leader to seek talks and warned against them; pism-2025 reports that an envoy was sent
 * in January 2025. How often such an offer is taken up under arms is judgement.
 */
export const talksTakenUp = rule(
  americas,
  'standoff.talks-taken-up',
  {
    on: ['talks.offered', 'demand.accepted', 'demand.partly-met'],
    basis: ['m-weak-position-brings-maduro-to-table', 'judgement-standoff-talks'],
    emits: { 'talks.held': 10 },
    knobs: {
      takenUp,
      afterStep: knob({
        id: 'deployments.talks-after-first-step',
        value: 0.7,
        range: [0.4, 0.95],
        unit: 'probability',
        basis: 'judgement-standoff-talks',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      is('standoff.talks-taken-up.about-the-ships', ({ event }) => event.issue, standoffIssue),
      hasNot('standoff.talks-taken-up.decided', ({ event }) => event.type === 'talks.offered' && event.decision),
      has('standoff.talks-taken-up.ships', ({ event: { actor, target }, world }) => deploymentOf(world, target, actor)),
      chance('standoff.talks-taken-up.taken', ({ event: { type }, knob: { takenUp, afterStep } }) =>
        type === 'talks.offered' ? takenUp : afterStep,
      ),
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
