import type { Effect, Effects } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import type { instruments } from '../../vocabulary/events.js'

type Emitter<
  Types extends 'tariff.imposed' | 'threat.carried-out' | 'threat.dropped' | 'tariff.threatened' | 'demand.made',
> = Pick<Effects<Americas, Types, never>, 'emit'>

/**
 * Whether a rule may carry out a threat. Force and claims to territory it neither carries out nor drops: war is a
 * decision of a scenario, and no rule draws lots for it. Such a threat stands until somebody acts.
 */
export function mayCarryOut({ instrument }: Demand): boolean {
  return instrument !== 'force' && instrument !== 'territory' && instrument !== 'none'
}

/** What carries a threat out: a tariff at the rate that was threatened; of anything else only that it was done. */
export function carriedOut(
  effects: Emitter<'tariff.imposed' | 'threat.carried-out'>,
  { coercer, target, issue, ask, ratePercent, coverage }: Demand,
  inDays: number,
): Effect {
  const towards = { actor: coercer, target, issue, inDays }
  if (ratePercent === null || coverage === null) return effects.emit('threat.carried-out', towards)
  return effects.emit('tariff.imposed', {
    ...towards,
    ask,
    ratePercent,
    coverage,
    inRetaliation: false,
    decision: null,
  })
}

/** What takes a threat back. */
export function dropped(
  effects: Emitter<'threat.dropped'>,
  { coercer, target, issue }: Demand,
  inDays: number,
): Effect {
  return effects.emit('threat.dropped', { actor: coercer, target, issue, inDays })
}

/** The same demand again, as a threat. */
export function renewed(effects: Emitter<'tariff.threatened' | 'demand.made'>, demand: Demand, inDays: number): Effect {
  const { coercer, target, issue, ask, ratePercent, coverage, deadlineDays } = demand
  const towards = { actor: coercer, target, issue, ask, deadlineDays, decision: null, inDays }
  if (ratePercent !== null && coverage !== null)
    return effects.emit('tariff.threatened', { ...towards, ratePercent, coverage })
  const { severity, sidePayment, multilateral } = demand
  const instrument = demand.instrument as (typeof instruments)[number]
  return effects.emit('demand.made', { ...towards, instrument, severity, sidePayment, multilateral })
}
