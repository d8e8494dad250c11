import { has, rule } from '@lapolicy/core'
import { afterConcession, coercerKnobs, threatensAgain } from '../../answer/coercer.js'
import { americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'
import { carriedOut, dropped, mayCarryOut, renewed } from './coercion.js'
import { reactionKnobs } from './reaction-knobs.js'

/** Days for which a tariff is suspended after a concession in part. */
const SUSPENDED_DAYS = 180

/**
 * Granting in part is often enough, and sometimes not: the coercer takes it and relents, or acts all the same. A matter
 * settled in part returns more often. In Mexico's case, outside the five sources, relief of 30 days in February 2025
 * was followed by the tariff in March (precedent-relief-then-tariff).
 */
export const coercerAfterPartial = rule(
  americas,
  'coercer.after-partial',
  {
    on: 'demand.partly-met',
    basis: ['judgement-coercer-relief', 'precedent-relief-then-tariff'],
    emits: {
      'tariff.suspended': 1,
      'threat.dropped': 1,
      'tariff.imposed': 1,
      'threat.carried-out': 1,
      'tariff.threatened': 75,
      'demand.made': 75,
    },
    knobs: { ...coercerKnobs, ...reactionKnobs },
  },
  {
    when: [
      has('coercer.after-partial.pressed', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && demand.instrument !== 'none'
      }),
    ],
    then: ({ event: { actor, target, issue }, world, tie, draw, knob: knobs }, effects) => {
      const demand = openDemand(world, target, actor, issue)
      if (demand === null || actor === null || target === null) return []
      const inDays = 1 + Math.floor(knobs.reliefDays * draw('relief'))
      const isTariffInForce = demand.imposed && demand.ratePercent !== null
      if (draw('suffices') >= afterConcession('accepts-in-part', knobs).relieves)
        return demand.imposed || !mayCarryOut(demand) ? [] : [carriedOut(effects, demand, inDays)]
      const again = threatensAgain({ answer: 'accepts-in-part', assurance: tie(actor, target, 'assurance') }, knobs)
      return [
        isTariffInForce
          ? effects.emit('tariff.suspended', { actor: target, target: actor, issue, days: SUSPENDED_DAYS, inDays })
          : dropped(effects, demand, inDays),
        ...(draw('again') < again ? [renewed(effects, demand, 75 + Math.floor(100 * draw('when')))] : []),
      ]
    },
  },
)
