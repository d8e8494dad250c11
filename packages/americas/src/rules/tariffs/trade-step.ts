import { type Effect, type Effects, endsOf } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { collectedTariffs, tariffsBetween } from './duties.js'
import { closing } from './half-life.js'
import type { TradeKnobValues } from './knobs.js'
import { type Asking, monthsOfState, monthsOnTie, tradeNow } from './trade-now.js'
import { untaxedExports } from './untaxed.js'

/** How far a month takes the trade of a tie. */
export interface TradeStep {
  /** Change of `tariffCost`, in points. */
  readonly cost: number
  /** Change of exports, million US dollars a year. */
  readonly exports: number
}

/** A rule's moment at the close of a month. */
type Closing = Asking & { readonly event: { readonly days: number } }

/**
 * One month's way of a tie towards what the trade model says of all tariffs collected; contracts and stocks make it
 * gradual. What comes back comes more slowly than it went: buyers who found another seller do not return the next day.
 * Trade under a tariff of its own keeps the quicker pace both ways: there buyers claim at once what spares them.
 */
export function tieStep(asking: Closing, exporter: string, importer: string, knobs: TradeKnobValues): TradeStep {
  const aim = tradeNow(asking, knobs, monthsOnTie(asking, exporter, importer)).flow(exporter, importer) ?? 0
  const now = asking.tie(exporter, importer, 'tariffCost')
  const isTaxed = tariffsBetween(asking.world, exporter, importer).length > 0
  const cost = wayOf(asking, { aim, now, isTaxed }, knobs) * (aim - now)
  return { cost, exports: (untaxedExports(asking, exporter, importer) * cost) / 100 }
}

/** What a month does to the trade of the tie that a rule is bound to, as its effects. */
export function tieEffects(
  moment: Closing & { readonly binding: string; readonly knob: TradeKnobValues },
  effects: Pick<Effects<Americas, never, 'ties.exports' | 'ties.tariffCost'>, 'tie'>,
): readonly Effect[] {
  const [exporter, importer] = endsOf(moment.binding)
  const step = tieStep(moment, exporter, importer, moment.knob)
  return [
    effects.tie(exporter, importer, 'tariffCost', step.cost),
    effects.tie(exporter, importer, 'exports', step.exports),
  ]
}

/** One month's way of all that a state sells abroad, in points of its `tariffCost`. */
export function exportsStep(asking: Closing, state: string, knobs: TradeKnobValues): number {
  const aim = tradeNow(asking, knobs, monthsOfState(asking, state)).exports(state) ?? 0
  const now = asking.level(state, 'tariffCost')
  const isTaxed = collectedTariffs(asking.world).some(({ target }) => target === state)
  return wayOf(asking, { aim, now, isTaxed }, knobs) * (aim - now)
}

function wayOf(
  { event: { days } }: Closing,
  { aim, now, isTaxed }: { readonly aim: number; readonly now: number; readonly isTaxed: boolean },
  { adjustment, recovery }: TradeKnobValues,
): number {
  return closing(days, isTaxed || Math.abs(aim) >= Math.abs(now) ? adjustment : recovery)
}
