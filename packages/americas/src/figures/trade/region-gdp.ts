import { type Figure, type FigureCommon, figureOf, type PartyId } from '../figure.js'
import { gdp } from '../gdp.js'
import { type TradeRegionId, tradeRegions } from './region.js'

const common: FigureCommon = {
  unit: 'million US dollars',
  date: '2023',
  source: 'wdi-2023',
  grade: 'measured',
  reviewBy: '2027-06-30',
}

/** Output of the regions that are no party of the model, and of the one whose output the statistics do not give. */
const others: Readonly<Partial<Record<TradeRegionId, Figure>>> = {
  VEN: figureOf(common, {
    value: 100_000,
    source: 'lapolicy-judgement',
    grade: 'judgement',
    note: 'The data set’s last value is of 2014. About 98 to 102 thousand million dollars are generally cited for 2023, not checked in a source; what is told of Venezuela’s income rests on this.',
  }),
  CARICOM_oth: figureOf(common, {
    value: 8555.4,
    note: 'Sum for Antigua and Barbuda, Dominica, Grenada, Saint Kitts and Nevis, Saint Lucia, and Saint Vincent and the Grenadines.',
  }),
  GBR: figureOf(common, 3_380_854.5),
  JPN: figureOf(common, 4_204_494.8),
  KOR: figureOf(common, 1_712_792.9),
  IND: figureOf(common, 3_567_551.7),
  VNM: figureOf(common, 429_717),
  ROW: figureOf(common, {
    value: 18_690_971.7,
    note: 'Sum over the countries of the data set that are in no other region; Taiwan and Cuba are not among them.',
  }),
}

/** Gross domestic product at current prices of every region of the trade matrix; that of the parties is the table of `gdp`. */
export const regionGdp: Readonly<Record<TradeRegionId, Figure>> = Object.fromEntries(
  tradeRegions.map((region) => [region, others[region] ?? gdp[region as PartyId]]),
) as Record<TradeRegionId, Figure>
