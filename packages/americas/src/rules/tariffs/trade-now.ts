import type { ModelEvent, Reading, World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import type { Duty } from '../../trade/duty.js'
import { inMatrix } from '../../trade/matrix.js'
import { type TradeEffects, tradeEffects } from '../../trade/trade-effects.js'
import type { Tariffs } from '../../trade/trade-key.js'
import { collectedTariffs, dutyOf } from './duties.js'
import { elasticityAfter, type TradeKnobValues } from './knobs.js'

/** A rule's moment: all that rules ask on one event, they ask of one world. */
export type Asking = Reading<Americas> & { readonly event: ModelEvent<Americas> }

/**
 * What the trade model says of all tariffs now collected, once they have been for some months. A tariff on or of a state
 * that is not in the trade matrix is left out: nothing can be said of it.
 */
export function tradeNow(asking: Asking, knobs: TradeKnobValues, months: number): TradeEffects {
  const elasticity = elasticityAfter(knobs, months)
  const { tariffs, answers } = askedOn(asking)
  const known = answers.get(elasticity)
  if (known !== undefined) return known
  const answer = tradeEffects({ tariffs, elasticity })
  answers.set(elasticity, answer)
  return answer
}

/** What is asked on one event over one world: the tariffs, and the answers at each elasticity so far. */
interface Asked {
  readonly event: Asking['event']
  readonly tariffs: Tariffs
  readonly answers: Map<number, TradeEffects>
}

// A world is written between events and not while rules ask about one, so what was read for an event holds for all of them.
const asked = new WeakMap<World<Americas>, Asked>()

function askedOn(asking: Asking): Asked {
  const { world, event } = asking
  const last = asked.get(world)
  if (last?.event === event) return last
  const now: Asked = { event, tariffs: tariffsNow(asking), answers: new Map() }
  asked.set(world, now)
  return now
}

/** All tariffs now collected among states of the matrix, by importer and exporter. */
export function tariffsNow({ world, tie }: Asking): Tariffs {
  const tariffs: Record<string, Record<string, readonly Duty[]>> = {}
  for (const tariff of collectedTariffs(world)) {
    const { actor: importer, target: exporter } = tariff
    if (!inMatrix(importer) || !inMatrix(exporter)) continue
    tariffs[importer] ??= {}
    const row = tariffs[importer] as Record<string, readonly Duty[]>
    row[exporter] = [...(row[exporter] ?? []), dutyOf(tariff, tie(exporter, importer, 'claimedShare'))]
  }
  return tariffs
}

/**
 * For how many months buyers have been moving on a tie: since its own tariff, or where it bears none, since the tariff that
 * has been collected longest, which is what moved it.
 */
export function monthsOnTie(asking: Asking, exporter: string, importer: string): number {
  const isTaxed = collectedTariffs(asking.world).some(({ actor, target }) => actor === importer && target === exporter)
  return isTaxed ? asking.tie(exporter, importer, 'taxedMonths') : longest(asking, () => true)
}

/** For how many months tariffs on or of a state have been collected: the longest. */
export function monthsOfState(asking: Asking, state: string): number {
  return longest(asking, (actor, target) => actor === state || target === state)
}

function longest({ world, tie }: Asking, where: (actor: string, target: string) => boolean): number {
  return collectedTariffs(world).reduce(
    (months, { actor, target }) =>
      where(actor, target) ? Math.max(months, tie(target, actor, 'taxedMonths')) : months,
    0,
  )
}
