import { closedMatrix } from '../figures/trade/closed-matrix.js'
import { placeInMatrix, tradeRegions } from '../figures/trade/region.js'

const spending: readonly number[] = tradeRegions.map((_, to) =>
  closedMatrix.reduce((sum, row) => sum + (row[to] as number), 0),
)

/** Whether a state is in the trade matrix: what tariffs do to the others is not worked out. */
export const inMatrix = (state: string | null): boolean => state !== null && placeInMatrix(state) !== undefined

/** Whether both ends of a tie `exporter>importer` are in the trade matrix. */
export const isTieInMatrix = (tie: string): boolean => tie.split('>').every(inMatrix)

/** What the first sold the second in the matrix's year, million US dollars; 0 for what is not in the matrix. */
export const matrixTrade = (exporter: string, importer: string): number =>
  closedMatrix[placeInMatrix(exporter) ?? -1]?.[placeInMatrix(importer) ?? -1] ?? 0

/** What a region spent on goods from everywhere and on its own output, million US dollars; infinite for one not in the matrix. */
export const matrixSpending = (region: string): number =>
  spending[placeInMatrix(region) ?? -1] ?? Number.POSITIVE_INFINITY
