import { type LatinAmericanId, latinAmericanStates } from '../actors/states.js'
import type { SourceKey } from '../sources/library.js'
import type { Figure } from './figure.js'

/** What another power has in a state, as far as a source names it. */
export type Asset = {
  readonly in: LatinAmericanId
  readonly of: 'CHN' | 'USA'
  readonly kind: 'port' | 'programme' | 'base' | 'access'
  readonly name: string
  /** ISO date, month or year from which it was there; absent where it was there before 2025 and no source dates it. */
  readonly from?: string
  /** ISO day from which it was there no longer. */
  readonly until?: string
  readonly source: SourceKey
  readonly note?: string
}

/** The assets that were verified one by one. The sources count more than they name: 31 ports, six US sites, 21 members of the Belt and Road. */
export const assets: readonly Asset[] = [
  { in: 'ARG', of: 'CHN', kind: 'programme', name: 'Belt and Road', from: '2022-02', source: 'gfdc-bri-2022' },
  {
    in: 'BHS',
    of: 'CHN',
    kind: 'port',
    name: 'port with a Chinese-linked operator',
    source: 'carnegie-ports',
    note: 'At least one; not named.',
  },
  { in: 'BHS', of: 'USA', kind: 'base', name: 'AUTEC, Andros', source: 'crs-basing-2024' },
  {
    in: 'BRA',
    of: 'CHN',
    kind: 'port',
    name: 'port with a Chinese-linked operator',
    source: 'carnegie-ports',
    note: 'At least one; not named.',
  },
  { in: 'BRB', of: 'CHN', kind: 'programme', name: 'Belt and Road', from: '2019-04', source: 'gfdc-bri-2022' },
  {
    in: 'COL',
    of: 'CHN',
    kind: 'programme',
    name: 'Belt and Road',
    from: '2025-05-14',
    source: 'gfdc-bri-2022',
    note: 'Joined after the table; press of May 2025.',
  },
  { in: 'CRI', of: 'CHN', kind: 'programme', name: 'Belt and Road', source: 'gfdc-bri-2022' },
  {
    in: 'CUB',
    of: 'USA',
    kind: 'base',
    name: 'Guantánamo Bay naval base',
    source: 'crs-basing-2024',
    note: 'Held under a lease that Cuba disputes.',
  },
  {
    in: 'DOM',
    of: 'USA',
    kind: 'access',
    name: 'San Isidro and Las Américas airfields',
    from: '2025-11-26',
    until: '2026-05-01',
    source: 'dominican-today-2025-11-26',
    note: 'Granted until April 2026.',
  },
  { in: 'HND', of: 'USA', kind: 'base', name: 'Soto Cano air base', source: 'crs-basing-2024' },
  {
    in: 'JAM',
    of: 'CHN',
    kind: 'port',
    name: 'Kingston Freeport Terminal (China Merchants)',
    source: 'csis-ports-2025',
  },
  { in: 'JAM', of: 'CHN', kind: 'programme', name: 'Belt and Road', from: '2019-04', source: 'gfdc-bri-2022' },
  { in: 'MEX', of: 'CHN', kind: 'port', name: 'Manzanillo (CK Hutchison)', source: 'csis-ports-2025' },
  { in: 'MEX', of: 'CHN', kind: 'port', name: 'Veracruz (CK Hutchison)', source: 'csis-ports-2025' },
  { in: 'NIC', of: 'CHN', kind: 'programme', name: 'Belt and Road', from: '2022', source: 'gfdc-bri-2022' },
  { in: 'PAN', of: 'CHN', kind: 'port', name: 'Balboa (CK Hutchison)', until: '2026-02-23', source: 'csis-ports-2025' },
  {
    in: 'PAN',
    of: 'CHN',
    kind: 'port',
    name: 'Cristóbal (CK Hutchison)',
    until: '2026-02-23',
    source: 'csis-ports-2025',
  },
  {
    in: 'PAN',
    of: 'CHN',
    kind: 'programme',
    name: 'Belt and Road',
    from: '2017',
    until: '2025-02-06',
    source: 'gfdc-bri-2022',
    note: 'Panama announced on 2025-02-02, and confirmed on 2025-02-06, that it would not renew.',
  },
  { in: 'PER', of: 'CHN', kind: 'port', name: 'Chancay (COSCO Shipping)', from: '2024-11', source: 'csis-ports-2025' },
  { in: 'PER', of: 'CHN', kind: 'programme', name: 'Belt and Road', from: '2019-04', source: 'gfdc-bri-2022' },
  { in: 'SLV', of: 'CHN', kind: 'programme', name: 'Belt and Road', source: 'gfdc-bri-2022' },
  {
    in: 'TTO',
    of: 'USA',
    kind: 'access',
    name: 'air surveillance radar, Tobago',
    from: '2025-11-28',
    source: 'voz-2025-11-28-radar',
  },
]

/** How much of a full presence one asset makes; judgement. A base weighs two ports, a programme least because it can be left by letter. */
const weight: Readonly<Record<Asset['kind'], number>> = { base: 0.5, port: 0.25, access: 0.25, programme: 0.2 }

const unit = 'index, 0 to 1'

/** The named assets of a power in a state on an ISO day. */
export function assetsOn(state: LatinAmericanId, of: Asset['of'], day: string): readonly Asset[] {
  return assets.filter(
    (asset) =>
      asset.in === state &&
      asset.of === of &&
      (asset.from === undefined || asset.from <= day) &&
      (asset.until === undefined || day < asset.until),
  )
}

/**
 * How present a power is in a state on an ISO day: 1 − Π(1 − weight) over its named assets, so each further asset adds less.
 * Not known where no source names an asset there, now or ever: the lists are incomplete, and absence from them is no zero.
 */
export function presenceOn(state: LatinAmericanId, of: Asset['of'], day: string): Figure {
  const common = { unit, date: day, source: 'lapolicy-judgement', grade: 'judgement', reviewBy: '2027-01-31' } as const
  if (!assets.some((asset) => asset.in === state && asset.of === of)) {
    return {
      ...common,
      value: null,
      note: 'No source names an asset here; the published counts are larger than the named lists.',
    }
  }
  const there = assetsOn(state, of, day)
  const value = 1 - there.reduce((rest, asset) => rest * (1 - weight[asset.kind]), 1)
  const names = there.map((asset) => asset.name).join('; ')
  return {
    ...common,
    value: Math.round(1000 * value) / 1000,
    note: names === '' ? 'None of the named assets on this day.' : names,
  }
}

/** Presence of China and of the United States in each state on the day the second term began. */
export const presence: Readonly<Record<LatinAmericanId, Readonly<Record<Asset['of'], Figure>>>> = openingPresence()

function openingPresence(): Readonly<Record<LatinAmericanId, Readonly<Record<Asset['of'], Figure>>>> {
  const table: Partial<Record<LatinAmericanId, Readonly<Record<Asset['of'], Figure>>>> = {}
  for (const state of Object.keys(latinAmericanStates) as LatinAmericanId[]) {
    table[state] = { CHN: presenceOn(state, 'CHN', '2025-01-20'), USA: presenceOn(state, 'USA', '2025-01-20') }
  }
  return table as Readonly<Record<LatinAmericanId, Readonly<Record<Asset['of'], Figure>>>>
}
