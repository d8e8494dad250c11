import { regionName, type TariffEffects, type TradeRegionId } from '@lapolicy/americas/trade'
import { bar } from '../draw/bar.js'
import { pad } from '../draw/cells.js'
import { say } from '../text/message.js'
import { type Glyphs, unicode } from '../theme/glyphs.js'
import { horizonWords, middle, on, shownOf, signed } from './tariff-table.js'

const LABEL = 28
const BAR = 41

/** While nobody answers a gain is not sure: its bar is hollow. */
const hollow: Glyphs = { ...unicode, bar: { ...unicode.bar, full: '░', halfRight: '░', halfLeft: '░' } }

/** Real income of the parties and of the most affected others: two bars each, one where nobody answers, one where partners do. */
export function tariffBars(effects: TariffEffects): readonly string[] {
  const level = middle(effects)
  const { actor, targets, others } = shownOf(effects)
  const income = (of: 'alone' | 'answered', region: TradeRegionId): number | null =>
    on(level[of], region).realIncome?.percent ?? null
  const shown = [actor, ...targets, ...others]
  const limit = Math.max(
    ...shown.flatMap((region) =>
      [income('alone', region), income('answered', region)].map((size) => Math.abs(size ?? 0)),
    ),
  )
  const line = (label: string, value: number | null, glyphs: Glyphs): string =>
    `${pad(`  ${label}`, LABEL)}${bar(value, { cells: BAR, limit, glyphs })}${pad(signed(value, 2), 9, 'right')}`
  return [
    say('tariff.bars', { elasticity: level.elasticity, horizon: horizonWords(level.horizon) }),
    ...shown.flatMap((region) => [
      line(regionName(region), income('alone', region), hollow),
      line('', income('answered', region), unicode),
    ]),
  ]
}
