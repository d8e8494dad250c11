import { type DatedTariff, tariffRate } from '../dated-tariff.js'
import type { Figure } from '../figure.js'
import type { ImportSector } from './us-imports-by-sector.js'

/** A tariff that the United States put on a product, or on everybody, whoever sells it; those on single states are `usTariffs`. */
export interface ProductTariff extends DatedTariff {
  /** Sector of the table of imports that holds the product; null where all goods pay. */
  readonly sector: ImportSector | null
  /** What pays, in words. */
  readonly product: string
  /** The law it was ordered under. */
  readonly programme: 'section 232' | 'section 122' | 'emergency: reciprocal'
}

const source = 'us-tariff-record'
const restructured = '2026-04-06'
const steps = 'From 2026-04-06 the goods pay 50 %, 25 %, nothing or a floor of 15 %, by an annex that was not read.'

function tariff(given: Omit<ProductTariff, 'rate' | 'source'>, rate: number): ProductTariff {
  return { ...given, rate: tariffRate(rate, given.from), source }
}

/** The dated record of tariffs on products and on everybody. */
export const productTariffs: readonly ProductTariff[] = [
  tariff(
    {
      id: 'steel-aluminium-25',
      sector: 'steel',
      product: 'steel and aluminium, and goods made of them',
      programme: 'section 232',
      from: '2025-03-12',
      until: '2025-06-04',
      note: 'Ends the exemptions of Canada and Mexico and the quotas of Argentina and Brazil. Aluminium is part of nonferrous metals.',
    },
    0.25,
  ),
  tariff(
    {
      id: 'steel-aluminium-50',
      sector: 'steel',
      product: 'steel and aluminium, and goods made of them',
      programme: 'section 232',
      from: '2025-06-04',
      until: restructured,
      note: steps,
    },
    0.5,
  ),
  tariff(
    {
      id: 'cars-25',
      sector: 'motor-vehicles',
      product: 'cars',
      programme: 'section 232',
      from: '2025-04-03',
      note: steps,
    },
    0.25,
  ),
  tariff(
    {
      id: 'copper-50',
      sector: 'nonferrous-metals',
      product: 'copper',
      programme: 'section 232',
      from: '2025-08-01',
      until: restructured,
      note: `The record has the day as that of the schedule’s revision in early August. ${steps}`,
    },
    0.5,
  ),
  tariff(
    {
      id: 'reciprocal-10',
      sector: null,
      product: 'all goods',
      programme: 'emergency: reciprocal',
      from: '2025-04-05',
      until: '2026-02-24',
      note: 'Not on Canada, Mexico and Cuba. Higher for some states from 2025-08-07. Beef, coffee, bananas and other food exempt from 2025-11-13.',
    },
    0.1,
  ),
  tariff(
    {
      id: 'section-122-10',
      sector: null,
      product: 'all goods',
      programme: 'section 122',
      from: '2026-02-24',
      until: '2026-07-24',
      note: 'Follows the ruling of 2026-02-20 against the emergency tariffs. Spares goods that claim the North American agreement and textiles of Central America and the Dominican Republic. Ends by statute after 150 days.',
    },
    0.1,
  ),
]

/** Rates announced on 2025-04-02 for states of the region that were to pay more than the 10 % of all; suspended on 2025-04-09. */
export const announcedReciprocal = {
  NIC: tariffRate(0.18, '2025-04-02'),
  VEN: tariffRate(0.15, '2025-04-02'),
  GUY: tariffRate(0.38, '2025-04-02'),
} as const satisfies Readonly<Record<string, Figure>>
