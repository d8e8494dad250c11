import type { FigureCommon } from '../figure.js'
import { numberTable } from './table.js'

/** The twelve sectors of the table of US imports, in its order. */
export const importSectors = [
  'agri-food',
  'energy',
  'mining',
  'textiles-apparel',
  'other-manufactures',
  'chemicals-plastics',
  'steel',
  'nonferrous-metals',
  'metal-products',
  'electronics-machinery',
  'motor-vehicles',
  'other-transport',
] as const

/** A sector of the table of US imports. */
export type ImportSector = (typeof importSectors)[number]

/** The groups of sellers of that table: five by themselves and three pooled, in its order. */
export const importPartners = ['CHN', 'CAN', 'MEX', 'GBR', 'JPN', 'EU27', 'FTA', 'OTHER'] as const

/**
 * A group of sellers: a region of the trade matrix; `FTA`, the partners of US trade agreements without Canada and Mexico
 * (Australia, South Korea, Singapore, Chile, Colombia, Peru, Panama, Central America and the Dominican Republic, others);
 * or `OTHER`, everybody else, with Brazil, Argentina, Ecuador, Venezuela, Viet Nam, India and Taiwan.
 */
export type ImportPartner = (typeof importPartners)[number]

/** What every number of the table shares. */
export const usImportsCommon: FigureCommon = {
  unit: 'million US dollars a year',
  date: '2024',
  source: 'budget-lab-imports-2024',
  grade: 'measured',
  reviewBy: '2027-06-30',
}

const table = numberTable(
  importSectors,
  importPartners,
  `
                           CHN      CAN      MEX     GBR     JPN     EU27     FTA    OTHER
agri-food               5947.5  44492.1  49022.6  2741.0  1530.1  32449.5 36595.8  55696.1
energy                   429.3 121399.7  15419.4  3135.2   356.7  12786.0 16164.0  69453.8
mining                   348.7   1434.8    485.3    55.9    35.6    415.3  1825.5   2111.8
textiles-apparel       44764.1   1899.7   6935.2   565.1   624.5  13023.2 13750.7  79917.2
other-manufactures     66530.2  36703.1  34534.4  5304.1  4616.5  49420.4 26346.7  90555.4
chemicals-plastics     44426.0  40960.2  20302.0 13228.2 19391.2 200062.1 46222.8  84597.3
steel                   1531.1   9233.6   4407.2   562.5  1877.1   7881.3  4224.8  13328.2
nonferrous-metals       1888.5  23082.0   7895.7  1218.9  1168.5   7685.2 16814.3  16801.5
metal-products         20204.8   8419.5   9892.3  1379.9  2562.8  12770.1  5195.1  17052.7
electronics-machinery 212708.4  37195.8 203563.2 16257.2 55953.3 135969.3 73011.3 312288.2
motor-vehicles         14996.1  52285.1 134841.0 11226.3 51832.2  61297.3 45426.9  12186.8
other-transport         4212.0  15359.5   4316.0  6644.3  4914.8  28665.6  2959.4   9573.1
`,
)

/** US imports for consumption in 2024, million US dollars: `usImportsBySector.steel.MEX` is the steel bought from Mexico. */
export const usImportsBySector: Readonly<Record<ImportSector, Readonly<Record<ImportPartner, number>>>> =
  Object.fromEntries(
    importSectors.map((sector, row) => [
      sector,
      Object.fromEntries(importPartners.map((partner, column) => [partner, table[row]?.[column] as number])),
    ]),
  ) as Record<ImportSector, Record<ImportPartner, number>>
