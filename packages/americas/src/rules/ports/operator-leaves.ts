import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { hostOf, isChineseRun } from './chinese-linked.js'

/**
 * A port changes hands, or its concession ends: the Chinese-linked operator's assets leave. pism-2025 lists the sale that
 * US authorities announced under the attempts to roll China back; whether it closed it does not say, so a sale that is
 * only claimed counts for part. How much of the presence a port is, is judged (lens parameter `chinaRollback`).
 */
export const operatorLeaves = rule(
  americas,
  'ports.operator-leaves',
  {
    on: ['concession.sold', 'concession.annulled', 'concession.retendered'],
    basis: ['m-panama-pressure-yields-china-rollback', 'precedent-court-annuls', 'judgement-presence'],
    changes: ['ties.presence'],
    knobs: {
      rollback: knob({
        id: 'ports.rollback',
        value: 0.5,
        range: [0.2, 0.9],
        unit: 'share of presence',
        basis: 'judgement-presence',
        grade: 'judgement',
        lens: { parameter: 'chinaRollback', sign: 1 },
      }),
      claimed: knob({
        id: 'ports.claimed-sale',
        value: 0.5,
        range: [0, 1],
        unit: 'share of what a sale takes away, while it is only claimed',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('ports.operator-leaves.chinese', ({ event, world }) => isChineseRun(world, hostOf(event)))],
    then: ({ event, tie, knob: { rollback, claimed } }, effects) => {
      const host = hostOf(event)
      if (host === null) return []
      const share = rollback * (event.standing === 'claimed' ? claimed : 1)
      return [effects.tie('CHN', host, 'presence', -share * tie('CHN', host, 'presence'))]
    },
  },
)
