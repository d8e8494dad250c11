import { atLeast, atMost, chance, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { adversary, rungs } from './deployment.js'

/**
 * A build-up off its coast is answered with the charge that it is meant to overthrow the government: Venezuela's leader
 * said so at his first news conference in over a year (as-coa-tracker-2025); the US president denied it three days later.
 * The charge is an event with its owner, not a finding. A build-up that a scenario's decision answers is left to it.
 */
export const invitesAccusation = rule(
  americas,
  'deployment.invites-accusation',
  {
    on: 'deployment.ordered',
    basis: ['m-buildup-invites-overthrow-accusation', 'judgement-counter-deployment'],
    emits: { 'accusation.made': 4 },
    knobs: {
      likely: knob({
        id: 'deployments.accusation',
        value: 0.6,
        range: [0.3, 0.9],
        unit: 'probability',
        basis: 'm-buildup-invites-overthrow-accusation',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      adversary,
    },
  },
  {
    when: [
      is('deployment.invites-accusation.no-decision', ({ event }) => event.decision, null),
      is('deployment.invites-accusation.state', ({ event, world }) => world.actors[event.target ?? '']?.kind, 'state'),
      atLeast('deployment.invites-accusation.warships', ({ event }) => event.rung, rungs.presence),
      atMost(
        'deployment.invites-accusation.adversary',
        ({ event, level }) => level(event.target ?? '', 'alignment'),
        ({ knob: knobs }) => knobs.adversary,
      ),
      chance('deployment.invites-accusation.speaks', ({ knob: { likely } }) => likely),
    ],
    then: ({ event: { actor, target }, draw }, effects) => [
      effects.emit('accusation.made', {
        actor: target,
        target: actor,
        matter: 'seeking war and the overthrow of its government',
        inDays: 4 + Math.floor(11 * draw('delay')),
      }),
    ],
  },
)
