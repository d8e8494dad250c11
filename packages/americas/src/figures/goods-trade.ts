import { type LatinAmericanId, latinAmericanStates } from '../actors/states.js'
import { type Figure, figureOf, notKnown, type PartyId } from './figure.js'
import { goodsMatrix, goodsMatrixCommon } from './trade/goods-matrix.js'
import { placeInMatrix } from './trade/region.js'

/** The four partners whose trade with every state is carried. */
export const partners = ['USA', 'CAN', 'CHN', 'EU27'] as const
export type PartnerId = (typeof partners)[number]

const whyNoTrade = (party: PartyId): string =>
  party === 'CUB'
    ? 'Not in the data set that was read.'
    : 'The data set gives only the sum for six small Caribbean states.'

function flow(from: PartyId, to: PartyId): Figure {
  const [row, column] = [placeInMatrix(from), placeInMatrix(to)]
  const missing = row === undefined ? from : to
  const value = row === undefined || column === undefined ? undefined : goodsMatrix[row]?.[column]
  return figureOf(goodsMatrixCommon, value ?? notKnown(whyNoTrade(missing)))
}

/** Rows sell, columns buy. Only pairs with one of the four partners are carried; a pair that is absent is not carried. */
export type GoodsTrade = Readonly<Record<PartyId, Readonly<Partial<Record<PartyId, Figure>>>>>

function assemble(): GoodsTrade {
  const states = Object.keys(latinAmericanStates) as LatinAmericanId[]
  const row = (from: PartyId, to: readonly PartyId[]): Partial<Record<PartyId, Figure>> =>
    Object.fromEntries(to.filter((other) => other !== from).map((other) => [other, flow(from, other)]))
  return Object.fromEntries([
    ...partners.map((partner) => [partner, row(partner, [...partners, ...states])]),
    ...states.map((state) => [state, row(state, partners)]),
  ]) as GoodsTrade
}

/** Goods sold in 2023, read from the trade matrix: `goodsTrade.MEX.USA` is what Mexico sold to the United States. */
export const goodsTrade: GoodsTrade = assemble()
