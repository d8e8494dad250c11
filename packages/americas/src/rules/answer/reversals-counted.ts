import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { undertakingOf } from './undertaking.js'

/**
 * Counts a state's reversals of its own announced measures: an abrupt change, a measure resumed after its suspension, a
 * suspension that nothing was conceded for. A suspension after a concession is relief and no reversal. pism-2025 takes
 * the changes over Mexico's tariffs as proof of incoherence; gateway-pundit calls the policy consistent. The count is
 * the log's; how much of it a target registers is `reversals.registered`.
 */
export const reversalsCounted = rule(
  americas,
  'log.reversals-counted',
  {
    on: ['tariff.changed-abruptly', 'tariff.resumed', 'tariff.suspended'],
    basis: ['m-abrupt-changes-signal-incoherence', 'm-policy-consistency'],
    changes: ['actors.reversals'],
  },
  {
    when: [
      has('log.reversals-counted.unearned', ({ event: { type, actor, target }, world }) =>
        type === 'tariff.suspended' ? undertakingOf(world, target, actor) === null : true,
      ),
    ],
    then: ({ event: { actor } }, effects) => (actor === null ? [] : [effects.actor(actor, 'reversals', 1)]),
  },
)
