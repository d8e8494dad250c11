import { endsOf, type Reading, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { type Duty, effects, type TradeEffects } from '../../trade/effects.js'
import { collectedTariffs, dutyOf, monthsInForce } from './duties.js'
import { type TradeKnobValues, tradeValues } from './knobs.js'
import { tiesWhere } from './ties.js'
import { untaxedExports } from './untaxed.js'

/** States that sell under a tariff or collect one, or whose trade still bears the marks of one, ascending. */
export function parties(world: World<Americas>): readonly string[] {
  const found = new Set<string>()
  for (const { actor, target } of collectedTariffs(world))
    for (const id of [actor, target]) if (id !== null) found.add(id)
  for (const tie of tiesWhere(world, ({ tariffCost }) => (tariffCost ?? 0) !== 0))
    for (const end of endsOf(tie)) found.add(end)
  return [...found].sort()
}

/**
 * What the trade model says of all tariffs now collected, against none: trade among their parties, prices, real income.
 * The elasticity is that of the tariff longest in force. Sales at home are output less exports to the other parties.
 */
export function allTariffs(reading: Reading<Americas>, knobs: TradeKnobValues): TradeEffects {
  const { world } = reading
  const states = parties(world)
  const flows = Object.fromEntries(
    states.map((from) => {
      const sold = states.map((to) => [to, to === from ? 0 : untaxedExports(reading, from, to)] as const)
      const abroad = sold.reduce((sum, [, exports]) => sum + exports, 0)
      const home = Math.max(0, (world.actors[from]?.gdp ?? 0) - abroad)
      return [from, { ...Object.fromEntries(sold), [from]: home }]
    }),
  )
  const after: Record<string, Record<string, Duty>> = {}
  let months = 0
  for (const tariff of collectedTariffs(world)) {
    const { actor: importer, target: exporter } = tariff
    if (importer === null || exporter === null) continue
    months = Math.max(months, monthsInForce(tariff, world.date))
    after[importer] = {
      ...after[importer],
      [exporter]: dutyOf(tariff, reading.tie(exporter, importer, 'claimedShare')),
    }
  }
  return effects({ flows, before: {}, after }, tradeValues(knobs, months))
}
