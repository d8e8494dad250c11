import { type EquilibriumInput, type EquilibriumResult, solveEquilibrium } from '../src/index.js'
import { sharedRows, sharedText } from './shared.js'

const folder = 'liberation-day/'
const elasticity = 4
const theta = elasticity / 0.67
/** Share of a price earned where the good is sold, in the United States and elsewhere: what makes import shares 26 and 12 %. */
const localCostIn = { usa: 0.2704709822827855, elsewhere: 0.11433521281618389 }

/** The published columns of a table, by country: welfare, deficit, exports, imports, employment and prices in %, revenue. */
export const published = (file: 'output_map.csv' | 'output_map_retal.csv'): number[][] =>
  sharedText(folder + file)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').slice(1).map(Number))

/** ISO alpha-3 codes, in the order of every table. */
export const countries = (): string[] =>
  sharedText(`${folder}country_labels.csv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[0] as string)

/**
 * "Making America Great Again?" (Ignatenko, Macedoni, Lashkaripour and Simonovska 2025): 194 countries, the tariffs of
 * 2 April 2025, paid back by a lower tax on labour, with or without the world's best answer.
 */
export function liberationDay(retaliates: boolean): EquilibriumInput {
  const regions = countries()
  const usa = regions.indexOf('USA')
  const nu = regions.map((_, j) => (j === usa ? localCostIn.usa : localCostIn.elsewhere))
  const output = sharedRows(`${folder}gdp.csv`, 1).map(([one]) => (one as number) / 1000)
  const flows = balanced(
    sharedRows(`${folder}trade_cepii.csv`, 1).map((row) => row.map((one) => one || 0)),
    output,
    nu,
  )
  const formula = sharedRows(`${folder}tariffs.csv`, 1).map(([one]) => Math.max(0.1, one as number))
  const answer = retaliates ? bestAnswer(flows, usa) : 0
  const after = regions.map((_, i) =>
    regions.map((__, j) => {
      if (i === j) return 0
      if (j === usa) return formula[i] as number
      return i === usa ? answer : 0
    }),
  )
  return {
    regions,
    flows,
    tariffs: { after },
    elasticity,
    closure: { deficits: 'additive', revenue: 'labour-tax', numeraire: 'prices' },
    labour: { supply: 0.5, scale: 0.67 / elasticity },
    passThrough: { localCost: nu, theta },
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)

/** Fills in what each country sells at home, so that what it produces, earns at the till and spends agree. */
function balanced(flows: readonly (readonly number[])[], output: readonly number[], nu: readonly number[]): number[][] {
  return flows.map((row, i) => {
    const imports = sum(flows.map((other) => other[i] as number))
    const earnedAbroad = sum(row.map((one, j) => (1 - (nu[j] as number)) * one))
    const spending = (output[i] as number) + (1 - (nu[i] as number)) * (imports - earnedAbroad)
    return row.map((one, j) => (j === i ? Math.max(0, spending - imports) : one))
  })
}

/** The tariff with which the rest of the world, acting as one, would do best against the United States. */
function bestAnswer(flows: readonly (readonly number[])[], usa: number): number {
  const { usa: u, elsewhere: r } = localCostIn
  const of = (from: boolean, to: boolean): number =>
    sum(flows.map((row, i) => ((i === usa) === from ? sum(row.filter((_, j) => (j === usa) === to)) : 0)))
  const [rr, ru, ur, uu] = [of(false, false), of(false, true), of(true, false), of(true, true)]
  const earned = (1 - r) * rr + (1 - u) * ru + r * (rr + ur)
  const d = (ru * (1 - u) * (1 - ru / (ru + uu))) / ((1 - r) * (earned - rr))
  const phi = (1 + theta) / ((1 - r) * theta) - 1 / theta
  return 1 / ((1 + elasticity * d) * phi - 1)
}

/**
 * The seven published columns by country: welfare, deficit, exports and imports over output, employment and prices, each in per
 * cent of what it was, and revenue as a share of spending before.
 */
export function columnsOf(result: EquilibriumResult): number[][] {
  const { tradeBefore, trade, earnings, revenue, welfare, employment, prices, regions } = result
  const before = solveEquilibrium({
    ...liberationDay(false),
    tariffs: { after: regions.map(() => regions.map(() => 0)) },
  })
  return regions.map((_, j) => {
    const [was, is] = [tradeBefore, trade].map((flows) => across(flows, j)) as [Across, Across]
    const grown = (now: number, then: number): number => (100 * (now - then)) / Math.abs(then)
    const [output, outputNow] = [before.earnings[j] as number, earnings[j] as number]
    const spent = sum(tradeBefore.map((row) => row[j] as number))
    return [
      100 * ((welfare[j] as number) - 1),
      grown(is.imports - is.exports, was.imports - was.exports),
      grown(is.exports / outputNow, was.exports / output),
      grown(is.imports / outputNow, was.imports / output),
      100 * ((employment[j] as number) - 1),
      100 * ((prices[j] as number) - 1),
      (revenue[j] as number) / spent,
    ]
  })
}

interface Across {
  readonly exports: number
  readonly imports: number
}

/** What crosses a country's border, before tariffs. */
function across(flows: EquilibriumResult['trade'], j: number): Across {
  const own = flows[j]?.[j] as number
  return { exports: sum(flows[j] as number[]) - own, imports: sum(flows.map((row) => row[j] as number)) - own }
}
