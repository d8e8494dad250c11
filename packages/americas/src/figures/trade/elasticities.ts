import { type Entry, type Figure, type FigureCommon, figureOf } from '../figure.js'
import type { ImportSector } from './us-imports-by-sector.js'

const common: FigureCommon = {
  unit: 'per cent of trade for each per cent of price',
  date: '2025',
  source: 'imls-2025',
  grade: 'published-estimate',
  reviewBy: '2028-12-31',
}

const elasticity = (entry: Entry): Figure => figureOf(common, entry)

/**
 * Trade elasticity over all goods: by how many per cent spending on one seller’s goods falls for each per cent that they
 * become dearer. Two are of a first year, one is of the long run; a volume at the last is no forecast of a first year.
 */
export const tradeElasticity = {
  low: elasticity({
    value: 1.5,
    date: '2020',
    source: 'fajgelbaum-et-al-2020',
    note: 'First year. The study’s elasticity of substitution between sellers is 2.53, one more than this; generally cited, not checked in the source.',
  }),
  central: elasticity({
    value: 2.5,
    source: 'lapolicy-judgement',
    grade: 'judgement',
    note: 'First year: between the low estimate and the long run. Published effects of 25 % on Mexico and Canada are met at 2.5 to 4.',
  }),
  high: elasticity({
    value: 4,
    note: 'Long run, when buyers have found other sellers: the value of the study; its own estimates by sector run from 3.3 to 4.1.',
  }),
} as const satisfies Readonly<Record<string, Figure>>

/** Long-run trade elasticity by broad sector, estimated from tariffs. */
export const longRunElasticity = {
  agriculture: elasticity(3.34),
  manufacturing: elasticity(3.8),
  mining: elasticity(4.06),
} as const satisfies Readonly<Record<string, Figure>>

/** The broad sector whose long-run elasticity stands for a sector of the table of imports. */
export const broadSector: Readonly<Record<ImportSector, keyof typeof longRunElasticity>> = {
  'agri-food': 'agriculture',
  energy: 'mining',
  mining: 'mining',
  'textiles-apparel': 'manufacturing',
  'other-manufactures': 'manufacturing',
  'chemicals-plastics': 'manufacturing',
  steel: 'manufacturing',
  'nonferrous-metals': 'manufacturing',
  'metal-products': 'manufacturing',
  'electronics-machinery': 'manufacturing',
  'motor-vehicles': 'manufacturing',
  'other-transport': 'manufacturing',
}

/** What a market of one sector needs besides, fitted to the US steel tariff of 2018 and used for every sector. */
export const steelMarket = {
  substitution: elasticity({
    value: 1.5,
    date: '2023',
    source: 'lapolicy-judgement',
    grade: 'judgement',
    note: 'Elasticity of substitution between sellers in the first years. With it, and the three below, a tariff of 25 % gives what usitc-2023 found; a fit, no test.',
  }),
  demand: elasticity({
    value: -0.6,
    date: '2023',
    source: 'lapolicy-judgement',
    grade: 'judgement',
    note: 'How buyers’ use of the product as a whole answers its price; part of the same fit.',
  }),
  supplyAtHome: elasticity({
    value: 0.8,
    date: '2023',
    source: 'usitc-2023',
    note: 'US output rose by 1.9 % where its price rose by 2.4 %.',
  }),
  importShare: figureOf(common, {
    value: 0.24,
    unit: 'share of use, 0 to 1',
    date: '2018',
    source: 'lapolicy-judgement',
    grade: 'judgement',
    note: 'Share of imports in US use of steel before the tariff; about a quarter is generally cited. Part of the same fit.',
  }),
} as const satisfies Readonly<Record<string, Figure>>

const caliendoParro = (value: number): Figure =>
  figureOf(common, { value, date: '2015', source: 'caliendo-parro-2015', note: 'Data of 1993.' })

/** Trade elasticities by sector of another study, which differ far more among sectors; listed to be compared, not used. */
export const sectorElasticities: Readonly<Record<string, Figure>> = {
  Agriculture: caliendoParro(9.11),
  Mining: caliendoParro(13.53),
  Food: caliendoParro(2.62),
  Textile: caliendoParro(8.1),
  Wood: caliendoParro(11.5),
  Paper: caliendoParro(16.52),
  Petroleum: caliendoParro(64.85),
  Chemicals: caliendoParro(3.13),
  Plastic: caliendoParro(1.67),
  Minerals: caliendoParro(2.41),
  'Basic metals': caliendoParro(3.28),
  'Metal products': caliendoParro(6.99),
  'Machinery n.e.c': caliendoParro(1.45),
  Office: caliendoParro(12.95),
  Electrical: caliendoParro(12.91),
  Communication: caliendoParro(3.95),
  Medical: caliendoParro(8.71),
  Auto: caliendoParro(8.22),
  'Other Transport': caliendoParro(8.22),
  Other: caliendoParro(3.98),
}

const gtap = (value: number): Figure =>
  figureOf(common, {
    value,
    date: '2015',
    source: 'gtap-elasticities',
    note: 'Elasticity of substitution between foreign sellers; generally cited, not checked in the source.',
  })

/** Elasticities of substitution of a widely used model, from general knowledge; listed to be compared, not used. */
export const substitutionElasticities: Readonly<Record<string, Figure>> = {
  'Motor vehicles': gtap(5.6),
  'Iron and steel': gtap(5.9),
  'Nonferrous metals': gtap(8.4),
  Oil: gtap(10.4),
  Gas: gtap(34),
  Textiles: gtap(7.5),
  Apparel: gtap(7.4),
  Electronics: gtap(8.8),
  Machinery: gtap(8.1),
  Chemicals: gtap(6.6),
  'Other food': gtap(4),
  'Vegetables and fruit': gtap(3.7),
  Sugar: gtap(5.4),
}

/** Median elasticity of substitution over ten thousand US import goods, 1990 to 2001, from general knowledge. */
export const medianSubstitution: Figure = figureOf(common, {
  value: 3.1,
  date: '2006',
  source: 'broda-weinstein-2006',
  note: 'About; the mean is 12.6. Generally cited, not checked in the source.',
})
