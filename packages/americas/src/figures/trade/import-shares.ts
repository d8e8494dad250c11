import { type Figure, type FigureCommon, figureOf } from '../figure.js'
import { steelMarket } from './elasticities.js'
import type { ImportSector } from './us-imports-by-sector.js'

const common: FigureCommon = {
  unit: 'share of use, 0 to 1',
  date: '2024',
  source: 'lapolicy-judgement',
  grade: 'judgement',
  reviewBy: '2027-06-30',
}

const judged = (value: number, note: string): Figure => figureOf(common, { value, note })

const rough =
  'Imports of the table over them and the size of US shipments less exports, known only roughly; no figure was read in a source.'

/** Share of imports in US use of each sector’s goods, by value: no table of US output by these sectors was read, so all are judgements. */
export const importShares: Readonly<Record<ImportSector, Figure>> = {
  'agri-food': judged(0.16, 'About a sixth of the US food supply is generally said to be imported.'),
  energy: judged(0.2, rough),
  mining: judged(0.1, rough),
  'textiles-apparel': judged(
    0.73,
    'Nearly all clothes and a good part of other textiles are imported; at makers’ prices.',
  ),
  'other-manufactures': judged(0.27, rough),
  'chemicals-plastics': judged(0.35, rough),
  steel: steelMarket.importShare,
  'nonferrous-metals': judged(0.43, rough),
  'metal-products': judged(0.16, rough),
  'electronics-machinery': judged(0.6, rough),
  'motor-vehicles': judged(0.4, rough),
  'other-transport': judged(0.25, rough),
}
