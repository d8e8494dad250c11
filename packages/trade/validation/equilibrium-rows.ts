import { solveEquilibrium } from '../src/index.js'
import { geGravity, geGravityResult } from './ge-gravity.js'
import { columnsOf, liberationDay, published } from './liberation-day.js'
import { figures, type Row, wholeTable } from './row.js'
import { exportVolume, northAmerica } from './thirty-seven.js'

/** Everything that the general equilibrium is held against. */
export const equilibriumRows = (): Row[] => [
  ...liberationDayRows(false, 'output_map.csv', 'the tariffs of 2 April 2025'),
  ...liberationDayRows(true, 'output_map_retal.csv', 'the same, with the world’s best answer'),
  ...geGravityRows(),
  ...northAmericaRows(),
]

function liberationDayRows(retaliates: boolean, file: Parameters<typeof published>[0], what: string): Row[] {
  const ours = columnsOf(solveEquilibrium(liberationDay(retaliates)))
  const theirs = published(file)
  const of = `194 countries, ${what} (Ignatenko et al. 2025)`
  const column = (rows: readonly (readonly number[])[], at: number): number[] => rows.map((row) => row[at] as number)
  return [
    wholeTable(`${of}: welfare, %`, column(theirs, 0), column(ours, 0), 1e-6),
    wholeTable(
      `${of}: deficit, exports, imports, employment, prices, %; revenue`,
      [1, 2, 3, 4, 5, 6].flatMap((at) => column(theirs, at)),
      [1, 2, 3, 4, 5, 6].flatMap((at) => column(ours, at)),
      1e-6,
    ),
  ]
}

/**
 * Stata’s command leaves the world’s books open by one factor in its multiplicative closure, where ours closes them: the factor
 * is taken out again before the comparison.
 */
function geGravityRows(): Row[] {
  const { ref } = geGravity()
  return (['additive', 'multiplicative'] as const).flatMap((deficits) => {
    const theirs = ref[deficits === 'additive' ? 'additive' : 'mult']
    const { realIncome, trade, factor } = geGravityResult(deficits)
    const of = `44 countries in 2000, new EU members, ${deficits} deficits (Stata’s ge_gravity)`
    const ratios = trade.flatMap((row, i) =>
      row.map((one, j) => {
        const expected = theirs.X[i]?.[j] as number
        return expected === 0 ? 1 + one : one / factor / expected
      }),
    )
    return [
      wholeTable(
        `${of}: welfare, factor`,
        theirs.welfare,
        realIncome.map((one) => one / factor),
        1e-6,
      ),
      wholeTable(
        `${of}: trade, ours over theirs`,
        ratios.map(() => 1),
        ratios,
        1e-6,
      ),
    ]
  })
}

/** Percentage points by which one study and one model may differ and still be said to agree: our choice. */
const NEAR = 2

function northAmericaRows(): Row[] {
  const studies = [
    { retaliate: false, what: 'alone', exports: { MEX: -21, CAN: -17, USA: -14 } },
    { retaliate: true, what: 'answered in kind', exports: { MEX: -35, CAN: -28, USA: -22 } },
  ]
  return studies.flatMap(({ retaliate, what, exports }) => {
    const result = northAmerica(retaliate)
    return Object.entries(exports).map(([region, change]) =>
      figures({
        target: `25 % on Mexico and Canada, ${what} (ifo, 4 February 2025, with 10 % on China): exports of ${region}, %`,
        published: [change],
        ours: [exportVolume(result, region)],
        tolerance: NEAR,
        decimals: 0,
        kind: 'shown',
      }),
    )
  })
}
