import { type Figure, type FigureCommon, figureOf } from '../figure.js'

const common: FigureCommon = {
  unit: 'share of imports, 0 to 1',
  date: '2025',
  source: 'us-tariff-record',
  grade: 'measured',
  reviewBy: '2027-01-31',
}

const series = (of: Partial<FigureCommon>, values: Readonly<Record<string, number>>): readonly Figure[] =>
  Object.entries(values).map(([date, value]) => figureOf({ ...common, ...of }, { value, date }))

/** US duties collected over US imports, by month: what importers really paid. Dates ascend. */
export const dutiesCollected: readonly Figure[] = series(
  { source: 'budget-lab-impact-2026' },
  {
    '2025-03': 0.0238,
    '2025-04': 0.0566,
    '2025-05': 0.0802,
    '2025-06': 0.1003,
    '2025-07': 0.0947,
    '2025-08': 0.1122,
    '2025-09': 0.1073,
    '2025-10': 0.114,
    '2025-11': 0.1179,
    '2025-12': 0.0988,
    '2026-01': 0.1065,
  },
)

/** US tariff of the statutes in force on a day, weighted by what was imported before them: what importers would pay if they bought as before. Dates ascend. */
export const statutoryRate: readonly Figure[] = series(
  { grade: 'published-estimate' },
  {
    '2025-01-24': 0.0268,
    '2025-02-10': 0.0739,
    '2025-03-12': 0.0982,
    '2025-04-02': 0.1511,
    '2025-04-09': 0.2158,
    '2025-05-14': 0.163,
    '2025-08-07': 0.1787,
    '2025-11-15': 0.1626,
    '2026-02-24': 0.1142,
  },
)

/** Ordinary US duties, before any of the tariffs of 2025. */
export const ordinaryDuty = {
  collected: figureOf(common, {
    value: 0.024,
    date: '2024',
    source: 'budget-lab-impact-2026',
    note: 'Duties over imports in 2023 and 2024, Treasury and Census.',
  }),
  simpleMean: figureOf(common, {
    value: 0.033,
    date: '2024',
    grade: 'published-estimate',
    source: 'wto-tariff-profiles',
    note: 'About; generally cited, not checked in the source.',
  }),
  Brazil: figureOf(common, {
    value: 0.013,
    date: '2024',
    grade: 'published-estimate',
    source: 'brazil-tariff-estimates-2025',
    note: 'What US importers paid on goods from Brazil, as the bank BTG reckons it.',
  }),
} as const satisfies Readonly<Record<string, Figure>>

/** Sectors for which the share of US imports that claims the North American agreement is told apart. */
export type AgreementSector =
  | 'agri-food'
  | 'oil-gas'
  | 'refined-oil'
  | 'textiles'
  | 'apparel'
  | 'steel'
  | 'metal-products'
  | 'motor-vehicles'
  | 'electronics'
  | 'machinery'

const claimed = (MEX: number, CAN: number): { readonly MEX: Figure; readonly CAN: Figure } => ({
  MEX: figureOf(common, MEX),
  CAN: figureOf(common, CAN),
})

/** Share of US imports in 2025 that claims the North American agreement, by sector and seller; over all goods and months it is `agreementShare`. */
export const agreementShareBySector: Readonly<Record<AgreementSector, { readonly MEX: Figure; readonly CAN: Figure }>> =
  {
    'agri-food': claimed(0.99, 0.99),
    'oil-gas': claimed(0.63, 0.99),
    'refined-oil': claimed(0.73, 0.97),
    textiles: claimed(0.11, 0.07),
    apparel: claimed(0.97, 0.72),
    steel: claimed(0.84, 0.48),
    'metal-products': claimed(0.68, 0.63),
    'motor-vehicles': claimed(0.71, 0.91),
    electronics: claimed(0.96, 0.8),
    machinery: claimed(0.73, 0.89),
  }
