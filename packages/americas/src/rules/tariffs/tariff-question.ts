import { endsOf, type ModelEvent, type Reading, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import type { Duty, TradeQuestion } from '../../trade/effects.js'
import { collectedTariffs, dutyOf } from './duties.js'
import { tiesWhere } from './ties.js'
import { untaxedExports } from './untaxed.js'

/** States that sell under a tariff or collect one, or whose trade still bears the marks of one, ascending. */
export function parties(world: World<Americas>): readonly string[] {
  const found = new Set<string>()
  for (const { actor, target } of collectedTariffs(world))
    for (const id of [actor, target]) if (id !== null) found.add(id)
  for (const tie of tiesWhere(world, ({ levels: { tariffCost } }) => (tariffCost ?? 0) !== 0))
    for (const end of endsOf(tie)) found.add(end)
  return [...found].sort()
}

/**
 * The question put to the trade model: all tariffs now collected, against none, among their parties. Sales at home are
 * output less exports to the other parties. Sales that are not known enter as one million dollars, so that the answer
 * still has a ratio for them and hardly anything else moves.
 */
export function tariffQuestion(asking: Asking): TradeQuestion {
  const { world, event } = asking
  const last = asked.get(world)
  if (last?.event === event) return last.question
  const question = put(asking)
  asked.set(world, { event, question })
  return question
}

/** A rule's moment: all that rules ask on one event, they ask of one world, so a question need be put only once. */
export type Asking = Reading<Americas> & { readonly event: ModelEvent<Americas> }

/** The last question put over a world, and the event on which it was. */
const asked = new WeakMap<World<Americas>, { readonly event: Asking['event']; readonly question: TradeQuestion }>()

function put(reading: Reading<Americas>): TradeQuestion {
  const { world } = reading
  const states = parties(world)
  const flows = Object.fromEntries(
    states.map((from) => {
      const sold = states
        .filter((to) => to !== from)
        .map((to) => [to, Math.max(1, untaxedExports(reading, from, to))] as const)
      const abroad = sold.reduce((sum, [, exports]) => sum + exports, 0)
      return [from, { ...Object.fromEntries(sold), [from]: Math.max(0, (world.actors[from]?.gdp ?? 0) - abroad) }]
    }),
  )
  const after: Record<string, Record<string, Duty>> = {}
  for (const tariff of collectedTariffs(world)) {
    const { actor: importer, target: exporter } = tariff
    if (importer === null || exporter === null) continue
    after[importer] = {
      ...after[importer],
      [exporter]: dutyOf(tariff, reading.tie(exporter, importer, 'claimedShare')),
    }
  }
  return { flows, before: {}, after }
}
