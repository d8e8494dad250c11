// What a tariff does, and the tables it is worked out from. `@lapolicy/americas/trade`.

export type { DatedTariff } from './figures/dated-tariff.js'
export type { Figure, FigureCommon, Grade } from './figures/figure.js'
export { closedMatrix } from './figures/trade/closed-matrix.js'
export {
  type AgreementSector,
  agreementShareBySector,
  dutiesCollected,
  ordinaryDuty,
  statutoryRate,
} from './figures/trade/duty-rates.js'
export {
  broadSector,
  longRunElasticity,
  medianSubstitution,
  sectorElasticities,
  steelMarket,
  substitutionElasticities,
  tradeElasticity,
} from './figures/trade/elasticities.js'
export { goodsMatrix, goodsMatrixCommon } from './figures/trade/goods-matrix.js'
export { importShares } from './figures/trade/import-shares.js'
export { type NotInMatrix, notInMatrix } from './figures/trade/not-in-matrix.js'
export { announcedReciprocal, type ProductTariff, productTariffs } from './figures/trade/product-tariffs.js'
export { regionInSentence, regionName, type TradeRegionId, tradeRegions } from './figures/trade/region.js'
export { regionGdp } from './figures/trade/region-gdp.js'
export type { StudyCase, StudyNumber, StudyQuantity, StudyResult } from './figures/trade/study-result.js'
export { studyResults } from './figures/trade/study-results.js'
export {
  type ImportPartner,
  type ImportSector,
  importPartners,
  importSectors,
  usImportsBySector,
  usImportsCommon,
} from './figures/trade/us-imports-by-sector.js'
export {
  agreementShare,
  defaultReciprocal,
  effectiveTariffMeans,
  effectiveTariffs,
  type TariffRecord,
  usTariffs,
} from './figures/us-tariffs.js'
export { type SourceKey, sources } from './sources/library.js'
export type { Source } from './sources/source.js'
export { text } from './text/say.js'
export type { Change, FlowEffect, Outcome, RegionEffect } from './trade/outcome.js'
export type { Level } from './trade/read-tariff.js'
export type { SectorMarket } from './trade/sector-market.js'
export type { NumberBeside, StudyBeside } from './trade/study-beside.js'
export { type EffectsAt, type TariffEffects, tariffEffects } from './trade/tariff-effects.js'
export {
  type ElasticityName,
  elasticityNames,
  type Horizon,
  type TariffQuestion,
} from './trade/tariff-question.js'
