import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A port changes hands, or its concession ends: the Chinese-linked operator's assets leave. How much of the presence
 * that takes away is disputed: pism-2025 calls Panama the main attempt to roll China back and China the only real
 * counterweight, so the lens parameter `chinaRollback` moves it.
 */
export const operatorLeaves = rule(
  americas,
  'ports.operator-leaves',
  {
    on: ['concession.sold', 'concession.annulled', 'concession.retendered'],
    basis: ['m-panama-pressure-yields-china-rollback', 'm-china-only-counterweight'],
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
    },
  },
  {
    then: ({ event, tie, knob: { rollback } }, effects) => {
      const host = event.type === 'concession.sold' ? event.target : event.actor
      if (host === null) return []
      return [effects.tie('CHN', host, 'presence', -rollback * tie('CHN', host, 'presence'))]
    },
  },
)
