import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deploymentOf, isCounter } from './deployment.js'

/** When the ships leave, the forces that were sent against them stand down, one to four weeks later: what they answered is gone. */
export const releasesCounter = rule(
  americas,
  'deployment.releases-counter',
  {
    on: 'deployment.withdrawn',
    basis: ['judgement-counter-deployment'],
    emits: { 'deployment.stood-down': 7 },
  },
  {
    when: [
      has('deployment.releases-counter.counter-in-force', ({ event: { actor, target }, world }) => {
        const force = deploymentOf(world, target, actor)
        return force !== null && isCounter(force)
      }),
    ],
    then: ({ event: { actor, target }, draw }, effects) => [
      effects.emit('deployment.stood-down', {
        actor: target,
        target: actor,
        inDays: 7 + Math.floor(22 * draw('delay')),
      }),
    ],
  },
)
