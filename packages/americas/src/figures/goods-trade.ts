import type { LatinAmericanId } from '../actors/states.js'
import { type Figure, type FigureCommon, figureOf, notKnown, type PartyId } from './figure.js'

/** The four partners whose trade with every state is carried. */
export const partners = ['USA', 'CAN', 'CHN', 'EU27'] as const
export type PartnerId = (typeof partners)[number]

const common: FigureCommon = {
  unit: 'million US dollars a year',
  date: '2023',
  source: 'baci-2023',
  grade: 'measured',
  reviewBy: '2027-06-30',
}

type Four = readonly [USA: number | null, CAN: number | null, CHN: number | null, EU27: number | null]

/** Goods sold to and bought from the four partners, in their order above. */
const trade: Readonly<Record<LatinAmericanId, { readonly sold: Four; readonly bought: Four }>> = {
  ARG: { sold: [6560.1, 1005.3, 6650.3, 7238], bought: [10_267.8, 291, 10_673.7, 9888.4] },
  ATG: { sold: [null, null, null, null], bought: [null, null, null, null] },
  BHS: { sold: [1011.7, 8.6, 2.1, 309.7], bought: [4991.2, 214.1, 447.3, 1458.6] },
  BLZ: { sold: [93.4, 3.2, 1.7, 90.5], bought: [652.9, 15.2, 267.8, 100.5] },
  BOL: { sold: [283.1, 209.7, 1212.6, 779.9], bought: [692.4, 31.3, 2195.9, 1032.2] },
  BRA: { sold: [34_132.2, 5985, 104_584.7, 48_752.8], bought: [39_662.2, 3259.3, 57_608.2, 46_505.8] },
  BRB: { sold: [43.2, 17.3, 11.8, 33.5], bought: [650.4, 32.3, 150.9, 144.6] },
  CHL: { sold: [14_645.8, 1516, 37_594.3, 7962], bought: [17_142.1, 804.3, 19_088.6, 12_249.9] },
  COL: { sold: [13_583, 736.1, 2505.8, 8080.2], bought: [16_423.6, 956.8, 13_323.5, 9797.1] },
  CRI: { sold: [8688.6, 258.6, 641.3, 4005.5], bought: [8420, 289.8, 3341.4, 2381] },
  CUB: { sold: [null, null, null, null], bought: [null, null, null, null] },
  DMA: { sold: [null, null, null, null], bought: [null, null, null, null] },
  DOM: { sold: [7268.1, 227.2, 564.6, 1265.7], bought: [12_702, 354.5, 5202.8, 3627] },
  ECU: { sold: [7709, 505, 8023.8, 4824.7], bought: [7373.1, 544.8, 6014.4, 3468.6] },
  GRD: { sold: [null, null, null, null], bought: [null, null, null, null] },
  GTM: { sold: [4612.6, 211.1, 90.5, 1494.4], bought: [9584.6, 409.3, 5324.2, 2127] },
  GUY: { sold: [3245.3, 158.2, 438.1, 5881.7], bought: [1275.5, 40.5, 791.3, 226] },
  HND: { sold: [5083.3, 347.8, 86.4, 1351.1], bought: [6264.9, 65.9, 2210.7, 985.4] },
  HTI: { sold: [844.4, 36.4, 7.7, 34.3], bought: [1153.7, 96.3, 525.1, 229.8] },
  JAM: { sold: [727.1, 51.3, 13.5, 219.3], bought: [2919.4, 125.7, 1105.4, 628] },
  KNA: { sold: [null, null, null, null], bought: [null, null, null, null] },
  LCA: { sold: [null, null, null, null], bought: [null, null, null, null] },
  MEX: { sold: [459_146.2, 33_180.2, 13_447, 29_772.9], bought: [292_822.8, 7091.1, 88_435.2, 54_937] },
  NIC: { sold: [3835.9, 450.1, 27.3, 416.8], bought: [2877.1, 152.3, 1308.6, 510.5] },
  PAN: { sold: [396.3, 20.5, 1457.4, 1109.8], bought: [9995.7, 514.7, 8088.6, 5444.2] },
  PER: { sold: [9289.9, 3045.6, 22_140.9, 7261.9], bought: [11_144.7, 1093.6, 13_649.3, 4804.8] },
  PRY: { sold: [281.6, 10.4, 59, 591.9], bought: [1462.2, 101.2, 5286.7, 1192.3] },
  SLV: { sold: [2277.9, 121.4, 15.5, 302.8], bought: [4288.5, 171.6, 2314.6, 917.7] },
  SUR: { sold: [71.1, 14.5, 54.6, 99.3], bought: [431, 21.8, 329.4, 370.5] },
  TTO: { sold: [3259.8, 140.6, 783.3, 2515.8], bought: [2061.5, 199.3, 557.8, 767.5] },
  URY: { sold: [880.2, 75.6, 2359.7, 2064.7], bought: [1316, 86.3, 2490.5, 1964] },
  VCT: { sold: [null, null, null, null], bought: [null, null, null, null] },
  VEN: { sold: [3813.4, 16.8, 739.2, 1269.1], bought: [2431.3, 190.8, 3449.1, 573.7] },
}

/** Trade among the four themselves: the row sells to the column. */
const amongPartners: Readonly<Record<PartnerId, Four>> = {
  USA: [null, 301_878.9, 145_334.4, 360_471.9],
  CAN: [417_032.4, null, 27_661.9, 28_183],
  CHN: [440_477.7, 61_874.5, null, 553_760.9],
  EU27: [531_720.9, 54_998.8, 248_016.1, null],
}

const whyNotKnown = (state: PartyId): string =>
  state === 'CUB'
    ? 'Not in the data set that was read.'
    : 'The data set gives only the sum for six small Caribbean states.'

function flow(state: PartyId, value: number | null | undefined): Figure {
  return figureOf(common, value ?? notKnown(whyNotKnown(state)))
}

/** Rows sell, columns buy. Only pairs with one of the four partners are carried; a pair that is absent is not carried. */
export type GoodsTrade = Readonly<Record<PartyId, Readonly<Partial<Record<PartyId, Figure>>>>>

function assemble(): GoodsTrade {
  const table: Partial<Record<PartyId, Partial<Record<PartyId, Figure>>>> = {}
  for (const partner of partners) {
    const row: Partial<Record<PartyId, Figure>> = {}
    for (const [column, other] of partners.entries()) {
      if (other !== partner) row[other] = flow(partner, amongPartners[partner][column])
    }
    table[partner] = row
  }
  for (const state of Object.keys(trade) as LatinAmericanId[]) {
    const row: Partial<Record<PartyId, Figure>> = {}
    for (const [column, partner] of partners.entries()) {
      row[partner] = flow(state, trade[state].sold[column])
      const partnerRow = table[partner]
      if (partnerRow) partnerRow[state] = flow(state, trade[state].bought[column])
    }
    table[state] = row
  }
  return table as GoodsTrade
}

/** Goods sold in 2023: `goodsTrade.MEX.USA` is what Mexico sold to the United States. */
export const goodsTrade: GoodsTrade = assemble()
