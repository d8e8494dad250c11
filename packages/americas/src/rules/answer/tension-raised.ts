import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { hostileTypes } from '../../vocabulary/goldstein.js'
import { hostility } from './hostility.js'

/**
 * Every hostile act between two states adds its Goldstein weight to the tension between them, on both sides. Goldstein's
 * scale was made for acts between governments and ranks them by experts' judgement; where two acts stand on it is not
 * a measure of harm.
 */
export const tensionRaised = rule(
  americas,
  'tension.raised',
  { on: hostileTypes, basis: ['judgement-tension'], changes: ['ties.tension'] },
  {
    when: [
      has('tension.raised.parties', ({ event }) => event.actor !== null && event.target !== null),
      has('tension.raised.hostile', ({ event, world, tie }) => hostility(event, { world, tie }) > 0),
    ],
    then: ({ event, world, tie }, effects) => {
      const { actor, target } = event
      if (actor === null || target === null) return []
      const points = hostility(event, { world, tie })
      return [effects.tie(actor, target, 'tension', points), effects.tie(target, actor, 'tension', points)]
    },
  },
)
