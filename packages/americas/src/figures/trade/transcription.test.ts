import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { agreementShare, effectiveTariffMeans, effectiveTariffs, usTariffs } from '../us-tariffs.js'
import { agreementShareBySector, dutiesCollected, ordinaryDuty, statutoryRate } from './duty-rates.js'
import {
  longRunElasticity,
  sectorElasticities,
  steelMarket,
  substitutionElasticities,
  tradeElasticity,
} from './elasticities.js'
import { goodsMatrix } from './goods-matrix.js'
import { announcedReciprocal } from './product-tariffs.js'
import { tradeRegions } from './region.js'
import { regionGdp } from './region-gdp.js'
import { studyResults } from './study-results.js'
import { importPartners, importSectors, usImportsBySector } from './us-imports-by-sector.js'

/** Where the reference data lies: beside the project, never inside it. */
const folder = fileURLToPath(new URL('../../../../../../shared/trade/baseline/', import.meta.url))
const isHere = existsSync(folder)
const isRequired = process.env.REQUIRE_SHARED === '1'
// biome-ignore lint/suspicious/noExplicitAny: the reference files have no schema
const read = (name: string): any => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
const valueByDate = (figures: readonly { date: string; value: number | null }[]): Record<string, number | null> =>
  Object.fromEntries(figures.map(({ date, value }) => [date, value]))

describe.skipIf(!isHere && !isRequired)(
  'the tables agree with the reference data (skipped where it is not beside the project)',
  () => {
    it('in every flow and every output', () => {
      const { regions, gdp_usd_mn, X } = read('bilateral-2023-37regions')
      expect(tradeRegions).toEqual(regions)
      expect(goodsMatrix).toEqual(X)
      expect(tradeRegions.map((region) => (region === 'VEN' ? null : regionGdp[region].value))).toEqual(gdp_usd_mn)
    })

    it('in every import of a sector, sector by sector and group by group', () => {
      const { sectors, totals } = read('us-imports-2024-sectors')
      const groups = ['china', 'canada', 'mexico', 'uk', 'japan', 'eu', 'ftrow', 'row']
      expect(
        importSectors.map((sector) => importPartners.map((partner) => usImportsBySector[sector][partner])),
      ).toEqual(Object.values<Record<string, number>>(sectors).map((row) => groups.map((group) => row[group])))
      for (const [at, partner] of importPartners.entries()) {
        const sum = importSectors.reduce((total, sector) => total + usImportsBySector[sector][partner], 0)
        expect(Math.abs(sum - totals[groups[at] as string])).toBeLessThan(0.6)
      }
    })

    it('in the tariffs', () => {
      const given = read('us-tariffs-2025-2026')
      expect(valueByDate(statutoryRate)).toEqual(given.us_weighted_etr_statutory)
      expect(Object.entries(given.us_actual_duties_over_imports_pct).map(([date, percent]) => [date, percent])).toEqual(
        dutiesCollected.map(({ date, value }) => [date, Number((100 * (value as number)).toFixed(2))]),
      )
      const { '2024': year, ...months } = given.usmca_claim_share
      expect(year).toBe('~.38-.41')
      expect(valueByDate(agreementShare)).toEqual({ '2024': 0.395, ...months })
      const named: Record<string, string> = {
        oil_gas: 'oil-gas',
        refined: 'refined-oil',
        agri_food: 'agri-food',
        metal_products: 'metal-products',
        motor_vehicles: 'motor-vehicles',
      }
      const shares = Object.entries<[number, number]>(given.usmca_share_by_sector_2025_MEX_CAN)
      expect(Object.fromEntries(shares.map(([sector, pair]) => [named[sector] ?? sector, pair]))).toEqual(
        Object.fromEntries(
          Object.entries(agreementShareBySector).map(([sector, { MEX, CAN }]) => [sector, [MEX.value, CAN.value]]),
        ),
      )
      const { LAC_avg, world_avg, other_Caribbean, ...states } = given.effective_ECLAC_nov2025
      expect([LAC_avg, world_avg, other_Caribbean]).toEqual(
        [effectiveTariffMeans.LAC, effectiveTariffMeans.world, effectiveTariffMeans.otherCaribbean].map((f) => f.value),
      )
      expect(Object.fromEntries(Object.entries(effectiveTariffs).map(([id, figure]) => [id, figure.value]))).toEqual(
        states,
      )
      for (const [id, figure] of Object.entries(announcedReciprocal))
        expect(given.recip_apr2_2025[id]).toBe(figure.value)
      const { default_LAC, ...august } = given.recip_aug7_2025
      for (const [id, rate] of Object.entries(august))
        expect(
          usTariffs.find((t) => t.on === id && t.programme === 'emergency: reciprocal' && t.until === '2026-02-24')
            ?.rate.value,
        ).toBe(rate)
      expect(default_LAC).toBe(0.1)
      expect(given.us_MFN_avg.brazil_2024).toContain(`${100 * Number(ordinaryDuty.Brazil.value)}%`)
      expect(given.us_MFN_avg.trade_weighted).toContain(`${100 * Number(ordinaryDuty.collected.value)}%`)
    })

    it('in the elasticities', () => {
      const { elasticities } = read('benchmarks')
      const plain = (figures: Readonly<Record<string, { value: number | null }>>) =>
        Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]))
      expect(plain(sectorElasticities)).toEqual(elasticities.trade_elasticity_by_sector_CP2015)
      const { src, ...broad } = elasticities.IMLS2025_tariff_ppml
      expect(src).toContain('verified')
      expect(plain(longRunElasticity)).toEqual(broad)
      const { note, ...gtap } = elasticities.GTAP_ESUBM_gk
      expect(note).toContain('unverified')
      expect(Object.values(plain(substitutionElasticities))).toEqual(
        Object.values<string | number>(gtap).map((value) =>
          typeof value === 'string' ? Number.parseInt(value, 10) : value,
        ),
      )
      const { aggregate_long_run, aggregate_short_run, steel_short_run_sigma } = elasticities.recommended
      expect([tradeElasticity.high.value, tradeElasticity.central.value, steelMarket.substitution.value]).toEqual([
        aggregate_long_run,
        aggregate_short_run,
        steel_short_run_sigma,
      ])
    })

    it('in the results of studies: every number told is in the reference, under its study', () => {
      const { benchmarks } = read('benchmarks')
      const texts: Record<string, string> = Object.fromEntries(
        benchmarks.map((one: { id: string; what: string }) => [one.id, one.what]),
      )
      const under: Record<string, string> = {
        'ifo-mexico-canada': 'ifo_feb2025',
        'kite-mexico-canada': 'kite_nov2024',
        'piie-mexico-canada': 'piie2025',
        'kite-cars': 'kite_autos2025',
        'kite-april-2025': 'kite_libday',
        'brazil-banks': 'brazil50',
        'usitc-steel': 'usitc2023',
        'tariffs-2018-income': 'fgkk2020',
        'tariffs-2025-border': 'gopinath_neiman2026',
        'tariffs-2025-shops': 'cavallo2025',
      }
      const missing = studyResults.flatMap(({ id, numbers }) => {
        const text = texts[under[id] ?? ''] ?? null
        if (text === null) return []
        return numbers
          .flatMap(({ low, high, unit }) => [low, high].map((n) => (unit === 'share, 0 to 1' ? 100 * n : n)))
          .filter((n) => n !== 0 && !text.includes(String(Math.abs(n))))
          .map((n) => `${id}: ${n}`)
      })
      expect(missing).toEqual([])
    })
  },
)
