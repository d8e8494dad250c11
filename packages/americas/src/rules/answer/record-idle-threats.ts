import { daysBetween, endsOf, rule, type World } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { isThreat } from '../../strategy/demand.js'
import { updateOf } from './beta-record.js'
import { GRACE_DAYS } from './threat-outcome.js'

/** Ties `target>coercer` over which a dated threat stands whose days of grace have ended within the month. */
function ties(world: World<Americas>, days: number): readonly string[] {
  const found = new Set<string>()
  for (const demand of Object.values(world.demands)) {
    const { coercer, target, since, deadlineDays } = demand
    if (coercer === null || target === null || deadlineDays === null || !isThreat(demand)) continue
    const over = daysBetween(since, world.date) - deadlineDays - GRACE_DAYS
    if (over > 0 && over <= days) found.add(`${target}>${coercer}`)
  }
  return [...found].sort()
}

/**
 * A threat with a date that has neither been carried out nor dropped two months after it is a case against: the target
 * has seen the day pass. Followed through or not, each threat is one case; targets yield less after a back-down
 * (Peterson 2013).
 */
export const recordIdleThreats = rule(
  americas,
  'record.idle-threats',
  {
    on: 'month.closed',
    basis: ['peterson', 'judgement-follow-through'],
    changes: ['ties.followThrough', 'ties.followThroughWeight'],
  },
  {
    over: ({ days }, world) => ties(world, days),
    then: ({ binding, tie }, effects) => {
      const [target, coercer] = endsOf(binding)
      const record = {
        mean: tie(target, coercer, 'followThrough'),
        weight: tie(target, coercer, 'followThroughWeight'),
      }
      const update = updateOf(record, 0, 1)
      return [
        effects.tie(target, coercer, 'followThrough', update.mean),
        effects.tie(target, coercer, 'followThroughWeight', update.weight),
      ]
    },
  },
)
