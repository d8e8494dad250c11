import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deployments } from './deployment.js'

/**
 * A line between the two commands, or observers from outside, takes some of the tension out of a standoff; what it does to
 * the danger of incidents stands in the hazard. Between states without forces against each other it changes nothing.
 */
export const safeguardEases = rule(
  americas,
  'safeguard.eases',
  {
    on: ['hotline.opened', 'observers.invited'],
    basis: ['judgement-safeguards'],
    changes: ['ties.tension'],
    knobs: {
      relief: knob({
        id: 'deployments.safeguard-relief',
        value: 2,
        range: [0, 5],
        unit: 'points',
        basis: 'judgement-safeguards',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ actor }, world) => {
      const others = deployments(world).flatMap((force) =>
        force.actor === actor ? [force.target] : force.target === actor ? [force.actor] : [],
      )
      return [...new Set(others.filter((id) => id !== null))].sort()
    },
    then: ({ event: { actor }, binding, knob: { relief } }, effects) =>
      actor === null
        ? []
        : [effects.tie(actor, binding, 'tension', -relief), effects.tie(binding, actor, 'tension', -relief)],
  },
)
