import { has, rule } from '@lapolicy/core'
import { coercerKnobs, threatensAgain } from '../../answer/coercer.js'
import { americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'
import { dropped, renewed } from './coercion.js'
import { reactionKnobs } from './reaction-knobs.js'

/**
 * A demand that is granted in full brings relief: the tariff is lifted, the threat dropped. Whether relief lasts is
 * another question: within 180 days the coercer may ask again over the same matter, more likely if its relief did not
 * last before. Goliath's curse (Sechser 2010): the strong find it hard to promise restraint.
 */
export const coercerAfterAcceptance = rule(
  americas,
  'coercer.after-acceptance',
  {
    on: 'demand.accepted',
    basis: ['goliath', 'judgement-coercer-relief'],
    emits: { 'tariff.lifted': 1, 'threat.dropped': 1, 'tariff.threatened': 75, 'demand.made': 75 },
    knobs: { ...coercerKnobs, ...reactionKnobs },
  },
  {
    when: [
      has('coercer.after-acceptance.pressed', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && demand.instrument !== 'none'
      }),
    ],
    then: ({ event: { actor, target, issue }, world, tie, draw, knob: knobs }, effects) => {
      const demand = openDemand(world, target, actor, issue)
      if (demand === null || actor === null || target === null) return []
      const reliefIn = 1 + Math.floor(knobs.reliefDays * draw('relief'))
      const relief =
        demand.imposed && demand.ratePercent !== null
          ? effects.emit('tariff.lifted', { actor: target, target: actor, issue, inDays: reliefIn })
          : dropped(effects, demand, reliefIn)
      const again = threatensAgain({ answer: 'accepts-in-full', assurance: tie(actor, target, 'assurance') }, knobs)
      return [
        relief,
        // Not sooner than relief can have come, and within the 180 days after which it counts as kept.
        ...(draw('again') < again ? [renewed(effects, demand, 75 + Math.floor(100 * draw('when')))] : []),
      ]
    },
  },
)
