import { nameInSentence, nameOf } from '../../text/names.js'

/**
 * The 37 regions of the trade matrix, in its order: the United States, Canada and China; 26 states of the region and what
 * is left of the Caribbean Community; the European Union; five large partners; the rest of the world.
 */
export const tradeRegions = [
  ...(['USA', 'CAN', 'CHN', 'MEX', 'GTM', 'HND', 'SLV', 'NIC', 'CRI', 'PAN', 'COL', 'VEN', 'ECU', 'PER'] as const),
  ...(['BOL', 'CHL', 'ARG', 'BRA', 'PRY', 'URY', 'DOM', 'HTI', 'JAM', 'TTO', 'GUY', 'SUR', 'BLZ', 'BHS'] as const),
  ...(['BRB', 'CARICOM_oth', 'EU27', 'GBR', 'JPN', 'KOR', 'IND', 'VNM', 'ROW'] as const),
] as const

/** One of the 37: a state by its ISO code, `EU27`, `CARICOM_oth` or `ROW`. */
export type TradeRegionId = (typeof tradeRegions)[number]

/** The six small Caribbean states whose trade the data set gives only as one sum, `CARICOM_oth`. */
export const smallCaribbean = ['ATG', 'DMA', 'GRD', 'KNA', 'LCA', 'VCT'] as const

const at: ReadonlyMap<string, number> = new Map(tradeRegions.map((region, index) => [region, index]))

/** The row and column of a region in the matrix; undefined for what has none of its own. */
export function placeInMatrix(region: string): number | undefined {
  return at.get(region)
}

const names: Readonly<Record<string, readonly [table: string, sentence: string]>> = {
  CARICOM_oth: ['Six Caribbean states', 'six small Caribbean states'],
  GBR: ['United Kingdom', 'the United Kingdom'],
  JPN: ['Japan', 'Japan'],
  KOR: ['South Korea', 'South Korea'],
  IND: ['India', 'India'],
  VNM: ['Viet Nam', 'Viet Nam'],
  ROW: ['Rest of the world', 'the rest of the world'],
}

/** The name of a region of the matrix as a table shows it. */
export function regionName(region: TradeRegionId): string {
  return names[region]?.[0] ?? nameOf(region)
}

/** The name of a region of the matrix as it stands inside a sentence. */
export function regionInSentence(region: TradeRegionId): string {
  return names[region]?.[1] ?? nameInSentence(region)
}
