import type { TradeRegionId } from '../figures/trade/region.js'
import {
  type ImportPartner,
  type ImportSector,
  importPartners,
  importSectors,
  usImportsBySector,
} from '../figures/trade/us-imports-by-sector.js'
import type { ReadTariff } from './read-tariff.js'
import { refuseTariff } from './tariff-error.js'

/** Regions of the matrix that the table pools with the partners of US trade agreements; the rest is `OTHER`. */
const agreementPartners: ReadonlySet<string> = new Set([
  'KOR',
  'CHL',
  'COL',
  'PER',
  'PAN',
  'GTM',
  'HND',
  'SLV',
  'NIC',
  'CRI',
  'DOM',
])

/** The group of sellers that a region belongs to. */
export function groupOf(region: TradeRegionId): ImportPartner {
  const own = importPartners.find((partner) => partner === region)
  return own ?? (agreementPartners.has(region) ? 'FTA' : 'OTHER')
}

/** Share of a sector in what the United States buys from a region, 0 to 1; of a region that the table pools, that of its group. */
export function sectorShare(sector: ImportSector, region: TradeRegionId): number {
  const group = groupOf(region)
  const total = importSectors.reduce((sum, one) => sum + usImportsBySector[one][group], 0)
  return usImportsBySector[sector][group] / total
}

/** Refuses a sector for targets that the table only has in a pool, unless everybody pays. */
export function refusePooled({ targets, onAll }: Pick<ReadTariff, 'targets' | 'onAll'>): void {
  const pooled = targets.find((target) => groupOf(target) !== target)
  if (onAll || pooled === undefined) return
  refuseTariff('tariff/not-in-sector', {
    where: 'target',
    given: pooled,
    expected: `all, or any of: ${importPartners.filter((partner) => partner !== 'FTA' && partner !== 'OTHER').join(', ')}`,
  })
}
