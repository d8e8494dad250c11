import { closedMatrix } from '../figures/trade/closed-matrix.js'
import { placeInMatrix, tradeRegions } from '../figures/trade/region.js'
import { bounded } from './bounded.js'
import { solvedMatrix } from './solved-matrix.js'
import { type TradeKey, type TradeQuestion, tradeKey } from './trade-key.js'

/** What tariffs do once buyers have adjusted. Every reader answers null for a state that is not in the trade matrix. */
export interface TradeEffects {
  /** Change of what the first sells the second, at the prices of the matrix's year, %: −100 or more. */
  flow(exporter: string, importer: string): number | null
  /** Change of all that a state sells abroad, at those prices, %. */
  exports(state: string): number | null
  /** Change of real income, %: what a state has to spend, tariff revenue included, over the prices that it pays. */
  realIncome(state: string): number | null
  /** What a state's own tariffs add to the prices that its consumers pay, at what sellers ask under them, pp: 0 or more. */
  homeCost(state: string): number | null
}

/**
 * How many answers are kept. A recorded what-if asks for some two dozen, a thousand runs of it for no more; with knobs drawn
 * every run asks for its own, and keeping them all would only fill memory. One is about eleven kilobytes.
 */
const KEPT = 1024

/** Asks the trade model: from what is kept, else by solving it anew from the start, so that an answer depends on its key alone. */
export const tradeEffects: (question: TradeQuestion) => TradeEffects = tradeModel(KEPT)

/** A trade model that keeps so many answers. */
export function tradeModel(kept: number): (question: TradeQuestion) => TradeEffects {
  const answer = bounded(kept, solved)
  return (question) => answer(tradeKey(question))
}

const size = tradeRegions.length

/** Nothing is charged, so nothing changes: no need to solve it. */
const unchanged: TradeEffects = {
  flow: (exporter, importer) =>
    placeInMatrix(exporter) === undefined || placeInMatrix(importer) === undefined ? null : 0,
  exports: (state) => (placeInMatrix(state) === undefined ? null : 0),
  realIncome: (state) => (placeInMatrix(state) === undefined ? null : 0),
  homeCost: (state) => (placeInMatrix(state) === undefined ? null : 0),
}

function solved({ name, elasticity, pairs }: TradeKey): TradeEffects {
  if (pairs.length === 0) return unchanged
  const { realIncome, diagnostics, volume, pricesByTariffs } = solvedMatrix(pairs, elasticity)
  if (!diagnostics.converged) throw new Error(`The trade model finds no solution for ${name}`)
  const before = (from: number, to: number): number => closedMatrix[from]?.[to] as number
  const changes = new Float64Array(size * size)
  const abroad = new Float64Array(size)
  for (let from = 0; from < size; from++) {
    let [old, now] = [0, 0]
    for (let to = 0; to < size; to++) {
      const [flow, shipped] = [before(from, to), volume(from, to)]
      changes[from * size + to] = flow > 0 ? 100 * (shipped / flow - 1) : 0
      if (from === to) continue
      old += flow
      now += shipped
    }
    abroad[from] = old > 0 ? 100 * (now / old - 1) : 0
  }
  const of = <Value>(state: string, read: (at: number) => Value): Value | null => {
    const at = placeInMatrix(state)
    return at === undefined ? null : read(at)
  }
  return {
    flow: (exporter, importer) => of(exporter, (from) => of(importer, (to) => changes[from * size + to] as number)),
    exports: (state) => of(state, (at) => abroad[at] as number),
    realIncome: (state) => of(state, (at) => 100 * ((realIncome[at] as number) - 1)),
    homeCost: (state) => of(state, (at) => 100 * (pricesByTariffs(at) - 1)),
  }
}
