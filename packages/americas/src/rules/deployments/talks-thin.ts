import { atLeast, chance, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { rungBetween, rungs } from './deployment.js'
import { standoffIssue } from './talks-taken-up.js'

/**
 * Talks about the ships may end with fewer of them: the force is cut back by a rung, one to two months later. Authors who
 * think that agreements with an adversary are not kept put this low (rusi-2024: the promise about the vote was not).
 */
export const talksThin = rule(
  americas,
  'standoff.talks-thin-forces',
  {
    on: 'talks.held',
    basis: ['judgement-standoff-talks', 'm-relief-for-vote-promise-deceived'],
    emits: { 'deployment.reduced': 30 },
    knobs: {
      likely: knob({
        id: 'deployments.talks-thin-forces',
        value: 0.5,
        range: [0.1, 0.9],
        unit: 'probability',
        basis: 'judgement-standoff-talks',
        grade: 'judgement',
        lens: { parameter: 'engagingAdversaryPays', sign: 1 },
      }),
    },
  },
  {
    when: [
      is('standoff.talks-thin-forces.about-the-ships', ({ event }) => event.issue, standoffIssue),
      atLeast(
        'standoff.talks-thin-forces.warships',
        ({ event: { actor, target }, world }) => rungBetween(world, actor, target),
        rungs.presence,
      ),
      chance('standoff.talks-thin-forces.agreed', ({ knob: { likely } }) => likely),
    ],
    then: ({ event: { actor, target }, world, draw }, effects) => [
      effects.emit('deployment.reduced', {
        actor,
        target,
        rung: rungBetween(world, actor, target) - 1,
        reason: 'as agreed in talks',
        inDays: 30 + Math.floor(31 * draw('delay')),
      }),
    ],
  },
)
