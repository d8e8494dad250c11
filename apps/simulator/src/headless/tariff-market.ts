import {
  type EffectsAt,
  importShares,
  type SectorMarket,
  type TariffEffects,
  type TariffQuestion,
} from '@lapolicy/americas/trade'
import { pad } from '../draw/cells.js'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { inPercent } from './share.js'
import { horizonWords, signed } from './tariff-table.js'

const LABEL = 44
const SIDE = 36

/** The market of the sector that pays, where one does. */
export function marketLines(
  { importShare }: TariffQuestion,
  { effects, sector, sectorYear }: TariffEffects,
): readonly string[] {
  const markets = effects.flatMap(({ market }) => market ?? [])
  const [first] = markets
  if (sector === null || first === undefined) return []
  const row = (label: string, cells: readonly string[]): string =>
    `${pad(label, LABEL)}${cells.map((cell) => pad(cell, SIDE / effects.length, 'right')).join('')}`
  const numbers = (label: string, read: (market: SectorMarket) => number, digits = 1): string =>
    row(
      `  ${label}`,
      markets.map((market) => signed(read(market), digits)),
    )
  const from = (pays: boolean): readonly string[] => {
    if (!first.sellers.some((seller) => seller.pays === pays)) return []
    return [numbers(say(pays ? 'tariff.market.payers' : 'tariff.market.others'), (market) => together(market, pays))]
  }
  return [
    say('tariff.market.title', { sector: say(`tariff.sector.${sector}`), year: sectorYear ?? '' }),
    row(
      say('tariff.market.substitution'),
      markets.map(({ substitution }) => String(substitution)),
    ),
    row(
      say('tariff.columns.horizon'),
      effects.map(({ horizon }: EffectsAt) => horizonWords(horizon)),
    ),
    numbers(say('tariff.market.imports'), ({ imports }) => imports.percent),
    ...(first.sellers.every(({ pays }) => pays) ? [] : [...from(true), ...from(false)]),
    numbers(say('tariff.market.home-price'), ({ priceAtHome }) => priceAtHome),
    numbers(say('tariff.market.user-price'), ({ priceToUsers }) => priceToUsers),
    numbers(say('tariff.market.output'), ({ output }) => output),
    numbers(say('tariff.market.revenue'), ({ revenue }) => revenue / 1000),
    numbers(say('tariff.market.makers'), ({ makers }) => makers / 1000),
    numbers(say('tariff.market.users'), ({ users }) => users / 1000),
    ...wrap(
      say('tariff.market.note', {
        share: inPercent(importShare ?? (importShares[sector].value as number)),
        basis: say(importShare === undefined ? 'tariff.market.share-judged' : 'tariff.market.share-given'),
      }),
      80,
    ),
    '',
    say('tariff.economy.title'),
  ]
}

/** Change of what is bought of those who pay, or of those who do not, %. */
function together({ sellers }: SectorMarket, pays: boolean): number {
  const picked = sellers.filter((seller) => seller.pays === pays)
  const before = picked.reduce((sum, seller) => sum + seller.before, 0)
  return picked.reduce((sum, seller) => sum + seller.before * seller.percent, 0) / before
}
