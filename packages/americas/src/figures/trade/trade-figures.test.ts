import { describe, expect, it } from 'vitest'
import { actors } from '../../actors/actors.js'
import { states } from '../../actors/states.js'
import { sources } from '../../sources/library.js'
import type { Figure, FigureCommon } from '../figure.js'
import { gdp } from '../gdp.js'
import { goodsExports } from '../goods-exports.js'
import { effectiveTariffMeans, energyFromCanada } from '../us-tariffs.js'
import { closedMatrix, LEAST_AT_HOME } from './closed-matrix.js'
import { agreementShareBySector, dutiesCollected, ordinaryDuty, statutoryRate } from './duty-rates.js'
import {
  longRunElasticity,
  medianSubstitution,
  sectorElasticities,
  steelMarket,
  substitutionElasticities,
  tradeElasticity,
} from './elasticities.js'
import { goodsMatrix, goodsMatrixCommon } from './goods-matrix.js'
import { notInMatrix } from './not-in-matrix.js'
import { announcedReciprocal, productTariffs } from './product-tariffs.js'
import { placeInMatrix, regionName, smallCaribbean, tradeRegions } from './region.js'
import { regionGdp } from './region-gdp.js'
import { studyResults } from './study-results.js'
import { numberTable } from './table.js'
import { usImportsBySector, usImportsCommon } from './us-imports-by-sector.js'

const named = (of: string, figures: Readonly<Record<string, Figure>>): readonly (readonly [string, Figure])[] =>
  Object.entries(figures).map(([name, figure]) => [`${of}.${name}`, figure])

const tabled = (of: string, common: FigureCommon, rows: readonly (readonly number[])[]) =>
  rows.flatMap((row, y) => row.map((value, x) => [`${of}.${y}.${x}`, { ...common, value }] as const))

/** Every value of this folder, each with what says where it comes from. */
const every: readonly (readonly [string, Figure])[] = [
  ...tabled('goodsMatrix', goodsMatrixCommon, goodsMatrix),
  ...tabled(
    'usImportsBySector',
    usImportsCommon,
    Object.values(usImportsBySector).map((row) => Object.values(row)),
  ),
  ...named('regionGdp', regionGdp),
  ...productTariffs.map(({ id, rate }) => [`productTariffs.${id}`, rate] as const),
  ...named('announcedReciprocal', announcedReciprocal),
  ...dutiesCollected.map((figure) => [`dutiesCollected.${figure.date}`, figure] as const),
  ...statutoryRate.map((figure) => [`statutoryRate.${figure.date}`, figure] as const),
  ...named('ordinaryDuty', ordinaryDuty),
  ...named('effectiveTariffMeans', effectiveTariffMeans),
  ['energyFromCanada', energyFromCanada],
  ...Object.entries(agreementShareBySector).flatMap(([sector, row]) => named(`agreementShare.${sector}`, row)),
  ...named('tradeElasticity', tradeElasticity),
  ...named('longRunElasticity', longRunElasticity),
  ...named('steelMarket', steelMarket),
  ...named('sectorElasticities', sectorElasticities),
  ...named('substitutionElasticities', substitutionElasticities),
  ['medianSubstitution', medianSubstitution],
]

const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
const grades = ['measured', 'published-estimate', 'stated-by-author', 'judgement']

describe('the figures on trade', () => {
  it('carry a value, a unit, a source, a date, a grade and a day of review, all of them', () => {
    expect(every.length).toBeGreaterThan(37 * 37 + 12 * 8)
    const wanting = every.filter(
      ([, f]) =>
        f.value === null ||
        !Number.isFinite(f.value) ||
        f.unit === '' ||
        !(f.source in sources) ||
        !isDate(f.date) ||
        !grades.includes(f.grade) ||
        !(f.reviewBy > f.date),
    )
    expect(wanting.map(([name]) => name)).toEqual([])
  })

  it('say why where they are a judgement', () =>
    expect(every.filter(([, f]) => f.grade === 'judgement' && !f.note)).toEqual([]))

  it('come in time where they are a series', () => {
    for (const list of [dutiesCollected, statutoryRate])
      expect(list.map(({ date }) => date)).toEqual([...new Set(list.map(({ date }) => date))].sort())
  })
})

describe('the results of studies', () => {
  it('carry a source, a locator, a date, a grade and a standing, all of them', () => {
    const standings = ['read', 'second-hand', 'general-knowledge']
    const wanting = studyResults.filter(
      (one) =>
        !(one.source in sources) ||
        one.locator === '' ||
        !isDate(one.date) ||
        !grades.includes(one.grade) ||
        !standings.includes(one.standing) ||
        one.says === '',
    )
    expect(wanting).toEqual([])
    expect(new Set(studyResults.map(({ id }) => id)).size).toBe(studyResults.length)
  })

  it('give ranges from low to high, and targets in order', () => {
    expect(studyResults.flatMap(({ numbers }) => numbers).filter(({ low, high }) => low > high)).toEqual([])
    for (const { about } of studyResults)
      if (about && about.targets !== 'all') expect(about.targets).toEqual([...about.targets].sort())
  })
})

describe('the matrix', () => {
  it('has every party of the model, but for those that are listed with the reason', () => {
    const out = [...Object.keys(states), 'EU27'].filter((id) => placeInMatrix(id) === undefined)
    expect([...out, 'TWN'].sort()).toEqual(notInMatrix.map(({ id }) => id))
    expect(notInMatrix.filter(({ id }) => !Object.hasOwn(actors, id))).toEqual([])
    expect(notInMatrix.filter(({ within }) => within === 'CARICOM_oth').map(({ id }) => id)).toEqual([
      ...smallCaribbean,
    ])
  })

  it('is closed: what a region sells is its output, and what it sells at home is never below the floor', () => {
    for (const [row, region] of tradeRegions.entries()) {
      const sells = closedMatrix[row] ?? []
      const bought = goodsMatrix.reduce((sum, other, at) => (at === row ? sum : sum + (other[row] as number)), 0)
      expect(sells.reduce((sum, flow) => sum + flow, 0) / (regionGdp[region].value as number)).toBeCloseTo(1, 9)
      expect(sells[row]).toBeGreaterThanOrEqual(LEAST_AT_HOME * bought)
    }
  })

  it('leaves what is sold abroad as the data set has it', () =>
    expect(closedMatrix.map((row, at) => row.filter((_, to) => to !== at))).toEqual(
      goodsMatrix.map((row, at) => row.filter((_, to) => to !== at)),
    ))

  it('agrees with what each party sells in all, but for the rounding of its cells', () => {
    const off = Object.entries(goodsExports).filter(([party, { value }]) => {
      const row = placeInMatrix(party)
      if (row === undefined) return value !== null
      const sum = (goodsMatrix[row] ?? []).reduce((total, flow, to) => (to === row ? total : total + flow), 0)
      return !(Math.abs(sum - (value ?? Number.NaN)) <= 36 * 0.05)
    })
    expect(off).toEqual([])
  })

  it('takes the output of the parties from its table, and says that Venezuela’s is a judgement', () => {
    expect(regionGdp.MEX).toBe(gdp.MEX)
    expect(gdp.VEN.value).toBeNull()
    expect(regionGdp.VEN).toMatchObject({ value: 100_000, grade: 'judgement' })
  })

  it('has a name for every region', () =>
    expect(tradeRegions.filter((region) => regionName(region) === region)).toEqual([]))
})

describe('a table of numbers', () => {
  it('is read by its names', () =>
    expect(numberTable(['A', 'B'], ['X', 'Y'], '  X Y\nA 1 2.5\nB 0 1e3')).toEqual([
      [1, 2.5],
      [0, 1000],
    ]))
  it.each([
    ['a column too few', 'X\nA 1\nB 2', 'columns'],
    ['rows in another order', 'X Y\nB 1 2\nA 3 4', 'row B'],
    ['a row too few', 'X Y\nA 1 2', '1 rows'],
    ['a number too few', 'X Y\nA 1\nB 3 4', 'row A'],
    ['what is no number', 'X Y\nA 1 2\nB 3 n/a', 'row B'],
  ])('is refused with %s', (_, text, message) =>
    expect(() => numberTable(['A', 'B'], ['X', 'Y'], text)).toThrow(message),
  )
})
