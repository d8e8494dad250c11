import { type ModelEvent, type Tie, tiesOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { inMatrix, matrixSpending, matrixTrade } from '../../trade/matrix.js'
import { collectedTariffs, dutyOf } from './duties.js'

/** The ties whose trade tariffs move, `exporter>importer`, each in one list, ascending: for `over`. */
export interface MovedTies {
  /** Sales of a state whose own goods pay, to the state that makes them pay. */
  readonly taxed: readonly string[]
  /** What the state that collects sells the state whose goods pay, where that is not taxed in turn. */
  readonly purchases: readonly string[]
  /** Sales that go elsewhere: of the state whose goods pay to others, and of others to the state that collects. */
  readonly diverted: readonly string[]
  /** Sales that no tariff moves now and that are still away from where they would be. */
  readonly back: readonly string[]
}

/**
 * Tariffs, over all that a state spends, from which it is told what others sell it in place of the goods that pay: three
 * thousandths, which 25 % on everything from Mexico passes and 10 % does not. Below that the trade model has each of
 * them sell two or three per cent more at most, and to count that for all of them would make every run half as slow again.
 */
const FELT_BY_OTHERS = 0.003

/** Which ties tariffs move, and how; worked out once for each event over a world. */
export function movedTies(event: ModelEvent<Americas>, world: World<Americas>): MovedTies {
  const last = kept.get(world)
  if (last?.event === event) return last.moved
  const moved = sorted(world)
  kept.set(world, { event, moved })
  return moved
}

const kept = new WeakMap<World<Americas>, { readonly event: ModelEvent<Americas>; readonly moved: MovedTies }>()

function sorted(world: World<Americas>): MovedTies {
  const tariffs = collectedTariffs(world).filter(({ actor, target }) => inMatrix(actor) && inMatrix(target))
  const taxed = new Set(collectedTariffs(world).map(({ actor, target }) => `${target}>${actor}`))
  const purchases = new Set(tariffs.map(({ actor, target }) => `${actor}>${target}`))
  const sellers = new Set(tariffs.map(({ target }) => target))
  const felt = feltByOthers(world, tariffs)
  const lists = { taxed: [] as string[], purchases: [] as string[], diverted: [] as string[], back: [] as string[] }
  for (const tie of tiesOf(world)) {
    const { id, from, to, levels } = tie
    if (taxed.has(id)) lists.taxed.push(id)
    else if (purchases.has(id)) lists.purchases.push(id)
    else if ((sellers.has(from) || felt.has(to)) && isTold(tie)) lists.diverted.push(id)
    else if ((levels.tariffCost ?? 0) !== 0) lists.back.push(id)
  }
  return lists
}

/** Whether trade on a tie is known and in the matrix. */
const isTold = ({ from, to, levels }: Tie<Americas>): boolean =>
  (levels.exports ?? 0) > 0 && inMatrix(from) && inMatrix(to)

/** States whose tariffs weigh enough on all that they spend for others to sell more in place of what is taxed. */
function feltByOthers(world: World<Americas>, tariffs: ReturnType<typeof collectedTariffs>): ReadonlySet<string> {
  const burden = new Map<string, number>()
  for (const tariff of tariffs) {
    const { actor: importer, target: exporter } = tariff
    const { rate, coverage } = dutyOf(tariff, world.ties[exporter]?.[importer]?.claimedShare ?? 0)
    const share = matrixTrade(exporter, importer) / matrixSpending(importer)
    burden.set(importer, (burden.get(importer) ?? 0) + rate * coverage * share)
  }
  return new Set([...burden].filter(([, weight]) => weight >= FELT_BY_OTHERS).map(([importer]) => importer))
}
